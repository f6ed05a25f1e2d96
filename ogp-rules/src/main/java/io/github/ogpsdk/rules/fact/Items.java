package io.github.ogpsdk.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The objects of a list at their places, and whether they are all there are.
 *
 * @param all the objects known
 * @param complete whether no other exists
 * @param <E> the objects
 */
public record Items<E>(List<Cursor<E>> all, boolean complete) implements Iterable<Cursor<E>> {
  /** Copies the list. */
  public Items {
    all = List.copyOf(all);
  }

  /** Returns the list that is known to be empty. */
  public static <E> Items<E> none() {
    return new Items<>(List.of(), true);
  }

  /** Returns those that a test accepts; the test must decide by facts that are required. */
  public Items<E> where(Predicate<Cursor<E>> test) {
    int first = 0;
    while (first < all.size() && test.test(all.get(first))) {
      first++;
    }
    if (first == all.size()) {
      return this;
    }
    List<Cursor<E>> accepted = new ArrayList<>(all.subList(0, first));
    for (Cursor<E> one : all.subList(first + 1, all.size())) {
      if (test.test(one)) {
        accepted.add(one);
      }
    }
    return new Items<>(accepted, complete);
  }

  /** Takes down those that a test accepts as facts used; returns whether there are any. */
  public boolean anyUsed(Predicate<Cursor<E>> test) {
    Items<E> accepted = where(test);
    accepted.forEach(Cursor::used);
    return !accepted.all.isEmpty();
  }

  /** Returns them by what they have in common, such as the commitment that codes are given to. */
  public <K> Map<K, List<Cursor<E>>> by(Function<? super E, K> key) {
    Map<K, List<Cursor<E>>> groups = new HashMap<>();
    for (Cursor<E> item : all) {
      groups.computeIfAbsent(key.apply(item.value()), k -> new ArrayList<>()).add(item);
    }
    return groups;
  }

  /** Returns these and others. */
  public Items<E> and(Items<E> others) {
    if (all.isEmpty()) {
      return complete ? others : others.incomplete();
    }
    List<Cursor<E>> both = new ArrayList<>(all.size() + others.all.size());
    both.addAll(all);
    both.addAll(others.all);
    return new Items<>(both, complete && others.complete);
  }

  /** Returns the objects of a list of each of these, such as the codes of each review. */
  public <F> Items<F> inEach(Function<Cursor<E>, Items<F>> list) {
    List<Cursor<F>> found = new ArrayList<>();
    boolean whole = complete;
    for (Cursor<E> item : all) {
      Items<F> items = list.apply(item);
      found.addAll(items.all);
      whole &= items.complete;
    }
    return new Items<>(found, whole);
  }

  /** Returns these, not known to be all there are. */
  public Items<E> incomplete() {
    return new Items<>(all, false);
  }

  @Override
  public Iterator<Cursor<E>> iterator() {
    return all.iterator();
  }
}
