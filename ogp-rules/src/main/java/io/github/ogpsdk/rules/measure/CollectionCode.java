package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.fact.At;
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
  Items<E> read(At<S> owner, Setting setting);

  /** Reads the collection of an owner that is known to be of the kind. */
  @SuppressWarnings("unchecked")
  default Items<E> readAny(At<?> owner, Setting setting) {
    return read((At<S>) owner, setting);
  }
}
