package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.PERIOD;
import static io.github.ogpsdk.model.rule.ValueType.SHARE;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/**
 * Kinds, collections and measures of meetings of a body measured against its own rules: rhythm,
 * quorum, decisions.
 */
final class SessionWords {
  private static final String BODY = "mechanism";
  private static final String DEMAND = "quorum-demand";
  private static final String VOTES = "vote-demand";

  static final List<Kind> KINDS =
      List.of(
          Words.kind(
              "charter-year",
              "charter",
              "charterYears",
              "year under a charter",
              "année sous un règlement",
              "año bajo un reglamento"),
          Words.kind(
              "quorum-demand",
              "meeting",
              "quorumDemands",
              "part of the quorum",
              "part du quorum",
              "parte del quórum"),
          Words.kind("decision", "mechanism", "decisions", "decision", "décision", "decisión"),
          Words.kind(
              "vote-demand",
              "decision",
              "voteDemands",
              "threshold of votes",
              "seuil de voix",
              "umbral de votos"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "charterYears",
              "charter-year",
              "complete years under the charter",
              "années complètes sous le règlement",
              "años completos bajo el reglamento",
              "charter"),
          Words.collection(
              "quorumDemands",
              "quorum-demand",
              "parts of the quorum of the charters in force",
              "parts du quorum des règlements en vigueur",
              "partes del quórum de los reglamentos vigentes",
              "meeting"),
          Words.collection(
              "decisions",
              "decision",
              "decisions of its meetings",
              "décisions de ses réunions",
              "decisiones de sus reuniones",
              BODY),
          Words.collection(
              "voteDemands",
              "vote-demand",
              "thresholds of votes of the charters in force",
              "seuils de voix des règlements en vigueur",
              "umbrales de votos de los reglamentos vigentes",
              "decision"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "setsRhythm",
              "charter",
              FLAG,
              "the charter says how often the body meets",
              "le règlement dit à quel rythme l'instance se réunit",
              "el reglamento dice con qué frecuencia se reúne la instancia"),
          Words.measure(
              "charterSpan",
              "charter",
              SPAN,
              "time in which the charter has bound the body",
              "temps pendant lequel le règlement a lié l'instance",
              "tiempo en que el reglamento ha obligado a la instancia"),
          Words.measure(
              "charterGaps",
              "charter",
              SPANS,
              "time between meetings under the charter",
              "temps entre les réunions sous le règlement",
              "tiempo entre reuniones bajo el reglamento"),
          Words.measure(
              "maxInterval",
              "charter",
              PERIOD,
              "longest time between meetings that the charter allows",
              "temps le plus long entre deux réunions que permet le règlement",
              "tiempo máximo entre reuniones que permite el reglamento"),
          Words.measure(
              "minPerYear",
              "charter",
              NUMBER,
              "meetings a year that the charter asks for",
              "réunions par an que demande le règlement",
              "reuniones al año que pide el reglamento"),
          Words.measure(
              "meetingsHeld",
              "charter-year",
              NUMBER,
              "meetings held in the year",
              "réunions tenues dans l'année",
              "reuniones celebradas en el año"),
          Words.measure(
              "quorumBinds",
              DEMAND,
              FLAG,
              "the charter with this quorum was in force on the day",
              "le règlement avec ce quorum était en vigueur ce jour-là",
              "el reglamento con este quórum estaba vigente ese día"),
          Words.measure(
              "membersPresent",
              DEMAND,
              NUMBER,
              "members present who count for the quorum",
              "membres présents qui comptent pour le quorum",
              "miembros presentes que cuentan para el quórum"),
          Words.measure(
              "membersNeeded",
              DEMAND,
              NUMBER,
              "members that the quorum asks for",
              "membres que demande le quorum",
              "miembros que pide el quórum"),
          Words.measure(
                  "outcome",
                  "decision",
                  CODE,
                  "outcome of the decision",
                  "issue de la décision",
                  "resultado de la decisión")
              .giving(Lists.DECIDED),
          Words.measure(
              "votesFor",
              "decision",
              SHARE,
              "share of {sector} that voted for the decision",
              "part du côté {sector} qui a voté pour la décision",
              "proporción de la parte {sector} que votó a favor de la decisión",
              Args.SECTOR,
              Args.VOTERS,
              Args.CAST),
          Words.measure(
              "votesAgainst",
              "decision",
              SHARE,
              "share of {sector} that voted against the decision",
              "part du côté {sector} qui a voté contre la décision",
              "proporción de la parte {sector} que votó en contra de la decisión",
              Args.SECTOR,
              Args.VOTERS,
              Args.CAST),
          Words.measure(
              "votesBind",
              VOTES,
              FLAG,
              "the charter with this threshold was in force on the day",
              "le règlement avec ce seuil était en vigueur ce jour-là",
              "el reglamento con este umbral estaba vigente ese día"),
          Words.measure(
              "votesWon",
              VOTES,
              SHARE,
              "votes for the decision",
              "voix pour la décision",
              "votos a favor de la decisión",
              Args.CAST),
          Words.measure(
              "votesNeeded",
              VOTES,
              SHARE,
              "votes that the charter asks for",
              "voix que demande le règlement",
              "votos que pide el reglamento"),
          Words.measure(
              "isStrict",
              VOTES,
              FLAG,
              "the charter asks for more than its threshold",
              "le règlement demande plus que son seuil",
              "el reglamento pide más que su umbral"),
          Words.measure(
              "readAsVeto",
              "partnership",
              FLAG,
              "the text is read as a veto of the majority",
              "le texte est lu comme un veto de la majorité",
              "el texto se lee como un veto de la mayoría",
              Args.READING),
          Words.measure(
              "teamMembers",
              BODY,
              NUMBER,
              "members of the team from {sector}",
              "membres de l'équipe ({sector})",
              "miembros del equipo ({sector})",
              Args.SECTOR),
          Words.measure(
              "teamMeetings",
              BODY,
              NUMBER,
              "meetings of the team",
              "réunions de l'équipe",
              "reuniones del equipo"),
          Words.measure(
              "teamLeaders",
              BODY,
              NUMBER,
              "named leaders of the team",
              "responsables désignés de l'équipe",
              "responsables designados del equipo"));

  private SessionWords() {}
}
