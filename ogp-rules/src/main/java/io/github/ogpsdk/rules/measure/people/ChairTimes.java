package io.github.ogpsdk.rules.measure.people;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When those chaired who surely chaired a body and were no deputies: made once for a body and
 * sorted, so that each chair is compared with those of its time and not with all.
 */
final class ChairTimes {
  /**
   * A term with its time.
   *
   * @param term the term
   * @param held the time, up to the day of judgement
   * @param number its place in the list
   */
  record Held(Cursor<Membership> term, Window held, int number) {}

  private final List<Held> byStart;

  /** The latest day on which one of the first so many can have ended. */
  private final List<LocalDate> lastEnds;

  private ChairTimes(List<Held> held) {
    this.byStart =
        held.stream().sorted(Comparator.comparing(h -> h.held().start().earliest())).toList();
    this.lastEnds = new ArrayList<>(held.size());
    LocalDate last = LocalDate.MIN;
    for (Held each : byStart) {
      LocalDate end = each.held().end().latest();
      last = end.isAfter(last) ? end : last;
      lastEnds.add(last);
    }
  }

  static ChairTimes of(Cursor<Mechanism> body, EvaluationContext context) {
    return body.once(
        "times of chairs",
        () -> {
          List<Held> held = new ArrayList<>();
          for (Cursor<Membership> term : body.peekList("chairs", Mechanism::chairs)) {
            SeatRole role = term.value().role().orElse(SeatRole.CHAIR);
            if (role.isKnown() && !Chairs.DEPUTIES.contains(role)) {
              held.add(new Held(term, Tenure.held(term.value(), context), held.size()));
            }
          }
          return new ChairTimes(held);
        });
  }

  /** Returns the others that may have chaired on a day of a time, in the order of the list. */
  List<Held> beside(Cursor<Membership> term, Window time) {
    List<Held> found = new ArrayList<>();
    String own = term.place().pointer();
    for (int i = begunBy(time.end().latest()) - 1;
        i >= 0 && !lastEnds.get(i).isBefore(time.start().earliest());
        i--) {
      Held each = byStart.get(i);
      if (each.held().overlaps(time) != Outcomes.FAILS
          && !each.term().place().pointer().equals(own)) {
        found.add(each);
      }
    }
    found.sort(Comparator.comparingInt(Held::number));
    return found;
  }

  /** Returns how many can have begun by a day. */
  private int begunBy(LocalDate day) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).held().start().earliest().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
