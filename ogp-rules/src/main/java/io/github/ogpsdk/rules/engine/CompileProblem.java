package io.github.ogpsdk.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something in a rulebook that cannot be evaluated, such as a measure that does not exist.
 *
 * @param rule the rule's id; the rulebook's where it is about no rule of its own
 * @param at where in the rule or rulebook, such as {@code /must/all/0/measure}
 * @param fault what is wrong
 * @param values what stands in the places of the fault's sentence, in their order
 * @param suggestion the name that was perhaps meant
 */
public record CompileProblem(
    String rule, String at, CompileFault fault, List<String> values, Optional<String> suggestion) {
  /** Copies the list. */
  public CompileProblem {
    values = List.copyOf(values);
  }

  /**
   * Returns a problem with the name that was perhaps meant.
   *
   * @param name the name that is wrong; empty where no name is
   * @param known the names that would be right
   */
  public static CompileProblem of(
      String rule,
      String at,
      String name,
      Collection<String> known,
      CompileFault fault,
      String... values) {
    return new CompileProblem(rule, at, fault, List.of(values), Nearest.to(name, known));
  }

  /** Returns what is wrong, in English and without what was perhaps meant. */
  public String message() {
    return fault.sentence(values);
  }

  @Override
  public String toString() {
    return rule
        + at
        + ": "
        + message()
        + suggestion.map(s -> "; did you mean \"" + s + "\"?").orElse("");
  }
}
