package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * Why a rule does not apply, such as {@code not-yet-due}.
 *
 * @param code {@code phase}, {@code edition}, {@code not-yet-due}, {@code no-plan}, {@code
 *     not-a-member}, {@code waived}, {@code no-subject} or {@code condition}
 * @param date the date on which it becomes due, for {@code not-yet-due}
 * @param resolution the id of the resolution that waives it, for {@code waived}
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Reason(String code, Optional<String> date, Optional<String> resolution) {
  /** Returns a reason that needs no more than its code. */
  public static Reason of(String code) {
    return new Reason(code, Optional.empty(), Optional.empty());
  }
}
