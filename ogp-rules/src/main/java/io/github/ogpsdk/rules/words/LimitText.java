package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.rule.ValueType;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule asks of a value, as a clause beside it, such as "the limit is 20". A measure can have
 * a clause of its own under its name and the comparison, such as {@code memberStatus.is}, and one
 * for none, such as {@code seatImbalance.at-most.none}.
 */
final class LimitText {
  private final Words words;
  private final BoundsFormat ranges;

  LimitText(Words words, BoundsFormat ranges) {
    this.words = words;
    this.ranges = ranges;
  }

  /**
   * Returns what is asked.
   *
   * @param comparison its code, without {@code each-}
   * @param threshold as on the wire
   */
  String clause(String measure, String comparison, ValueType type, String threshold) {
    String value =
        type == ValueType.CODE ? ranges.codes(threshold) : ranges.threshold(type, threshold);
    boolean none = threshold.equals("0");
    String own = measure + "." + comparison;
    Optional<String> said = Optional.empty();
    if (none) {
      said = find(own + ".none", value);
    }
    return said.or(() -> find(own, value))
        .orElseGet(() -> words.say(phrase(comparison, type, threshold), Map.of("value", value)));
  }

  private Optional<String> find(String key, String value) {
    return words.find(Topic.MEASURES, key, Map.of("limit", value));
  }

  private Phrase phrase(String comparison, ValueType type, String threshold) {
    String key = "limit." + comparison;
    return Phrase.ofKey(key + form(type, threshold))
        .or(() -> type == ValueType.DATE ? Phrase.ofKey(key + ".date") : Optional.empty())
        .or(() -> Phrase.ofKey(key))
        .orElseThrow(() -> new IllegalArgumentException("no words for " + comparison));
  }

  private String form(ValueType type, String threshold) {
    if (type == ValueType.DATE) {
      return ValueFormat.isDay(threshold) ? ".day" : ".date";
    }
    if (type != ValueType.NUMBER && type != ValueType.CODE) {
      return ".time";
    }
    boolean number = type == ValueType.NUMBER && threshold.matches("\\d{1,9}");
    if (number && threshold.equals("0")) {
      return ".none";
    }
    return number && words.language().isOne(Long.parseLong(threshold)) ? ".one" : "";
  }
}
