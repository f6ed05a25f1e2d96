package io.github.ogpsdk.rules.measure.people;

import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Terms by their first day, to tell at once whether one of them may have gone on into another,
 * however many there are.
 */
final class Followed {
  private final EvaluationContext context;
  private final List<Entry> byStart = new ArrayList<>();

  /**
   * A term as early and as far as it may reach.
   *
   * @param term the term
   * @param start the first day on which it can have begun
   * @param reach the last day on which a term that goes on from it can begin
   */
  private record Stay(Cursor<Membership> term, LocalDate start, LocalDate reach) {
    boolean isFartherThan(@Nullable Stay other) {
      return other == null || reach.isAfter(other.reach);
    }
  }

  /**
   * A first day, and which of the terms up to it reach farthest.
   *
   * @param start the first day
   * @param farthest the one that reaches farthest
   * @param second the one that does among the others
   */
  private record Entry(LocalDate start, Stay farthest, @Nullable Stay second) {}

  Followed(List<Cursor<Membership>> terms, EvaluationContext context) {
    this.context = context;
    List<Stay> sorted = new ArrayList<>();
    for (Cursor<Membership> term : terms) {
      Window held = Tenure.held(term.value(), context);
      sorted.add(new Stay(term, held.start().earliest(), Terms.lastDayToGoOn(held.end().latest())));
    }
    sorted.sort(Comparator.comparing(Stay::start));
    Stay farthest = null;
    Stay second = null;
    for (Stay next : sorted) {
      if (next.isFartherThan(farthest)) {
        second = farthest;
        farthest = next;
      } else if (next.isFartherThan(second)) {
        second = next;
      }
      byStart.add(new Entry(next.start(), farthest == null ? next : farthest, second));
    }
  }

  /** Returns whether another of the terms may have begun before a term and gone on into it. */
  boolean mayPrecede(Cursor<Membership> term) {
    Window held = Tenure.held(term.value(), context);
    int before = startingBefore(held.start().latest());
    if (before == 0) {
      return false;
    }
    Entry last = byStart.get(before - 1);
    Stay other =
        last.farthest().term().place().equals(term.place()) ? last.second() : last.farthest();
    return other != null && !held.start().earliest().isAfter(other.reach());
  }

  private int startingBefore(LocalDate day) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).start().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
