package io.github.ogpsdk.model.rule;

import java.util.List;

/**
 * A value that a rulebook may change, such as {@code P6M}: a threshold with its history, or the
 * choice between readings of an unclear text.
 *
 * @param history the values, each from a date on, the oldest first, in whatever order they are
 *     given; at least one. The first holds before its date, too
 * @param readings other values that the text allows; where they give another verdict, a finding
 *     shows both
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record RuleParameter(List<DatedValue> history, List<String> readings) {
  /**
   * Copies the lists, and puts the history in the order of its dates.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public RuleParameter {
    history = history.stream().sorted(DatedValue.BY_DAY).toList();
    readings = List.copyOf(readings);
    if (history.isEmpty()) {
      throw new IllegalArgumentException("a parameter has no value");
    }
  }

  /** Returns a parameter with one value for all time. */
  public static RuleParameter of(String value) {
    return new RuleParameter(List.of(DatedValue.always(value)), List.of());
  }

  /** Returns the newest value. */
  public String value() {
    return history.get(history.size() - 1).value();
  }

  /** Returns whether the value is the same for all time and the text allows no other. */
  public boolean isPlain() {
    return history.size() == 1 && history.get(0).from().isEmpty() && readings.isEmpty();
  }
}
