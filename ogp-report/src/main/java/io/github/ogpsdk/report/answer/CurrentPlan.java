package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The newest cycle of a member, and where it stands on a day. */
public final class CurrentPlan {
  /** Where a plan stands. */
  enum Time {
    /** Its time has begun and is not known to be over. */
    CURRENT("current"),
    /** Its time is over. */
    PAST("past"),
    /** Its time has not begun. */
    FUTURE("future");

    private final String key;

    Time(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  private CurrentPlan() {}

  /**
   * Returns the index of the newest cycle; one that is known to have brought no plan only where no
   * other is recorded.
   */
  public static Optional<Integer> of(List<Cycle> cycles) {
    return IntStream.range(0, cycles.size())
        .boxed()
        .max(
            Comparator.comparing((Integer i) -> !isWithoutPlan(cycles.get(i)))
                .thenComparing(i -> begun(cycles.get(i)))
                .thenComparing(i -> i));
  }

  /** Returns where the plan of a cycle stands on a day. */
  static Time time(Cycle cycle, LocalDate day) {
    Optional<Plan> plan = cycle.plan();
    if (plan.flatMap(Plan::to).filter(t -> t.latest().isBefore(day)).isPresent()) {
      return Time.PAST;
    }
    return plan.flatMap(Plan::from).filter(f -> f.earliest().isAfter(day)).isPresent()
        ? Time.FUTURE
        : Time.CURRENT;
  }

  private static boolean isWithoutPlan(Cycle cycle) {
    return cycle.plan().isEmpty() && cycle.unknown().isKnownAbsent("plan");
  }

  private static LocalDate begun(Cycle cycle) {
    return Stream.of(
            cycle.plan().flatMap(Plan::from),
            cycle.plan().flatMap(Plan::submitted),
            cycle.due(),
            cycle.coCreation().flatMap(CoCreation::from))
        .flatMap(Optional::stream)
        .findFirst()
        .map(PartialDate::latest)
        .orElse(LocalDate.MIN);
  }
}
