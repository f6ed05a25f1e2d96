package io.github.ogpsdk.model.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a rule requires, as a tree: comparisons of measures, joined by all, any, not, each and some.
 *
 * <p>Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public sealed interface Condition {

  /**
   * All of them hold.
   *
   * @param conditions one or more
   */
  record AllOf(List<Condition> conditions) implements Condition {
    /** Copies the list. */
    public AllOf {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * At least one of them holds.
   *
   * @param conditions one or more
   */
  record AnyOf(List<Condition> conditions) implements Condition {
    /** Copies the list. */
    public AnyOf {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * It does not hold.
   *
   * @param condition the condition denied
   */
  record Not(Condition condition) implements Condition {}

  /**
   * Every element of a collection satisfies a condition; nothing to check is not enough.
   *
   * @param over the collection, such as {@code chairTerms}
   * @param on the name of the subject that owns it; the nearest when absent
   * @param as the name of the element for conditions inside
   * @param consecutive whether neighbors are compared, the one before being in reach as {@code
   *     previous}: the first element, which has none before it, is then left out
   * @param where which elements count; all when absent
   * @param satisfies what each must satisfy
   */
  record Each(
      String over,
      Optional<String> on,
      Optional<String> as,
      boolean consecutive,
      Optional<Condition> where,
      Condition satisfies)
      implements Condition {}

  /**
   * Some element of a collection satisfies a condition.
   *
   * @param over the collection, such as {@code spaces}
   * @param on the name of the subject that owns it; the nearest when absent
   * @param as the name of the element for conditions inside
   * @param satisfies what one must satisfy
   */
  record Some(String over, Optional<String> on, Optional<String> as, Condition satisfies)
      implements Condition {}

  /**
   * A value stands to a threshold as demanded.
   *
   * @param left the value
   * @param comparison how they are compared
   * @param right the threshold
   */
  record Compare(Term left, Comparison comparison, Term right) implements Condition {}

  /**
   * A code is one of those named.
   *
   * @param code a measure of type {@code code}
   * @param values the codes allowed
   */
  record Is(Term.Call code, List<Term> values) implements Condition {
    /** Copies the list. */
    public Is {
      values = List.copyOf(values);
    }
  }

  /**
   * Something recorded is true.
   *
   * @param flag a measure of type {@code flag}
   */
  record Holds(Term.Call flag) implements Condition {}

  /**
   * Another rule is met by the nearest subject of its kind.
   *
   * @param rule the rule's id
   * @param on the name of the subject; the nearest of the rule's kind when absent
   */
  record Passes(String rule, Optional<String> on) implements Condition {}
}
