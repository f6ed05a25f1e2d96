package io.github.ogpsdk.rules.fact;

import io.github.ogpsdk.model.UnknownReason;
import java.util.List;
import java.util.Optional;

/** Takes down what is read while a condition is evaluated. */
public interface Recorder {
  /** Takes nothing down. */
  Recorder OFF =
      new Recorder() {
        @Override
        public void fact(Place at, String value, List<String> sources) {}

        @Override
        public void missing(Place at, Optional<UnknownReason> reason) {}

        @Override
        public boolean isOn() {
          return false;
        }
      };

  /** Takes down a fact that was used. */
  void fact(Place at, String value, List<String> sources);

  /** Takes down a fact that was asked for and is not known. */
  void missing(Place at, Optional<UnknownReason> reason);

  /** Returns whether anything is taken down. */
  boolean isOn();
}
