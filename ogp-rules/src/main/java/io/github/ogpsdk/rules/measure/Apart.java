package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.measure.Marks.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records of one list by the marks that they have, such as those with an id and no number, to
 * find those that no mark tells from another without comparing each with each.
 */
final class Apart {
  /** The values of some marks of the records that have others too. */
  private record Known(BitSet marks, BitSet common) {}

  private final List<Happening> records;
  private final Set<BitSet> shapes = new HashSet<>();
  private final Map<Known, Map<List<Object>, Integer>> counts = new HashMap<>();

  /** Takes the records of one list. */
  Apart(List<Happening> records) {
    this.records = records;
    records.forEach(one -> shapes.add(known(one)));
  }

  /** Returns whether nothing tells a record of the list from another one of it. */
  boolean leavesOpen(Happening one) {
    BitSet own = known(one);
    for (BitSet shape : shapes) {
      BitSet common = (BitSet) own.clone();
      common.and(shape);
      int alike =
          counts
              .computeIfAbsent(new Known(shape, common), this::counted)
              .getOrDefault(values(one, common), 0);
      if (alike > (shape.equals(own) ? 1 : 0)) {
        return true;
      }
    }
    return false;
  }

  private Map<List<Object>, Integer> counted(Known known) {
    Map<List<Object>, Integer> found = new HashMap<>();
    for (Happening one : records) {
      if (known(one).equals(known.marks())) {
        found.merge(values(one, known.common()), 1, Integer::sum);
      }
    }
    return found;
  }

  private static BitSet known(Happening one) {
    BitSet known = new BitSet();
    List<Mark<?>> marks = one.marks().apart();
    for (int i = 0; i < marks.size(); i++) {
      known.set(i, marks.get(i).value().isPresent());
    }
    return known;
  }

  private static List<Object> values(Happening one, BitSet which) {
    List<Object> values = new ArrayList<>();
    List<Mark<?>> marks = one.marks().apart();
    which.stream().forEach(i -> marks.get(i).value().ifPresent(values::add));
    return values;
  }
}
