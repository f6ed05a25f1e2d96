package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.Judgement;
import java.util.Optional;

/**
 * What a rule came to for a subject: not judged for a reason, or judged.
 *
 * @param reason why it was not judged
 * @param judged the judgement
 * @param outcomes the outcomes left open, with exceptions and editions taken into account
 */
record Heard(Optional<Reason> reason, Optional<Judgement> judged, int outcomes) {
  static Heard not(Reason reason) {
    return new Heard(Optional.of(reason), Optional.empty(), Outcomes.NONE);
  }

  static Heard of(Judgement judged, int outcomes) {
    return new Heard(Optional.empty(), Optional.of(judged), outcomes);
  }
}
