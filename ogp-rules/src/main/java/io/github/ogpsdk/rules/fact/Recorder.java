package io.github.ogpsdk.rules.fact;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Takes down what is read while a condition is evaluated. */
public interface Recorder {
  /** Takes nothing down. */
  Recorder OFF =
      new Recorder() {
        @Override
        public void fact(UsedFact fact) {}

        @Override
        public void missing(Place at, Optional<UnknownReason> reason) {}

        @Override
        public boolean isOn() {
          return false;
        }
      };

  /** Takes down a fact that was used. */
  void fact(UsedFact fact);

  /** Takes down a fact that was used, with the object that has it. */
  default void fact(UsedFact fact, Cursor<?> owner) {
    fact(fact);
  }

  /** Takes down a fact that was asked for and is not known. */
  void missing(Place at, Optional<UnknownReason> reason);

  /** Takes down what was taken for granted of a member; unless implemented, it is not told. */
  default void presumed(Place at, Presumption presumption) {}

  /** Takes down a fact that was asked for and is not known, with the object that lacks it. */
  default void missing(Place at, Optional<UnknownReason> reason, Cursor<?> owner) {
    missing(at, reason);
  }

  /**
   * Returns what some work comes to, a set of {@link io.github.ogpsdk.rules.Outcomes}; where that
   * is decided, what was missing meanwhile does not matter and is left out.
   */
  default int decided(IntSupplier work) {
    return work.getAsInt();
  }

  /** Returns whether anything is taken down. */
  boolean isOn();
}
