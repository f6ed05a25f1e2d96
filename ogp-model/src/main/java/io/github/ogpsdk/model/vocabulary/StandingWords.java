package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of process compliance, response policy and membership. */
final class StandingWords {
  static final List<Kind> KINDS =
      List.of(
          Words.kind(
              "process-letter",
              "cycle",
              "processLetters",
              "letter on the process",
              "lettre sur le processus",
              "carta sobre el proceso"),
          Words.kind(
              "review-closing",
              "partnership",
              "reviewClosings",
              "end of a procedural review",
              "fin d'un examen de procédure",
              "fin de una revisión de procedimiento"),
          Words.kind(
              "letter-of-concern",
              "partnership",
              "lettersOfConcern",
              "letter of concern",
              "lettre de préoccupation",
              "carta de preocupación"),
          Words.kind(
              "response-step",
              "partnership",
              "responseSteps",
              "step under the Response Policy",
              "étape au titre de la politique de réponse",
              "paso de la política de respuesta"),
          Words.kind(
              "restoration",
              "partnership",
              "restorations",
              "restoration of a member",
              "rétablissement d'un membre",
              "restablecimiento de un miembro"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "processLetters",
              "process-letter",
              "letters on the process",
              "lettres sur le processus",
              "cartas sobre el proceso",
              "cycle"),
          Words.collection(
              "reviewClosings",
              "review-closing",
              "ends of procedural reviews",
              "fins d'examens de procédure",
              "fines de revisiones de procedimiento",
              "partnership"),
          Words.collection(
              "lettersOfConcern",
              "letter-of-concern",
              "letters of concern",
              "lettres de préoccupation",
              "cartas de preocupación",
              "partnership"),
          Words.collection(
              "responseSteps",
              "response-step",
              "steps under the Response Policy",
              "étapes au titre de la politique de réponse",
              "pasos de la política de respuesta",
              "partnership"),
          Words.collection(
              "restorations",
              "restoration",
              "restorations of the member",
              "rétablissements du membre",
              "restablecimientos del miembro",
              "partnership"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "planCame",
              "cycle",
              DATE,
              "the plan was {as}",
              "le plan a été {as}",
              "el plan fue {as}",
              Args.CAME),
          Words.measure(
              "lateAfter",
              "cycle",
              DATE,
              "last day on which the plan is not late: {plus} after {after}",
              "dernier jour où le plan n'est pas en retard : {plus} après {after}",
              "último día en que el plan no está atrasado: {plus} después de {after}",
              Args.PLUS,
              Args.AFTER),
          Words.measure(
              "afterAPlan",
              "cycle",
              FLAG,
              "another cycle came before",
              "un autre cycle a précédé",
              "hubo otro ciclo antes"),
          Words.measure(
              "directlyAfter",
              "cycle",
              FLAG,
              "the cycle follows directly on the one before it",
              "le cycle suit directement le précédent",
              "el ciclo sigue directamente al anterior"),
          Words.measure(
              "planOver",
              "cycle",
              DATE,
              "the plan ended, and the time {plus} has passed",
              "le plan a pris fin, et le temps {plus} est passé",
              "el plan terminó, y ha pasado el tiempo {plus}",
              Args.PLUS),
          Words.measure(
                  "irmAnswer",
                  "cycle",
                  CODE,
                  "answer of the Independent Reporting Mechanism on {subject}",
                  "réponse du Mécanisme d'évaluation indépendant sur {subject}",
                  "respuesta del Mecanismo de Revisión Independiente sobre {subject}",
                  Args.SUBJECT,
                  Args.PHASE,
                  Args.SILENCE)
              .giving(Lists.ANSWER),
          Words.measure(
                  "irmOnMinimum",
                  "cycle",
                  CODE,
                  "finding of the Independent Reporting Mechanism on the minimum requirements",
                  "constat du Mécanisme d'évaluation indépendant sur les exigences minimales",
                  "conclusión del Mecanismo de Revisión Independiente sobre los requisitos mínimos")
              .giving(Lists.MINIMUM),
          Words.measure(
              "foundContrary",
              "cycle",
              FLAG,
              "the member was found to have acted contrary to process",
              "il a été constaté que le membre a agi contrairement au processus",
              "se concluyó que el miembro actuó contrario al proceso"),
          Words.measure(
              "foundAccording",
              "cycle",
              FLAG,
              "the member was found to have acted according to process",
              "il a été constaté que le membre a agi conformément au processus",
              "se concluyó que el miembro actuó conforme al proceso"),
          Words.measure(
              "workedWithIrm",
              "cycle",
              FLAG,
              "the government worked with the researcher of the Independent Reporting Mechanism",
              "le gouvernement a collaboré avec le chercheur du Mécanisme d'évaluation indépendant",
              "el gobierno colaboró con la persona investigadora del Mecanismo de Revisión Independiente"),
          Words.measure(
              "progressed",
              "cycle",
              NUMBER,
              "commitments with progress",
              "engagements qui ont progressé",
              "compromisos con avance",
              Args.NO_EVIDENCE),
          Words.measure(
              "letterPublic",
              "process-letter",
              FLAG,
              "the letter is published",
              "la lettre est publiée",
              "la carta está publicada"),
          Words.measure(
              "happenedOn",
              "review-closing",
              DATE,
              "day of the event",
              "jour de l'événement",
              "día del evento"),
          Words.measure(
                  "reviewGrounds",
                  "review-closing",
                  CODE,
                  "ground of the review",
                  "motif de l'examen",
                  "motivo de la revisión")
              .giving(Lists.GROUNDS),
          Words.measure(
              "awaitedPlan",
              "review-closing",
              DATE,
              "the plan that the review waited for was delivered",
              "le plan que l'examen attendait a été remis",
              "se entregó el plan que esperaba la revisión"),
          Words.measure(
              "rectified",
              List.of("review-closing", "restoration"),
              FLAG,
              "what gave rise to it was rectified",
              "ce qui en était la cause a été corrigé",
              "se corrigió lo que le dio origen",
              Args.ATTESTING_RULE),
          Words.measure(
                  "filerKind",
                  "letter-of-concern",
                  CODE,
                  "who filed the letter",
                  "qui a déposé la lettre",
                  "quién presentó la carta")
              .giving(Lists.FILER),
          Words.measure(
              "filerInvolved",
              "letter-of-concern",
              FLAG,
              "the entity that filed it has taken part in OGP in the country",
              "l'entité qui l'a déposée a participé au PGO dans le pays",
              "la entidad que la presentó ha participado en la OGP en el país",
              Args.ATTESTING_RULE),
          Words.measure(
              "issues",
              "letter-of-concern",
              NUMBER,
              "areas of concern that the policy names",
              "domaines de préoccupation que la politique désigne",
              "áreas de preocupación que nombra la política"),
          Words.measure("step", "response-step", CODE, "the step", "l'étape", "el paso")
              .giving(Lists.STEP),
          Words.measure(
                  "decidedBy",
                  "response-step",
                  CODE,
                  "who took the step",
                  "qui a franchi l'étape",
                  "quién dio el paso")
              .giving(Lists.ACTOR),
          Words.measure(
              "stepsBefore",
              "response-step",
              NUMBER,
              "earlier steps of the same case: {step}",
              "étapes antérieures du même dossier : {step}",
              "pasos anteriores del mismo caso: {step}",
              Args.STEP,
              Args.BY),
          Words.measure(
                  "memberStatus",
                  "partnership",
                  CODE,
                  "status of the member",
                  "statut du membre",
                  "situación del miembro")
              .giving(Lists.STATUS));

  private StandingWords() {}
}
