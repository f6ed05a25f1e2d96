package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.eval.CollectionCode;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements that a quantifier or count runs over.
 *
 * @param code how the collection is read
 * @param collection the collection
 * @param owner whose collection it is
 * @param kind the kind of its elements
 * @param name the name of the element in the rule
 * @param consecutive whether neighbors are compared
 */
record Elements(
    CollectionCode<?, ?> code,
    String collection,
    Target owner,
    String kind,
    @Nullable String name,
    boolean consecutive) {
  /** The name by which conditions speak of the neighbor before an element. */
  static final String PREVIOUS = "previous";

  /** Returns the elements, or null where the scope has no such owner. */
  @Nullable Items<?> in(Scope scope, EvaluationContext context) {
    Scope found = scope.find(owner);
    if (found == null) {
      return null;
    }
    Items<?> items = code.readAny(found.subject(), context);
    return consecutive ? neighbors(items) : items;
  }

  private static <E> Items<E> neighbors(Items<E> items) {
    List<Cursor<E>> pairs = new ArrayList<>();
    Cursor<E> before = null;
    for (Cursor<E> element : items) {
      if (before != null) {
        pairs.add(element.after(before));
      }
      before = element;
    }
    return new Items<>(pairs, items.complete());
  }

  /** Returns the scope of an element; among neighbors the one before it is in reach by name. */
  Scope enter(Scope scope, Cursor<?> element) {
    Cursor<?> before = consecutive ? element.previous().orElse(null) : null;
    Scope outer = before == null ? scope : scope.inner(kind, PREVIOUS, before);
    return outer.inner(kind, name, element);
  }

  static void open(EvidenceBuilder trace, Cursor<?> element) {
    trace.openElement(element);
  }
}
