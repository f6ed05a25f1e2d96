package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Happenings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many elements of a collection satisfy a condition.
 *
 * @param elements the collection
 * @param where the condition
 */
record CountValue(Elements elements, @Nullable Node where) implements Value {
  @Override
  public Bounds bounds(Scope scope, Evaluation evaluation) {
    return upTo(Long.MAX_VALUE, scope, evaluation);
  }

  /**
   * Counts, and stops where so many are sure; with evidence it goes on, so that all is told.
   *
   * @param enough more of which change nothing
   */
  Bounds.Whole upTo(long enough, Scope scope, Evaluation evaluation) {
    Items<?> items = elements.in(scope, evaluation.context());
    if (items == null) {
      return Bounds.Whole.ANY;
    }
    Work work = evaluation.peers().work();
    work.begin();
    Bounds.Whole counted = counted(enough, items, scope, evaluation);
    work.end();
    return counted;
  }

  private Bounds.Whole counted(long enough, Items<?> items, Scope scope, Evaluation evaluation) {
    List<? extends Cursor<?>> all = items.all();
    if (!all.isEmpty() && Happenings.isOne(all.get(0))) {
      return happenings(enough, items, scope, evaluation);
    }
    long least = 0;
    long most = 0;
    for (int i = 0; i < all.size(); i++) {
      int counts = one(elements.enter(scope, all.get(i)), evaluation);
      if (counts == Outcomes.HOLDS) {
        least++;
        if (least >= enough && !evaluation.isTold()) {
          return new Bounds.Whole(least, Bounds.Whole.UNBOUNDED);
        }
      }
      if ((counts & Outcomes.HOLDS) != 0) {
        most++;
      }
    }
    return new Bounds.Whole(least, items.complete() ? most : Bounds.Whole.UNBOUNDED);
  }

  /** Counts what happened; a record that repeats another counts once. */
  private Bounds.Whole happenings(long enough, Items<?> items, Scope scope, Evaluation evaluation) {
    Happenings found = new Happenings();
    for (Cursor<?> record : items.all()) {
      found.add(record, one(elements.enter(scope, record), evaluation));
      if (!evaluation.isTold() && found.isAtLeast(enough)) {
        return new Bounds.Whole(enough, Bounds.Whole.UNBOUNDED);
      }
    }
    return found.count(items.complete());
  }

  private int one(Scope element, Evaluation evaluation) {
    evaluation.peers().work().element();
    EvidenceBuilder trace = evaluation.trace();
    if (trace != null) {
      Elements.open(trace, element.subject());
    }
    int counts = where == null ? Outcomes.HOLDS : where.outcomes(element, evaluation);
    if (trace != null) {
      trace.close(counts);
    }
    return counts;
  }

  @Override
  public void describe(TraceEntry entry) {
    entry.over = elements.collection();
  }
}
