package io.github.ogpsdk.rules.engine;

import java.util.Collection;
import java.util.Optional;

/**
 * Something in a rulebook that cannot be evaluated, such as a measure that does not exist.
 *
 * @param rule the rule's id; the rulebook's where it is about no rule of its own
 * @param at where in the rule or rulebook, such as {@code /must/all/0/measure}
 * @param message what is wrong and what was expected
 * @param suggestion the name that was perhaps meant
 */
public record CompileProblem(String rule, String at, String message, Optional<String> suggestion) {
  /**
   * Returns a problem with the name that was perhaps meant.
   *
   * @param name the name that is wrong; empty where no name is
   * @param known the names that would be right
   */
  public static CompileProblem of(
      String rule, String at, String message, String name, Collection<String> known) {
    return new CompileProblem(rule, at, message, Nearest.to(name, known));
  }

  @Override
  public String toString() {
    return rule
        + at
        + ": "
        + message
        + suggestion.map(s -> "; did you mean \"" + s + "\"?").orElse("");
  }
}
