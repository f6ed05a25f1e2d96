package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Measures of how members are selected. */
final class SelectionWords {
  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
                  "selectionSide",
                  "selection",
                  CODE,
                  "side whose seats are filled",
                  "côté dont les sièges sont pourvus",
                  "parte cuyos asientos se cubren",
                  Args.AUTONOMOUS)
              .giving(Lists.SECTOR.with("both")),
          Words.measure(
              "seatsToFill",
              "selection",
              NUMBER,
              "seats to fill",
              "sièges à pourvoir",
              "asientos por cubrir"),
          Words.measure(
              "candidates", "selection", NUMBER, "candidates", "candidats", "candidaturas"),
          Words.measure(
              "voteHeld",
              "selection",
              FLAG,
              "a vote was held",
              "un vote a été tenu",
              "se celebró una votación"),
          Words.measure(
              "endorsed",
              "selection",
              NUMBER,
              "candidates who got a seat",
              "candidats qui ont obtenu un siège",
              "candidaturas que obtuvieron un asiento"),
          Words.measure(
              "methodsAllowed",
              "selection",
              FLAG,
              "the methods used are named in the charter",
              "les méthodes employées sont prévues par le règlement",
              "los métodos empleados están previstos en el reglamento"),
          Words.measure(
              "deciderAllowed",
              "selection",
              FLAG,
              "those decided whom the charter names",
              "ont décidé ceux que désigne le règlement",
              "decidieron quienes indica el reglamento"));

  private SelectionWords() {}
}
