package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.CohortStep;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
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
  private static final Period SIX_MONTHS = Period.ofMonths(6);

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
    if (year < 2015 || year > 2021) {
      return Optional.empty();
    }
    boolean sixMonths = year < 2018;
    Day last =
        sixMonths
            ? new Day(due.earliest().plus(SIX_MONTHS), due.latest().plus(SIX_MONTHS))
            : Day.of(LocalDate.of(year, 12, 31));
    int late = isLate(cycle, last, basis);
    String code =
        switch (late) {
          case Outcomes.HOLDS -> "shifted";
          case Outcomes.FAILS -> "kept";
          default -> "undetermined";
        };
    Optional<String> cohort =
        Outcomes.isOpen(late)
            ? Optional.empty()
            : Optional.of((year + (late == Outcomes.HOLDS ? 1 : 0)) % 2 == 0 ? "even" : "odd");
    String rule = sixMonths ? "AP-14-6M-SHIFT" : "AP-18-JAN1-SHIFT";
    return Optional.of(new CohortStep(cycle.id(), code, rule, due.toString(), cohort));
  }

  private static int isLate(Cycle cycle, Day last, Basis basis) {
    if (cycle.plan().isPresent()) {
      Day delivered = isDated(cycle.plan().get()) ? basis.day(cycle) : Day.ANY;
      return delivered.earliest().isAfter(last.latest())
          ? Outcomes.HOLDS
          : delivered.latest().isAfter(last.earliest()) ? Outcomes.OPEN : Outcomes.FAILS;
    }
    boolean never =
        cycle.unknown().why("plan").filter(UnknownReason.DOES_NOT_EXIST::equals).isPresent()
            && basis.asOf().isAfter(last.latest());
    boolean notYet =
        cycle.notSubmittedAsOf().filter(d -> !d.earliest().isBefore(last.latest())).isPresent();
    return never || notYet ? Outcomes.HOLDS : Outcomes.OPEN;
  }

  private static boolean isDated(Plan plan) {
    return plan.submitted().or(plan::published).or(plan::from).isPresent();
  }
}
