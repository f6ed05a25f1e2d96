package io.github.ogpsdk.rules.assess;

import java.util.List;

/**
 * Says that rules were asked for that no rulebook has by which a partnership can be judged, such as
 * {@code P22-1.1-FREK}.
 *
 * @since 0.1
 */
public final class UnusedRuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<String> names;

  /** Creates the exception for names of a {@link RuleFilter}. */
  UnusedRuleException(List<String> names) {
    super("rules: none of the rulebooks used has a rule " + String.join(", ", names));
    this.names = List.copyOf(names);
  }

  /** Returns the names that stand for no rule. */
  public List<String> names() {
    return names;
  }
}
