package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.partnership.StandingTrack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The status of membership over time: what the worst of the tracks makes of it. A member under
 * review is still active; a restored one is again what its other tracks make of it. An exit lasts
 * until a restoration is recorded.
 *
 * @ogp.source rules ST-ACTIVE and ST-NO-DUES
 */
final class StatusHistory {
  private static final String ACTIVE = "active";
  private static final List<String> WORST_FIRST =
      List.of(
          Machine.REMOVED,
          Machine.WITHDRAWN,
          Machine.SUSPENDED,
          Machine.INACTIVE,
          Machine.UNDER_REVIEW);

  private StatusHistory() {}

  static List<StatusPeriod> of(Basis basis, List<Steps.Step> steps) {
    Map<StandingTrack, String> states = new EnumMap<>(StandingTrack.class);
    List<StatusPeriod> periods = new ArrayList<>();
    Optional<String> joined = basis.partnership().member().joined().map(PartialDate::toString);
    periods.add(new StatusPeriod(ACTIVE, joined, rule(ACTIVE), Optional.empty()));
    for (Steps.Step step : steps) {
      String state = states.getOrDefault(step.track(), Machine.NONE);
      Optional<String> next = Machine.next(state, step).filter(n -> !isOut(state) || ends(n));
      next.ifPresent(n -> states.put(step.track(), n));
      if (next.equals(Optional.of(Machine.RESTORED))) {
        states.values().removeIf(StatusHistory::isOut);
      }
      String status = status(states);
      if (!periods.get(periods.size() - 1).code().equals(status)) {
        periods.add(new StatusPeriod(status, step.since(), rule(status), Optional.of(step.at())));
      }
    }
    return periods;
  }

  /** Whether a step changes the status of a member that is out: a closed case does not. */
  private static boolean ends(String next) {
    return isOut(next) || next.equals(Machine.RESTORED);
  }

  private static boolean isOut(String state) {
    return state.equals(Machine.SUSPENDED)
        || state.equals(Machine.WITHDRAWN)
        || state.equals(Machine.REMOVED);
  }

  private static String status(Map<StandingTrack, String> states) {
    return WORST_FIRST.stream().filter(states::containsValue).findFirst().orElse(ACTIVE);
  }

  private static String rule(String status) {
    return switch (status) {
      case Machine.UNDER_REVIEW -> "PR-TWOCYCLES";
      case Machine.SUSPENDED, Machine.WITHDRAWN, Machine.REMOVED -> "ST-NO-DUES";
      default -> "ST-ACTIVE";
    };
  }
}
