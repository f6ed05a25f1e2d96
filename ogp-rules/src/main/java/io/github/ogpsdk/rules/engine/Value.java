package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Bounds;

/** A compiled term. Immutable and thread-safe. */
interface Value {
  /** Returns the bounds that the facts leave, taking down what was read. */
  Bounds bounds(Scope scope, Evaluation evaluation);

  /** Describes the value in an entry of the evidence. */
  void describe(TraceEntry entry);
}
