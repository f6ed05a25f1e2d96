package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.fact.At;

/**
 * The code of a measure: reads facts of its subject and gives the bounds that they leave.
 *
 * @param <S> the subject
 */
@FunctionalInterface
public interface MeasureCode<S> {
  /** Returns what the facts say, never failing for a fact that is missing. */
  Bounds read(At<S> subject, Arguments args, Setting setting);

  /** Reads the measure of a subject that is known to be of the kind. */
  @SuppressWarnings("unchecked")
  default Bounds readAny(At<?> subject, Arguments args, Setting setting) {
    return read((At<S>) subject, args, setting);
  }
}
