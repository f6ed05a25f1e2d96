package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each or some element of a collection.
 *
 * <p>Each: an element outside the list may fail. Some: an element outside the list may hold. Each
 * over nothing is nothing to check; some over nothing fails.
 *
 * @param each whether each element must satisfy it, else some
 * @param elements the collection
 * @param where which elements count
 * @param satisfies what they must satisfy
 */
record Quantifier(boolean each, Elements elements, @Nullable Node where, Node satisfies)
    implements Node {

  @Override
  public int outcomes(Scope scope, Evaluation evaluation) {
    EvidenceBuilder trace = evaluation.trace();
    TraceEntry entry = trace == null ? null : trace.open(each ? "each" : "some");
    Items<?> items = elements.in(scope, evaluation.context());
    int result;
    if (items == null) {
      result = Outcomes.OPEN;
    } else {
      result = each ? Outcomes.NONE : Outcomes.FAILS;
      List<? extends Cursor<?>> all = items.all();
      Work work = evaluation.peers().work();
      work.begin();
      for (int i = 0; i < all.size(); i++) {
        work.element();
        Scope element = elements.enter(scope, all.get(i));
        result = AllAnyNode.combine(each, result, one(element, evaluation));
        if (!evaluation.isTold() && result == (each ? Outcomes.FAILS : Outcomes.HOLDS)) {
          work.end();
          return result;
        }
      }
      work.end();
      result = unlisted(result, items.complete());
      if (entry != null) {
        entry.complete = items.complete();
      }
    }
    if (trace != null && entry != null) {
      entry.over = elements.collection();
      trace.close(result);
    }
    return result;
  }

  @Override
  public boolean isExistence() {
    return !each;
  }

  private int one(Scope element, Evaluation evaluation) {
    EvidenceBuilder trace = evaluation.trace();
    if (trace != null) {
      Elements.open(trace, element.subject());
    }
    int result = Outcomes.HOLDS;
    int counts = where == null ? Outcomes.HOLDS : where.outcomes(element, evaluation);
    if (counts == Outcomes.FAILS) {
      result = Outcomes.NONE;
    } else {
      result = satisfies.outcomes(element, evaluation);
      if (counts != Outcomes.HOLDS) {
        result |= Outcomes.NONE;
      }
    }
    if (!each && result == Outcomes.NONE) {
      result = Outcomes.FAILS;
    }
    if (trace != null) {
      trace.close(result);
    }
    return result;
  }

  /** Widens the outcomes by what elements outside the list may do. */
  private int unlisted(int result, boolean complete) {
    if (complete) {
      return result;
    }
    return AllAnyNode.combine(each, result, Outcomes.OPEN | (each ? Outcomes.NONE : 0));
  }
}
