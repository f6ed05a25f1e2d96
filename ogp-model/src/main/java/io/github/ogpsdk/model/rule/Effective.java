package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.PartialDate;
import java.util.Optional;

/**
 * When a rule is in force, such as from {@code 2022-01-01}.
 *
 * @param from since when, that day included; always when absent
 * @param to until when, that day included; still when absent
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Effective(Optional<PartialDate> from, Optional<PartialDate> to) {
  /** In force at all times. */
  public static final Effective ALWAYS = new Effective(Optional.empty(), Optional.empty());

  /** Returns whether nothing bounds it, as in {@link #ALWAYS}. */
  public boolean isAlways() {
    return from.isEmpty() && to.isEmpty();
  }
}
