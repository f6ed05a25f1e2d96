package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;

/**
 * The code of a collection: finds the objects that belong to an owner.
 *
 * @param <S> the owner
 * @param <E> the elements
 */
@FunctionalInterface
public interface CollectionCode<S, E> {
  /** Returns the elements known, and whether they are all. */
  Items<E> read(Cursor<S> owner, EvaluationContext context);

  /** Reads the collection of an owner that is known to be of the kind. */
  @SuppressWarnings("unchecked")
  default Items<E> readAny(Cursor<?> owner, EvaluationContext context) {
    return read((Cursor<S>) owner, context);
  }
}
