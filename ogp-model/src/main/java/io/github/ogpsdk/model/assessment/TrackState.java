package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.List;
import java.util.Optional;

/**
 * A state of one track with what it rests on, such as {@code under-review-if-confirmed} by {@code
 * PR-TWOCYCLES}.
 *
 * @param code a code, such as {@code none}, {@code undetermined} or {@code stage-one}
 * @param since since when, as precise as it is known
 * @param rules the ids of the rules by which it follows
 * @param cycles the ids of the cycles that it rests on
 * @param verdicts the verdicts that it rests on
 * @param at the recorded steps that it rests on, JSON Pointers
 * @ogp.source none: SDK decision, docs/adr/0006
 */
@OgpRecord
public record TrackState(
    String code,
    Optional<String> since,
    List<String> rules,
    List<String> cycles,
    List<UsedVerdict> verdicts,
    List<String> at) {
  /** Copies the lists. */
  public TrackState {
    rules = NullSafe.list(rules);
    cycles = NullSafe.list(cycles);
    verdicts = NullSafe.list(verdicts);
    at = NullSafe.list(at);
  }

  /** Returns a state that rests on rules alone. */
  public static TrackState of(String code, String... rules) {
    return new TrackState(code, Optional.empty(), List.of(rules), List.of(), List.of(), List.of());
  }
}
