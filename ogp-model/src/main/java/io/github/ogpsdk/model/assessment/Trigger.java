package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.rule.Citation;
import java.util.List;
import java.util.Optional;

/**
 * One ground on which a member acts contrary to process in a cycle, such as {@code plan-late} by
 * rule {@code PR-LATE-12M}, and what the verdicts make of it.
 *
 * @param ground the ground, a code of the partnership format, such as {@code no-progress}
 * @param code {@code none}, {@code contrary-if-confirmed} or {@code undetermined}
 * @param rule the id of the rule that names the ground
 * @param rulebook the id of the rulebook that holds the rule, where it was used
 * @param citation the text that the rule comes from, where the rule was judged
 * @param grace whether the grace period takes the consequence away
 * @param verdicts the verdicts that decide
 * @ogp.source OGP: Procedural Review
 */
@OgpRecord
public record Trigger(
    String ground,
    String code,
    String rule,
    Optional<String> rulebook,
    Optional<Citation> citation,
    boolean grace,
    List<UsedVerdict> verdicts) {
  /** Copies the list. */
  public Trigger {
    verdicts = NullSafe.list(verdicts);
  }
}
