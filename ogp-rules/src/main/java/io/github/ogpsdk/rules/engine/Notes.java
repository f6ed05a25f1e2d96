package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was taken down while a rule was judged for another, so that it is told again where the rule
 * is asked for once more. Not thread-safe.
 */
public final class Notes {
  private final Map<String, UsedFact> facts = new LinkedHashMap<>();
  private final Map<String, Lack> lacks = new LinkedHashMap<>();

  private record Lack(Place at, Optional<UnknownReason> reason) {}

  /** Tells all of it again. */
  public void tell(Recorder recorder) {
    facts.values().forEach(recorder::fact);
    lacks.values().forEach(lack -> recorder.missing(lack.at(), lack.reason()));
  }

  /** Returns a recorder that takes down here what it passes on. */
  Recorder besides(Recorder outer) {
    return new Recorder() {
      @Override
      public void fact(UsedFact fact) {
        facts.put(fact.at(), fact);
        outer.fact(fact);
      }

      @Override
      public void missing(Place at, Optional<UnknownReason> reason) {
        lacks.put(at.pointer(), new Lack(at, reason));
        outer.missing(at, reason);
      }

      @Override
      public boolean isOn() {
        return outer.isOn();
      }
    };
  }
}
