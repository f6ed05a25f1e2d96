package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * What was taken down while a rule was judged for another, so that it is told again where the rule
 * is asked for once more. Not thread-safe.
 */
public final class Notes {
  private final Map<String, Used> facts = new LinkedHashMap<>();
  private final Map<String, Missed> lacks = new LinkedHashMap<>();
  private final Map<String, Presumed> presumptions = new LinkedHashMap<>();

  private record Presumed(Place at, Presumption presumption) {}

  private record Used(UsedFact fact, Cursor<?> owner) {}

  private record Missed(Place at, Optional<UnknownReason> reason, Cursor<?> owner) {}

  /** Tells all of it again. */
  public void tell(Recorder recorder) {
    facts.values().forEach(used -> recorder.fact(used.fact(), used.owner()));
    lacks.values().forEach(lack -> recorder.missing(lack.at(), lack.reason(), lack.owner()));
    presumptions.values().forEach(p -> recorder.presumed(p.at(), p.presumption()));
  }

  /** Returns a recorder that takes down here what it passes on. */
  Recorder besides(Recorder outer) {
    return new Recorder() {
      @Override
      public void fact(UsedFact fact) {
        outer.fact(fact);
      }

      @Override
      public void fact(UsedFact fact, Cursor<?> owner) {
        facts.put(fact.at(), new Used(fact, owner));
        outer.fact(fact, owner);
      }

      @Override
      public void missing(Place at, Optional<UnknownReason> reason) {
        outer.missing(at, reason);
      }

      @Override
      public void missing(Place at, Optional<UnknownReason> reason, Cursor<?> owner) {
        lacks.put(at.pointer(), new Missed(at, reason, owner));
        outer.missing(at, reason, owner);
      }

      @Override
      public void presumed(Place at, Presumption presumption) {
        presumptions.put(presumption.code() + at.pointer(), new Presumed(at, presumption));
        outer.presumed(at, presumption);
      }

      @Override
      public int decided(IntSupplier work) {
        Map<String, Missed> before = new LinkedHashMap<>(lacks);
        int outcomes = outer.decided(work);
        if (!Outcomes.isOpen(outcomes)) {
          lacks.keySet().retainAll(before.keySet());
        }
        return outcomes;
      }

      @Override
      public boolean isOn() {
        return outer.isOn();
      }
    };
  }
}
