package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Measures of the time in which a cycle, a phase or a plan year is judged. */
final class TimeWords {
  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "phaseStart",
              "cycle",
              DATE,
              "first day of the phase",
              "premier jour de la phase",
              "primer día de la fase"),
          Words.measure(
              "phaseEnd",
              "cycle",
              DATE,
              "last day of the phase that counts",
              "dernier jour de la phase qui compte",
              "último día de la fase que cuenta"),
          Words.measure(
              "phaseOver", "cycle", DATE, "end of the phase", "fin de la phase", "fin de la fase"),
          Words.measure(
              "phaseLength",
              "cycle",
              SPAN,
              "length of the phase so far",
              "durée de la phase jusqu'à présent",
              "duración de la fase hasta ahora"),
          Words.measure(
              "coCreationStart",
              "cycle",
              DATE,
              "start of co-creation",
              "début de la co-création",
              "inicio de la cocreación"),
          Words.measure(
              "coCreationEnd",
              "cycle",
              DATE,
              "end of co-creation",
              "fin de la co-création",
              "fin de la cocreación"),
          Words.measure(
              "judgementDay",
              "cycle",
              DATE,
              "day of judgement",
              "jour du jugement",
              "día del juicio"),
          Words.measure(
              "yearStart",
              List.of("plan-year", "phase-year"),
              DATE,
              "first day of the year",
              "premier jour de l'année",
              "primer día del año",
              Args.WINDOW),
          Words.measure(
              "yearEnd",
              List.of("plan-year", "phase-year"),
              DATE,
              "last day of the year",
              "dernier jour de l'année",
              "último día del año",
              Args.WINDOW),
          Words.measure(
              "yearComplete",
              List.of("plan-year", "phase-year"),
              FLAG,
              "the year has ended within the phase",
              "l'année s'est achevée au cours de la phase",
              "el año terminó dentro de la fase",
              Args.WINDOW));

  private TimeWords() {}
}
