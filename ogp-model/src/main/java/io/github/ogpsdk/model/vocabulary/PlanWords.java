package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of action plans. */
final class PlanWords {
  private static final String PLAN = "plan";
  private static final String REFRESH = "refresh";
  private static final String AMENDMENT = "amendment";
  private static final String ASSESSMENT = "self-assessment";
  private static final String STANDALONE = "standalone-commitment";

  static final List<Kind> KINDS =
      List.of(
          Words.kind(PLAN, "cycle", "plans", "action plan", "plan d'action", "plan de acción"),
          Words.kind(REFRESH, PLAN, "refreshes", "refresh", "actualisation", "actualización"),
          Words.kind(AMENDMENT, PLAN, "amendments", "amendment", "modification", "modificación"),
          Words.kind(
              ASSESSMENT,
              PLAN,
              "selfAssessments",
              "self-assessment",
              "auto-évaluation",
              "autoevaluación"),
          Words.kind(
              STANDALONE,
              "partnership",
              "standaloneCommitments",
              "commitment outside a plan",
              "engagement hors d'un plan",
              "compromiso fuera de un plan"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "plans", PLAN, "action plans", "plans d'action", "planes de acción", "cycle"),
          Words.collection(
              "refreshes",
              REFRESH,
              "refreshes of the plan",
              "actualisations du plan",
              "actualizaciones del plan",
              PLAN),
          Words.collection(
              "amendments",
              AMENDMENT,
              "amendments to the plan",
              "modifications du plan",
              "modificaciones del plan",
              PLAN),
          Words.collection(
              "selfAssessments",
              ASSESSMENT,
              "self-assessments",
              "auto-évaluations",
              "autoevaluaciones",
              PLAN),
          Words.collection(
              "standaloneCommitments",
              STANDALONE,
              "commitments outside a plan",
              "engagements hors d'un plan",
              "compromisos fuera de un plan",
              "partnership"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "implementationLength",
              PLAN,
              SPAN,
              "length of implementation",
              "durée de la mise en œuvre",
              "duración de la implementación"),
          Words.measure(
              "monthsOff",
              PLAN,
              NUMBER,
              "months, whole or begun, by which the plan is shorter or longer than {term}",
              "mois, entiers ou commencés, dont la durée du plan s'écarte de {term}",
              "meses, enteros o empezados, en que la duración del plan se aparta de {term}",
              Args.TERM),
          Words.measure(
              "intoPlan",
              PLAN,
              DATE,
              "day {time} after implementation began, with the tolerance",
              "jour {time} après le début de la mise en œuvre, avec la tolérance",
              "día {time} después del inicio de la implementación, con la tolerancia",
              Args.TIME,
              Args.LESS,
              Args.MORE),
          Words.measure(
              "planEnds",
              PLAN,
              DATE,
              "day {plus} after the last day of implementation",
              "jour {plus} après le dernier jour de la mise en œuvre",
              "día {plus} después del último día de la implementación",
              Args.PLUS_NOTHING,
              Args.MORE),
          Words.measure(
              "planDue",
              PLAN,
              DATE,
              "day {plus} after the plan was due",
              "jour {plus} après la date prévue de remise du plan",
              "día {plus} después de la fecha prevista de entrega del plan",
              Args.DAY,
              Args.PLUS_NOTHING),
          Words.measure(
              "uploaded",
              PLAN,
              DATE,
              "delivered, that is, uploaded, on",
              "remis, c'est-à-dire mis en ligne, le",
              "entregado, es decir, subido, el"),
          Words.measure(
              "plansBefore",
              PLAN,
              NUMBER,
              "the member's plans before this one",
              "plans du membre avant celui-ci",
              "planes del miembro antes de este"),
          Words.measure(
              "gapBefore",
              PLAN,
              SPAN,
              "time between the end of the last plan and the start of this one",
              "temps entre la fin du dernier plan et le début de celui-ci",
              "tiempo entre el final del último plan y el inicio de este"),
          Words.measure(
              "otherPlans",
              PLAN,
              NUMBER,
              "the member's other plans",
              "autres plans du membre",
              "otros planes del miembro"),
          Words.measure(
              "plansAtTheSameTime",
              PLAN,
              NUMBER,
              "other plans of the member in force on the same days",
              "autres plans du membre en vigueur aux mêmes jours",
              "otros planes del miembro vigentes en los mismos días"),
          Words.measure(
              "extensions",
              PLAN,
              NUMBER,
              "extensions of time granted for the plan",
              "prolongations accordées pour le plan",
              "prórrogas concedidas para el plan"),
          Words.measure(
              "extensionsWithoutCommittee",
              PLAN,
              NUMBER,
              "extensions granted by others than a committee",
              "prolongations accordées par d'autres qu'un comité",
              "prórrogas concedidas por otros que un comité"),
          Words.measure(
              "madeWithStakeholders",
              List.of(PLAN, REFRESH),
              FLAG,
              "it was made together with stakeholders",
              "il a été élaboré avec des parties prenantes",
              "se elaboró junto con partes interesadas",
              Args.ATTESTING_RULE),
          Words.measure(
              "madeOn", List.of(REFRESH, AMENDMENT), DATE, "made on", "fait le", "hecho el"),
          Words.measure(
              "agreedByForum",
              AMENDMENT,
              FLAG,
              "the multi-stakeholder forum agreed to it",
              "le forum multipartite l'a accepté",
              "el foro multiactor lo acordó",
              Args.ATTESTING_RULE),
          Words.measure(
              "reasonGiven",
              AMENDMENT,
              FLAG,
              "a reason is given for it",
              "un motif en est donné",
              "se da un motivo",
              Args.ATTESTING_RULE),
          Words.measure(
              "englishVersions",
              PLAN,
              NUMBER,
              "versions of the plan in English",
              "versions du plan en anglais",
              "versiones del plan en inglés"),
          Words.measure(
              "otherLanguages",
              PLAN,
              NUMBER,
              "other languages of the plan",
              "autres langues du plan",
              "otros idiomas del plan"),
          Words.measure(
              "englishAdministrative",
              PLAN,
              FLAG,
              "the member's administrative languages, as attested, include English",
              "l'anglais est attesté comme langue administrative du membre",
              "el inglés está atestiguado como idioma administrativo del miembro",
              Args.ATTESTED_RULE),
          Words.measure(
              "commitmentsInAll",
              PLAN,
              NUMBER,
              "commitments of the plan",
              "engagements du plan",
              "compromisos del plan"),
          Words.measure(
              "newestPublic",
              PLAN,
              FLAG,
              "the newest version of the plan is public",
              "la version la plus récente du plan est publique",
              "la versión más reciente del plan es pública",
              Args.ATTESTING_RULE),
          Words.measure(
                  "assessmentKind",
                  ASSESSMENT,
                  CODE,
                  "kind of self-assessment",
                  "type d'auto-évaluation",
                  "tipo de autoevaluación")
              .giving(Lists.ASSESSMENT),
          Words.measure(
              "assessmentPublished",
              ASSESSMENT,
              DATE,
              "published on",
              "publiée le",
              "publicada el"),
          Words.measure(
              "assessmentDelivered", ASSESSMENT, DATE, "delivered on", "remise le", "entregada el"),
          Words.measure(
                  "pathway",
                  STANDALONE,
                  CODE,
                  "pathway of the commitment",
                  "voie de l'engagement",
                  "vía del compromiso")
              .giving(Lists.PATHWAY));

  private PlanWords() {}
}
