package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.rule.Rule;
import java.util.Optional;

/**
 * Takes verdicts as they are reached, without their evidence: {@code (rule, subject, phase,
 * verdict) -> tally.merge(verdict, 1, Integer::sum)}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface VerdictSink {
  /**
   * Takes one verdict.
   *
   * @param rule the rule
   * @param subject the object of the document that it was judged for, such as a {@link
   *     io.github.ogpsdk.model.body.Meeting}; for a derived part, such as a plan year, the object
   *     that it is derived from
   * @param phase the phase of the cycle, where the rule is about phases
   * @param verdict the verdict, the same that a finding would carry
   */
  void verdict(Rule rule, Object subject, Optional<CyclePhase> phase, Verdict verdict);
}
