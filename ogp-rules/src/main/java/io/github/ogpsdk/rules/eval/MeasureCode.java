package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.fact.Cursor;

/**
 * The code of a measure: reads facts of its subject and gives the bounds that they leave.
 *
 * @param <S> the subject
 */
@FunctionalInterface
public interface MeasureCode<S> {
  /** Returns what the facts say, never failing for a fact that is missing. */
  Bounds read(Cursor<S> subject, Arguments args, EvaluationContext context);

  /** Reads the measure of a subject that is known to be of the kind. */
  @SuppressWarnings("unchecked")
  default Bounds readAny(Cursor<?> subject, Arguments args, EvaluationContext context) {
    return read((Cursor<S>) subject, args, context);
  }
}
