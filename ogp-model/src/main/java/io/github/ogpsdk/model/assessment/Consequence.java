package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.List;

/**
 * What follows for the process from the verdicts on a cycle, such as {@code contrary-if-confirmed}.
 *
 * <p>The code is derived from verdicts only; what OGP itself found stands beside, never in its
 * place.
 *
 * @param cycle the cycle's id
 * @param code {@code none}, {@code contrary-if-confirmed} or {@code undetermined}
 * @param rules the ids of the rules that decide
 * @param grace whether the grace period takes a consequence away
 * @param triggers each ground on which a member acts contrary to process, with its own outcome
 * @param official what the IRM or OGP found, as far as it is recorded
 * @ogp.source none: SDK decision, docs/adr/0006
 */
@OgpRecord
public record Consequence(
    String cycle,
    String code,
    List<String> rules,
    boolean grace,
    List<Trigger> triggers,
    List<OfficialFinding> official) {
  /** Copies the lists. */
  public Consequence {
    rules = NullSafe.list(rules);
    triggers = NullSafe.list(triggers);
    official = NullSafe.list(official);
  }
}
