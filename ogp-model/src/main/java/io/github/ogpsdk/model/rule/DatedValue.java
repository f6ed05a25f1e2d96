package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A parameter's value from a date on, such as {@code P3M} from {@code 2023-01-01}.
 *
 * @param from since when; always when absent
 * @param value the value as on the wire
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record DatedValue(Optional<PartialDate> from, String value) {
  /** Values in the order in which they begin to hold. */
  static final Comparator<DatedValue> BY_DAY =
      Comparator.comparing(v -> v.from().map(PartialDate::earliest).orElse(LocalDate.MIN));

  /** Returns a value for all time. */
  public static DatedValue always(String value) {
    return new DatedValue(Optional.empty(), value);
  }
}
