package io.github.ogpsdk.model.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that has a value: a measure of the facts, a count, a parameter or a constant.
 *
 * <p>Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public sealed interface Term {

  /**
   * A measure of the facts, such as {@code seats} of the sector {@code civil-society}.
   *
   * @param measure the measure's name
   * @param on the name of the subject; the nearest of the measure's kind when absent
   * @param args its arguments by name: constants or parameters
   */
  record Call(String measure, Optional<String> on, Map<String, Term> args) implements Term {
    /** Copies the arguments, keeping their order. */
    public Call {
      args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }
  }

  /**
   * How many elements of a collection satisfy a condition.
   *
   * @param over the collection, such as {@code meetings}
   * @param on the name of the subject that owns it; the nearest when absent
   * @param as the name of the element for conditions inside
   * @param where which elements count; all when absent
   */
  record Count(String over, Optional<String> on, Optional<String> as, Optional<Condition> where)
      implements Term {}

  /**
   * A parameter of the rule.
   *
   * @param name its name, such as {@code maxGap}
   */
  record Parameter(String name) implements Term {}

  /**
   * A constant, written as on the wire: {@code 2}, {@code 1/2}, {@code P6M}, {@code 2024-01-01} or
   * a code; the measure that it is compared with says which.
   *
   * @param value the text
   */
  record Constant(String value) implements Term {}
}
