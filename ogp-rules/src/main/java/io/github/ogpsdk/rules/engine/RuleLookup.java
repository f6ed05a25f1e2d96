package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;

/**
 * How a rule that another rule asks for is judged, such as the triggers of a cycle that {@code
 * PR-TWOCYCLES} asks for: not at all where its edition was not in force.
 */
@FunctionalInterface
public interface RuleLookup {
  /** Leaves open what other rules come to. */
  RuleLookup OPEN = (rule, subject, context) -> Outcomes.OPEN;

  /**
   * Returns the outcomes of a rule.
   *
   * @param rule the rule's id
   * @param subject what it is judged for
   * @param context the setting of the rule that asks
   */
  int outcomes(String rule, Subject subject, EvaluationContext context);

  /** Returns what counts the elements that are looked at; without it there is no bound. */
  default Work work() {
    return Work.FREE;
  }
}
