package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.RuleOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule came to for a subject: not judged for a reason, or judged.
 *
 * @param reason why it was not judged; null where it was
 * @param judged the judgement; null where it was not judged
 * @param outcomes the outcomes left open, with exceptions and editions taken into account
 */
record RuleResult(@Nullable Reason reason, @Nullable RuleOutcome judged, int outcomes) {
  static RuleResult not(Reason reason) {
    return new RuleResult(reason, null, Outcomes.NONE);
  }

  /** Returns whether the rule will be due on some later day. */
  boolean isNotYetDue() {
    Optional<Reason> why = judged == null ? Optional.ofNullable(reason) : judged.reason();
    return why.filter(r -> r.code().equals("not-yet-due")).isPresent();
  }

  /** Returns the same for another reason. */
  RuleResult because(Reason why) {
    return judged == null ? not(why) : of(judged.because(why), outcomes);
  }

  static RuleResult of(RuleOutcome judged, int outcomes) {
    return new RuleResult(null, judged, outcomes);
  }
}
