package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which elements and facts evidence tells where there are too many: those that decide, the earliest
 * first. The choice rests on what they are and never on the order of a list.
 */
final class Deciding {
  private Deciding() {}

  /** Returns the elements to tell, in the order of the list; conditions are all told. */
  static List<TraceEntry> elements(TraceEntry list, List<TraceEntry> children, int limit) {
    if (children.size() <= limit || children.get(0).element == null) {
      return List.copyOf(children);
    }
    boolean each = list.op.equals("each");
    Comparator<TraceEntry> order =
        Comparator.comparingInt((TraceEntry e) -> rank(e.outcomes, each))
            .thenComparing(TraceEntry::holding, Comparator.reverseOrder())
            .thenComparing(e -> content(e.element));
    return first(children, order, limit, children::get);
  }

  /** What must hold for each is decided by what fails; all else by what holds. */
  private static int rank(int outcomes, boolean each) {
    if (Outcomes.isOpen(outcomes)) {
      return 1;
    }
    return switch (outcomes) {
      case Outcomes.HOLDS -> each ? 2 : 0;
      case Outcomes.FAILS -> each ? 0 : 2;
      default -> 3;
    };
  }

  /**
   * Returns the facts to tell: those that say what was measured, then the earliest.
   *
   * @param owners the objects that have them
   * @param value what was measured
   */
  static List<UsedFact> facts(
      List<UsedFact> facts, List<Cursor<?>> owners, @Nullable MeasuredValue value, int limit) {
    if (facts.size() <= limit) {
      return facts;
    }
    Set<String> measured = new HashSet<>();
    if (value != null) {
      value.from().ifPresent(measured::add);
      value.to().ifPresent(measured::add);
      value.worst().ifPresent(w -> measured.addAll(List.of(w.from(), w.to())));
    }
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> !measured.contains(facts.get(i).value()))
            .thenComparing(i -> content(owners.get(i)))
            .thenComparing(i -> member(facts.get(i).at()));
    return first(numbers(facts.size()), order, limit, facts::get);
  }

  /** Returns the missing facts to tell. */
  static List<String> missing(List<String> places, Map<String, Lack> lacks, int limit) {
    if (places.size() <= limit) {
      return places;
    }
    return first(places, byOwner(lacks), limit, places::get);
  }

  /** Orders missing facts by the objects that lack them. */
  static Comparator<String> byOwner(Map<String, Lack> lacks) {
    return Comparator.comparing(
            (String at) -> {
              Lack lack = lacks.get(at);
              return lack == null ? "" : content(lack.owner());
            })
        .thenComparing(Deciding::member);
  }

  private static String content(@Nullable Cursor<?> object) {
    return object == null ? "" : object.content();
  }

  private static String member(String at) {
    return at.substring(at.lastIndexOf('/') + 1);
  }

  private static List<Integer> numbers(int size) {
    Integer[] numbers = new Integer[size];
    Arrays.setAll(numbers, i -> i);
    return Arrays.asList(numbers);
  }

  /** Returns the first items by an order, as they stand in their list, without sorting the rest. */
  static <I, T> List<T> first(
      List<I> items, Comparator<? super I> order, int limit, IntFunction<T> found) {
    Comparator<Integer> inOrder =
        Comparator.<Integer, I>comparing(items::get, order)
            .thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> chosen = new PriorityQueue<>(limit + 1, inOrder.reversed());
    for (int i = 0; i < items.size(); i++) {
      if (chosen.size() < limit) {
        chosen.add(i);
      } else if (inOrder.compare(i, chosen.element()) < 0) {
        chosen.remove();
        chosen.add(i);
      }
    }
    List<Integer> kept = new ArrayList<>(chosen);
    kept.sort(null);
    List<T> all = new ArrayList<>(limit);
    kept.forEach(i -> all.add(found.apply(i)));
    return all;
  }
}
