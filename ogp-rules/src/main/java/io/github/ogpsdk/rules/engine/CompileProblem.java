package io.github.ogpsdk.rules.engine;

import java.util.Optional;

/**
 * Something in a rule that cannot be evaluated, such as a measure that does not exist.
 *
 * @param rule the rule's id
 * @param at where in the rule, such as {@code /must/all/0/measure}
 * @param message what is wrong and what was expected
 * @param suggestion the name that was perhaps meant
 */
public record CompileProblem(String rule, String at, String message, Optional<String> suggestion) {
  @Override
  public String toString() {
    return rule
        + at
        + ": "
        + message
        + suggestion.map(s -> "; did you mean \"" + s + "\"?").orElse("");
  }
}
