package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.Optional;

/**
 * The recorder of one assessment: passes what is read on to the evidence of the rule that is being
 * evaluated, if any. Not thread-safe; each assessment has its own.
 */
public final class Tape implements Recorder {
  private Recorder current = Recorder.OFF;

  void start(Recorder recorder) {
    current = recorder;
  }

  void stop() {
    current = Recorder.OFF;
  }

  @Override
  public void fact(UsedFact fact) {
    current.fact(fact);
  }

  @Override
  public void missing(Place at, Optional<UnknownReason> reason) {
    current.missing(at, reason);
  }

  @Override
  public boolean isOn() {
    return current != Recorder.OFF;
  }
}
