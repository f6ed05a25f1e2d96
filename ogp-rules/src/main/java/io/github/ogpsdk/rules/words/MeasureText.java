package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a measure came to, as a clause, such as "the plan has 28 commitments".
 *
 * <p>The clauses stand in the bundle {@code measures} under the name of the measure: {@code .value}
 * for any value, {@code .value.none}, {@code .value.one} and {@code .value.other} for numbers,
 * {@code .value.CODE} for a single code, {@code .value.now} where the argument {@code plus} is no
 * time, {@code .unknown} where the facts do not bound the value. A measure that has none is told by
 * its label.
 */
final class MeasureText {
  private final Words words;
  private final ValueFormat amounts;
  private final BoundsFormat ranges;
  private final Labels labels;

  MeasureText(Words words, ValueFormat amounts, BoundsFormat ranges, Labels labels) {
    this.words = words;
    this.amounts = amounts;
    this.ranges = ranges;
    this.labels = labels;
  }

  /** Returns what a measure came to; of no value, that it is not known. */
  String clause(String measure, Map<String, String> args, Optional<MeasuredValue> measured) {
    Optional<String> value = measured.flatMap(ranges::value);
    if (measured.isEmpty() || value.isEmpty()) {
      return own(measure + ".unknown", args, Map.of())
          .orElseGet(() -> words.say(Phrase.VALUE_UNKNOWN, labels.measure(measure, args)));
    }
    return keys(measure, args, measured.get()).stream()
        .map(key -> own(key, args, values(measured.get(), value.get())))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> labelled(labels.measure(measure, args), measured.get(), value.get()));
  }

  private String labelled(String label, MeasuredValue measured, String value) {
    return measured
        .worst()
        .map(
            w ->
                words.say(
                    Phrase.VALUE_LONGEST, label, amounts.date(w.from()), amounts.date(w.to())))
        .orElseGet(() -> words.say(Phrase.VALUE, label, value));
  }

  /** Returns the clause that a measure has for a time that is too long, {@code .false}. */
  Optional<String> failing(String measure, Map<String, String> args, MeasuredValue value) {
    return own(measure + ".false", args, values(value, ""));
  }

  /** Returns the clause that a measure has for a truth, such as {@code exists.false}. */
  Optional<String> own(String key, Map<String, String> args) {
    return own(key, args, Map.of());
  }

  private Optional<String> own(String key, Map<String, String> args, Map<String, String> values) {
    return words
        .bundle(Topic.MEASURES)
        .find(key)
        .flatMap(
            sentence -> {
              Map<String, String> arguments = labels.arguments(sentence, args);
              arguments.putAll(values);
              return arguments.keySet().containsAll(Template.places(sentence))
                  ? Optional.of(words.fill(sentence, arguments))
                  : Optional.empty();
            });
  }

  private List<String> keys(String measure, Map<String, String> args, MeasuredValue value) {
    List<String> keys = new ArrayList<>();
    String key = measure + ".value";
    if (value.type() == ValueType.NUMBER) {
      boolean none = value.from().equals(Optional.of("0")) && value.to().equals(value.from());
      if (none) {
        keys.add(key + ".none");
      }
      keys.add(key + (isOne(value) ? ".one" : ".other"));
    }
    value.codes().filter(c -> c.size() == 1).ifPresent(c -> keys.add(key + "." + c.get(0)));
    if (Labels.NOTHING.equals(args.getOrDefault("plus", Labels.NOTHING))) {
      keys.add(key + ".now");
    }
    keys.add(key);
    return keys;
  }

  /** Whether the word that follows is singular, by the number that stands last before it. */
  private boolean isOne(MeasuredValue value) {
    String last = value.to().or(value::from).orElse("0");
    return last.matches("\\d{1,9}") && words.language().isOne(Long.parseLong(last));
  }

  private Map<String, String> values(MeasuredValue measured, String value) {
    Map<String, String> values = new HashMap<>();
    values.put("value", value);
    if (measured.type() == ValueType.DATE) {
      values.put("on", ranges.on(measured));
    }
    measured
        .worst()
        .ifPresent(
            w -> {
              values.put("from", amounts.date(w.from()));
              values.put("to", amounts.date(w.to()));
            });
    return values;
  }
}
