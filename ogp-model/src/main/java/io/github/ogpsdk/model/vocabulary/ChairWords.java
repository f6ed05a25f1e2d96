package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.PERIOD;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Measures of terms in the chair, and of the chairs in office together. */
final class ChairWords {

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
                  "chairRole",
                  "chair-term",
                  CODE,
                  "position in the chair",
                  "fonction à la présidence",
                  "cargo en la presidencia")
              .giving(Lists.ROLE),
          Words.measure(
                  "chairSide",
                  "chair-term",
                  CODE,
                  "side of the chair",
                  "côté de la présidence",
                  "parte de la presidencia",
                  Args.AUTONOMOUS)
              .giving(Lists.SECTOR),
          Words.measure(
              "chairIsOf",
              "chair-term",
              FLAG,
              "the chair is of {sector}",
              "présidence issue de {sector}",
              "la presidencia procede de {sector}",
              Args.SECTOR),
          Words.measure(
              "chairTenure",
              "chair-term",
              SPAN,
              "time in the chair",
              "temps à la présidence",
              "tiempo en la presidencia"),
          Words.measure(
              "chairedAlone",
              "chair-term",
              SPANS,
              "time in which this side chaired alone",
              "temps pendant lequel ce côté a présidé seul",
              "tiempo en que esta parte presidió sola",
              Args.AUTONOMOUS),
          Words.measure(
              "sharedChair",
              "chair-term",
              FLAG,
              "somebody of another side chaired at the same time",
              "quelqu'un d'un autre côté présidait en même temps",
              "alguien de otra parte presidía al mismo tiempo",
              Args.AUTONOMOUS),
          Words.measure(
              "sameSideAsBefore",
              "chair-term",
              FLAG,
              "the chair stayed with the side that held it before",
              "la présidence est restée au côté qui l'exerçait auparavant",
              "la presidencia siguió en la parte que la ejercía antes",
              Args.AUTONOMOUS),
          Words.measure(
              "sameOrganizationAsBefore",
              "chair-term",
              FLAG,
              "the position stayed with the organization that held it before",
              "la fonction est restée à l'organisation qui l'exerçait auparavant",
              "el cargo siguió en la organización que lo ejercía antes"),
          Words.measure(
                  "roleBefore",
                  "chair-term",
                  CODE,
                  "position that the same organization held until then",
                  "fonction que la même organisation exerçait jusque-là",
                  "cargo que la misma organización ejercía hasta entonces")
              .giving(Lists.ROLE.with("none")),
          Words.measure(
                  "roleAfter",
                  "chair-term",
                  CODE,
                  "position that the same organization held from then on",
                  "fonction que la même organisation a exercée ensuite",
                  "cargo que la misma organización ejerció después")
              .giving(Lists.ROLE.with("none")),
          Words.measure(
              "chairLastDay",
              "chair-term",
              DATE,
              "last day in the chair",
              "dernier jour à la présidence",
              "último día en la presidencia"),
          Words.measure(
              "sitsIn",
              "chair-term",
              FLAG,
              "the organization had a seat in the body “{body}” while it chaired",
              "l'organisation siégeait dans l'instance « {body} » pendant sa présidence",
              "la organización tenía un asiento en la instancia «{body}» mientras presidía",
              Args.BODY),
          Words.measure(
              "chairRulesOn",
              "chair-term",
              NUMBER,
              "rules of the charter on this position",
              "règles de l'instance sur cette fonction",
              "reglas de la instancia sobre este cargo"),
          Words.measure(
              "chairSideAllowed",
              "chair-term",
              FLAG,
              "the chair came from the side that the charter names",
              "la présidence venait du côté que désigne le règlement",
              "la presidencia venía de la parte que indica el reglamento"),
          Words.measure(
              "chairWayAllowed",
              "chair-term",
              FLAG,
              "the chair was chosen in the way that the charter names",
              "la présidence a été choisie de la manière que prévoit le règlement",
              "la presidencia se eligió de la manera que prevé el reglamento"),
          Words.measure(
              "charterTerm",
              "chair-term",
              PERIOD,
              "term in the chair that the charter sets",
              "durée du mandat à la présidence que fixe le règlement",
              "duración del mandato en la presidencia que fija el reglamento",
              Args.OTHERWISE),
          Words.measure(
                  "chairChosenBy",
                  "chair-term",
                  CODE,
                  "who chose the chair",
                  "qui a choisi la présidence",
                  "quién eligió a la presidencia")
              .giving(Lists.SIDE),
          Words.measure(
              "unanimous",
              "chair-term",
              FLAG,
              "the nomination was unanimous",
              "la désignation a été unanime",
              "la designación fue unánime"));

  private ChairWords() {}
}
