package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a cycle that rules are about: a phase or a plan year.
 *
 * @param from its first day
 * @param to its last day, no later than the day of judgement
 */
record Phase(LocalDate from, LocalDate to) {
  static Phase coCreation(Cycle cycle, LocalDate asOf) {
    Plan plan = cycle.plan().orElseThrow();
    LocalDate end = Checks.day(plan.submitted().or(plan::published).or(plan::from));
    return new Phase(Checks.day(cycle.coCreation().flatMap(CoCreation::from)), min(end, asOf));
  }

  static Phase implementation(Cycle cycle, LocalDate asOf) {
    Plan plan = cycle.plan().orElseThrow();
    return new Phase(Checks.day(plan.from()), min(Checks.day(plan.to()), asOf));
  }

  /** The years of a plan that were over on the day of judgement. */
  static List<Phase> years(Cycle cycle, LocalDate asOf) {
    Plan plan = cycle.plan().orElseThrow();
    LocalDate last = min(plan.to().map(PartialDate::latest).orElse(LocalDate.MIN), asOf);
    List<Phase> years = new ArrayList<>();
    LocalDate start = Checks.day(plan.from());
    for (LocalDate next = start.plusYears(1);
        !next.minusDays(1).isAfter(last);
        next = next.plusYears(1)) {
      years.add(new Phase(start, next.minusDays(1)));
      start = next;
    }
    return years;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
