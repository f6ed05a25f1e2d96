package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of commitments and their codings. */
final class CommitmentWords {
  static final List<Kind> KINDS =
      List.of(
          Words.kind(
              "commitment", "cycle", "commitments", "commitment", "engagement", "compromiso"),
          Words.kind("milestone", "commitment", "milestones", "milestone", "jalon", "hito"),
          Words.kind(
              "coding",
              "cycle",
              "codings",
              "code given to a commitment",
              "code attribué à un engagement",
              "código dado a un compromiso"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "commitments", "commitment", "commitments", "engagements", "compromisos", "cycle"),
          Words.collection(
              "milestones", "milestone", "milestones", "jalons", "hitos", "commitment"),
          Words.collection(
              "codings",
              "coding",
              "codes given to commitments",
              "codes attribués aux engagements",
              "códigos dados a los compromisos",
              "cycle"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
                  "memberType",
                  "partnership",
                  CODE,
                  "kind of member",
                  "type de membre",
                  "tipo de miembro")
              .giving(Lists.MEMBER),
          Words.measure(
              "idFits",
              "commitment",
              FLAG,
              "the id of the commitment has OGP's form",
              "l'identifiant de l'engagement a la forme de ceux du PGO",
              "el identificador del compromiso tiene la forma de los de OGP",
              Args.ID_PATTERN),
          Words.measure(
              "stated",
              "commitment",
              FLAG,
              "the member {member} of the commitment is written out",
              "le membre {member} de l'engagement est rédigé",
              "el miembro {member} del compromiso está redactado",
              Args.MEMBER),
          Words.measure(
              "leads",
              "commitment",
              NUMBER,
              "lead agencies",
              "organismes responsables",
              "organismos responsables"),
          Words.measure(
              "supporters",
              "commitment",
              NUMBER,
              "supporting stakeholders outside government",
              "parties prenantes de soutien hors du gouvernement",
              "partes interesadas de apoyo fuera del gobierno"),
          Words.measure(
              "datesStated",
              "commitment",
              NUMBER,
              "dates of start and end that are stated",
              "dates de début et de fin indiquées",
              "fechas de inicio y de fin indicadas"),
          Words.measure(
              "commitmentStart",
              "commitment",
              DATE,
              "start of the commitment",
              "début de l'engagement",
              "inicio del compromiso"),
          Words.measure(
              "commitmentEnd",
              "commitment",
              DATE,
              "end of the commitment",
              "fin de l'engagement",
              "fin del compromiso"),
          Words.measure(
              "datesOutside",
              "commitment",
              NUMBER,
              "dates outside the period of the plan, if bound to it",
              "dates hors de la période du plan, s'il y est lié",
              "fechas fuera del período del plan, si está vinculado a él",
              Args.PLAN),
          Words.measure(
              "valuesServed",
              "commitment",
              NUMBER,
              "values of OGP served ({of})",
              "valeurs du PGO servies ({of})",
              "valores de OGP atendidos ({of})",
              Args.VALUES,
              Args.ATTESTING_RULE),
          Words.measure(
              "verifiable",
              "commitment",
              FLAG,
              "the activities can be objectively verified",
              "les activités sont objectivement vérifiables",
              "las actividades son objetivamente verificables",
              Args.ATTESTING_RULE),
          Words.measure(
              "milestoneDated",
              "milestone",
              FLAG,
              "the milestone has a date",
              "le jalon a une date",
              "el hito tiene una fecha"),
          Words.measure(
              "milestoneDue",
              "milestone",
              DATE,
              "deadline of the milestone",
              "échéance du jalon",
              "plazo del hito"),
          Words.measure(
                  "codingVariable",
                  "coding",
                  CODE,
                  "what is coded",
                  "ce qui est codé",
                  "lo que se codifica")
              .giving(Lists.VARIABLE),
          Words.measure("codingValue", "coding", CODE, "code given", "code attribué", "código dado")
              .giving(Lists.CODING),
          Words.measure(
              "schemeListed",
              "coding",
              FLAG,
              "the codes of the scheme and of what is coded are listed",
              "les codes du barème et de ce qui est codé sont répertoriés",
              "los códigos del esquema y de lo codificado están enumerados"),
          Words.measure(
              "inScheme",
              "coding",
              FLAG,
              "the code belongs to its scheme and the scheme to the year of the plan",
              "le code appartient à son barème et le barème à l'année du plan",
              "el código pertenece a su esquema y el esquema al año del plan"),
          Words.measure(
              "furtherCodes",
              "coding",
              NUMBER,
              "further codes that the review gives the commitment",
              "autres codes que l'évaluation attribue à l'engagement",
              "otros códigos que la evaluación da al compromiso"),
          Words.measure(
                  "codeOf",
                  "coding",
                  CODE,
                  "code of the commitment for {variable}",
                  "code de l'engagement pour {variable}",
                  "código del compromiso para {variable}",
                  Args.VARIABLE)
              .giving(Lists.CODING));

  private CommitmentWords() {}
}
