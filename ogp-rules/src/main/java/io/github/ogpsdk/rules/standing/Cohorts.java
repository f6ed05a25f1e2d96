package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.CohortStep;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether late plans moved a member to the group of the next year: more than six months late until
 * 2017, not delivered before the first of January from 2018 to 2021.
 *
 * @ogp.source rules AP-14-6M-SHIFT and AP-18-JAN1-SHIFT
 */
final class Cohorts {
  private static final String BY_MONTHS = "AP-14-6M-SHIFT";
  private static final String BY_DAY = "AP-18-JAN1-SHIFT";

  private Cohorts() {}

  static List<CohortStep> of(Basis basis) {
    List<CohortStep> steps = new ArrayList<>();
    for (Cycle cycle : basis.partnership().cycles()) {
      cycle.due().flatMap(due -> step(cycle, due, basis)).ifPresent(steps::add);
    }
    return steps;
  }

  private static Optional<CohortStep> step(Cycle cycle, PartialDate due, Basis basis) {
    int year = due.year();
    if (year < 2015 || year > 2021 || due.earliest().isAfter(basis.asOf())) {
      return Optional.empty();
    }
    boolean byMonths = year < 2018;
    String rule = byMonths ? BY_MONTHS : BY_DAY;
    Day last =
        byMonths
            ? Day.of(due).plus(Period.parse(Rulebooks.defined(rule, "late")))
            : Day.of(before(year).minusDays(1));
    int late = isLate(cycle, last, basis);
    String code =
        switch (late) {
          case Outcomes.HOLDS -> "shifted";
          case Outcomes.FAILS -> "kept";
          default -> "undetermined";
        };
    int shift = late == Outcomes.HOLDS ? Integer.parseInt(Rulebooks.defined(rule, "years")) : 0;
    Optional<String> cohort =
        Outcomes.isOpen(late)
            ? Optional.empty()
            : Optional.of((year + shift) % 2 == 0 ? "even" : "odd");
    return Optional.of(new CohortStep(cycle.id(), code, rule, due.toString(), cohort));
  }

  /** The day before which a plan that was due in a year has to come: in the year after. */
  private static LocalDate before(int year) {
    MonthDay day = MonthDay.parse("--" + Rulebooks.defined(BY_DAY, "before"));
    return day.atYear(year + 1);
  }

  private static int isLate(Cycle cycle, Day last, Basis basis) {
    boolean notYet =
        cycle.notSubmittedAsOf().filter(d -> !d.earliest().isBefore(last.latest())).isPresent();
    if (cycle.plan().isPresent()) {
      boolean dated = isDated(cycle.plan().get());
      if (!dated && notYet) {
        return Outcomes.HOLDS;
      }
      Day delivered = dated ? basis.day(cycle) : Day.ANY;
      return delivered.earliest().isAfter(last.latest())
          ? Outcomes.HOLDS
          : delivered.latest().isAfter(last.earliest()) ? Outcomes.OPEN : Outcomes.FAILS;
    }
    boolean never = cycle.unknown().isKnownAbsent("plan") && basis.asOf().isAfter(last.latest());
    return never || notYet ? Outcomes.HOLDS : Outcomes.OPEN;
  }

  private static boolean isDated(Plan plan) {
    return plan.submitted().or(plan::published).or(plan::from).isPresent();
  }
}
