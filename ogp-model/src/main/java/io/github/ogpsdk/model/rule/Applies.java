package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.partnership.MemberType;
import java.util.List;
import java.util.Optional;

/**
 * Where a rulebook that ships is used without being named, such as {@code {to: [national], when:
 * edition, series: standards}} for an edition of the standards. Immutable and thread-safe.
 *
 * @param to the types of members; all when empty
 * @param when what calls for it
 * @param series the series that it is an edition of, of which one judges a cycle
 * @ogp.source none: SDK decision, docs/adr/0034
 */
public record Applies(List<MemberType> to, Occasion when, Optional<String> series) {
  /** Copies the list. */
  public Applies {
    to = List.copyOf(to);
  }
}
