package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.assessment.TrackState;
import io.github.ogpsdk.model.partnership.StandingTrack;
import java.util.List;
import java.util.Optional;

/**
 * The state of one track as its recorded steps make it, such as {@code stage-one} then {@code
 * suspended} then {@code restored}.
 *
 * @ogp.source OGP: Procedural Review; Response Policy
 */
final class Machine {
  static final String NONE = "none";
  static final String UNDER_REVIEW = "under-review";
  static final String INACTIVE = "inactive";
  static final String SUSPENDED = "suspended";
  static final String RESTORED = "restored";
  static final String WITHDRAWN = "withdrawn";
  static final String REMOVED = "removed";

  /** No rule decides a track: only what is recorded counts. */
  static final String NOT_RULED = "not-ruled";

  private Machine() {}

  static TrackState of(StandingTrack track, List<Steps.Step> steps) {
    TrackState state = TrackState.of(NONE);
    for (Steps.Step step : steps) {
      if (step.track() == track) {
        Optional<String> next = next(state.code(), step);
        if (next.isPresent() && !next.get().equals(state.code())) {
          state =
              new TrackState(
                  next.get(),
                  step.since(),
                  List.of(),
                  step.event().cycles().items(),
                  List.of(),
                  List.of(step.at()));
        }
      }
    }
    return state;
  }

  /** Returns the state after a step; empty where the step changes nothing. */
  static Optional<String> next(String state, Steps.Step step) {
    return switch (step.event().type()) {
      case LATE_LETTER -> isOpen(state) ? Optional.empty() : Optional.of("late-letter");
      case CONTRARY_LETTER -> isOpen(state) ? Optional.empty() : Optional.of("contrary-letter");
      case UNDER_REVIEW_LETTER, REVIEW_OPENED -> Optional.of(UNDER_REVIEW);
      case REVIEW_CLOSED -> Optional.of("review-closed");
      case INACTIVE -> Optional.of(INACTIVE);
      case LETTER_OF_CONCERN -> Optional.of("concern-filed");
      case STAGE_ONE -> Optional.of("stage-one");
      case STAGE_TWO -> Optional.of("stage-two");
      case SUSPENDED -> Optional.of(SUSPENDED);
      case RESTORED -> Optional.of(RESTORED);
      case CASE_CLOSED -> Optional.of("case-closed");
      case WITHDRAWAL_NOTICE -> Optional.of("leaving");
      case WITHDRAWN -> Optional.of(WITHDRAWN);
      case REMOVED -> Optional.of(REMOVED);
      case REVIEW_RESOLUTION,
          DEADLINE_SET,
          ACKNOWLEDGED,
          ELIGIBILITY_CHECK,
          DELAY_NOTICE,
          COHORT_SHIFT_NOTICE,
          NOT_REVIEWED,
          ELECTION,
          OTHER ->
          Optional.empty();
    };
  }

  private static boolean isOpen(String state) {
    return state.equals(UNDER_REVIEW) || state.equals(INACTIVE);
  }
}
