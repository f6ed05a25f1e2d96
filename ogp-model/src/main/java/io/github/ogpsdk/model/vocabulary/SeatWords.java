package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SHARE;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of seat tables. */
final class SeatWords {
  private static final String TABLE = "seat-table";

  static final List<Kind> KINDS =
      List.of(
          Words.kind(
              TABLE,
              "mechanism",
              "seatTables",
              "seat table",
              "tableau des sièges",
              "tabla de asientos"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "seatTables",
              TABLE,
              "seat tables",
              "tableaux des sièges",
              "tablas de asientos",
              "mechanism"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
                  "type", "mechanism", CODE, "kind of body", "type d'instance", "tipo de instancia")
              .giving(Lists.BODY),
          Words.measure(
              "governmentsFromOneRegion",
              "mechanism",
              NUMBER,
              "most governments from one region at one time",
              "plus grand nombre de gouvernements d'une même région à un moment donné",
              "mayor número de gobiernos de una misma región en un mismo momento"),
          Words.measure(
                  "basis",
                  TABLE,
                  CODE,
                  "how the seats are known",
                  "source du nombre de sièges",
                  "origen del número de asientos")
              .giving(Lists.BASIS),
          Words.measure(
              "seats",
              TABLE,
              NUMBER,
              "seats of {sector}",
              "sièges : {sector}",
              "asientos: {sector}",
              Args.SECTOR,
              Args.OBSERVED,
              Args.AUTONOMOUS),
          Words.measure(
              "seatsInAll",
              TABLE,
              NUMBER,
              "seats in all",
              "total des sièges",
              "total de asientos",
              Args.OBSERVED),
          Words.measure(
              "seatImbalance",
              TABLE,
              NUMBER,
              "difference in seats between {a} and {b}",
              "écart de sièges entre {a} et {b}",
              "diferencia de asientos entre {a} y {b}",
              Args.A,
              Args.B,
              Args.OBSERVED,
              Args.AUTONOMOUS),
          Words.measure(
              "seatShare",
              TABLE,
              SHARE,
              "share of seats of {sector}",
              "part des sièges : {sector}",
              "proporción de asientos: {sector}",
              Args.SECTOR,
              Args.OBSERVED,
              Args.AUTONOMOUS),
          Words.measure(
              "kindsOutsideGovernment",
              "seat-table",
              NUMBER,
              "kinds of stakeholder outside government",
              "types de parties prenantes hors du gouvernement",
              "tipos de actores fuera del gobierno"),
          Words.measure(
              "sectorKinds",
              TABLE,
              NUMBER,
              "kinds of stakeholder with seats",
              "types de parties prenantes ayant un siège",
              "tipos de actores con asiento"),
          Words.measure(
              "seatsUnnamed",
              TABLE,
              NUMBER,
              "seats whose holder is not named",
              "sièges dont le titulaire n'est pas nommé",
              "asientos cuyo titular no está nombrado"),
          Words.measure(
              "seatsOfEndedBodies",
              TABLE,
              NUMBER,
              "seats of bodies that no longer exist",
              "sièges d'organismes qui n'existent plus",
              "asientos de organismos que ya no existen"),
          Words.measure(
              "prescribedTables",
              TABLE,
              NUMBER,
              "seat tables that a rule prescribes",
              "tableaux des sièges prescrits par une règle",
              "tablas de asientos prescritas por una norma"),
          Words.measure(
              "seatsUnlikePrescribed",
              TABLE,
              NUMBER,
              "numbers of seats unlike those prescribed",
              "nombres de sièges différents de ceux prescrits",
              "números de asientos distintos de los prescritos"));

  private SeatWords() {}
}
