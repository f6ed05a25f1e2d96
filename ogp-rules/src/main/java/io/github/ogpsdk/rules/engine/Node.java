package io.github.ogpsdk.rules.engine;

/** A compiled condition. Immutable and thread-safe. */
interface Node {
  /** Returns the set of outcomes that the facts leave open, taking down what decided. */
  int outcomes(Scope scope, Evaluation evaluation);

  /** Returns whether it asks if there is something, or enough of it. */
  default boolean isExistence() {
    return false;
  }
}
