package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule ready to be evaluated: compiled once for each set of values that its parameters can have.
 * Immutable and thread-safe.
 *
 * @param rule the rule
 * @param variants the rule for each set of values, by the values
 * @param always the only variant, where the parameters never change
 */
record CompiledRule(
    Rule rule, Map<Map<String, String>, Variant> variants, @Nullable List<Variant> always) {

  /**
   * The rule with its parameters set.
   *
   * @param parameters the values of its parameters by name, as on the wire
   * @param when when it applies
   * @param due when it becomes due
   * @param until until when what it is about may still come, or grow long enough
   * @param must what it requires
   * @param slots how many of its measures keep their value during an evaluation
   * @param bare what it can come to for a subject, without its evidence, by the set of outcomes
   */
  record Variant(
      Map<String, String> parameters,
      @Nullable Node when,
      @Nullable Value due,
      @Nullable Value until,
      Node must,
      int slots,
      List<RuleOutcome> bare) {
    Variant(
        Map<String, String> parameters,
        @Nullable Node when,
        @Nullable Value due,
        @Nullable Value until,
        Node must,
        int slots) {
      this(
          parameters,
          when,
          due,
          until,
          must,
          slots,
          IntStream.rangeClosed(0, Outcomes.OPEN | Outcomes.NONE)
              .mapToObj(outcomes -> RuleOutcome.bare(outcomes, Optional.empty(), parameters))
              .toList());
    }
  }

  /** Returns the rule for each stretch of its history that the day can touch, oldest first. */
  List<Variant> on(Day day) {
    return always == null ? found(Variants.of(rule, day)) : always;
  }

  /** Returns the rule on the last day of those that the day can be. */
  Variant latest(Day day) {
    List<Variant> touched = on(day);
    return touched.get(touched.size() - 1);
  }

  /** Returns the rule under each other reading of its text. */
  List<Variant> readings(Variant variant) {
    return variants.size() == 1 ? List.of() : found(Variants.readings(rule, variant.parameters()));
  }

  private List<Variant> found(List<Map<String, String>> values) {
    return values.stream().flatMap(v -> Stream.ofNullable(variants.get(v))).toList();
  }
}
