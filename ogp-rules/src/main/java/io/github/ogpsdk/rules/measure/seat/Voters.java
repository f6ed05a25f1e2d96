package io.github.ogpsdk.rules.measure.seat;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many could vote, or how many seats there were, on a day, by the seat table in force. */
public final class Voters {
  private Voters() {}

  /** Returns the number for a side; any number where no single table is surely in force. */
  public static Whole of(
      Cursor<Mechanism> body,
      Day day,
      Optional<Sector> sector,
      boolean onlyVoting,
      EvaluationContext context) {
    Items<Composition> tables = body.list("compositions", Mechanism::compositions);
    for (CompositionBasis basis : List.of(CompositionBasis.ACTUAL, CompositionBasis.PRESCRIBED)) {
      List<Cursor<Composition>> possible = new ArrayList<>();
      int surely = Outcomes.FAILS;
      for (Cursor<Composition> table : tables) {
        if (table.value().basis() == basis) {
          int inForce = isInForce(table, day, context);
          if (inForce != Outcomes.FAILS) {
            possible.add(table);
            surely = inForce;
          }
        }
      }
      if (!possible.isEmpty()) {
        boolean sure = possible.size() == 1 && surely == Outcomes.HOLDS && tables.complete();
        return sure ? seats(possible.get(0), sector, onlyVoting) : Whole.ANY;
      }
    }
    return Whole.ANY;
  }

  private static int isInForce(Cursor<Composition> table, Day day, EvaluationContext context) {
    if (table.value().disputed().orElse(false)) {
      table.peek("disputed", Composition::disputed);
      return Outcomes.OPEN;
    }
    Composition t = table.value();
    Items<DateSpan> seen = table.peekList("seen", Composition::seen);
    if (seen.anyUsed(s -> window(s.value()).contains(day) == Outcomes.HOLDS)) {
      return Outcomes.HOLDS;
    }
    if (t.from().isEmpty() && t.to().isEmpty()) {
      table.recordMissing("from");
      return Outcomes.OPEN;
    }
    Day to = table.peek("to", Composition::to).map(Day::of).orElse(Day.of(context.asOf()));
    return new Window(table.day("from", Composition::from), to).contains(day);
  }

  private static Window window(DateSpan seen) {
    return new Window(Day.of(seen.from()), Day.of(seen.to()));
  }

  private static Whole seats(
      Cursor<Composition> table, Optional<Sector> sector, boolean onlyVoting) {
    Items<SeatGroup> groups = table.list("seats", Composition::seats);
    Whole sum = Whole.of(0);
    for (Cursor<SeatGroup> group : groups) {
      int counts = Outcomes.all(isOf(group, sector), votes(group, onlyVoting));
      if (counts != Outcomes.FAILS) {
        Whole held = onlyVoting ? taken(group) : count(group);
        sum = sum.plus(counts == Outcomes.HOLDS ? held : new Whole(0, held.most()));
      }
    }
    return groups.complete() ? sum : new Whole(sum.least(), Whole.UNBOUNDED);
  }

  private static int isOf(Cursor<SeatGroup> group, Optional<Sector> sector) {
    if (sector.isEmpty()) {
      return Outcomes.HOLDS;
    }
    Sector found = group.use("sector", group.value().sector());
    int within = Sides.within(group, found, sector.get());
    boolean some =
        group.value().includes().stream()
            .anyMatch(s -> Sides.within(group, s, sector.get()) != Outcomes.FAILS);
    return within == Outcomes.FAILS && some ? Outcomes.OPEN : within;
  }

  /** Observers, advisers and guests hold no seat; others vote where the table says so. */
  private static int votes(Cursor<SeatGroup> group, boolean onlyVoting) {
    boolean outside =
        group
            .value()
            .role()
            .filter(List.of(SeatRole.OBSERVER, SeatRole.ADVISER, SeatRole.GUEST)::contains)
            .isPresent();
    if (outside) {
      return Outcomes.FAILS;
    }
    if (group.value().role().filter(r -> !r.isKnown()).isPresent()) {
      return Outcomes.OPEN;
    }
    return onlyVoting ? group.flag("voting", SeatGroup::voting) : Outcomes.HOLDS;
  }

  private static Whole count(Cursor<SeatGroup> group) {
    if (group.value().count().isEmpty() && group.value().max().isPresent()) {
      return new Whole(
          group.peek("min", SeatGroup::min).orElse(0), group.count("max", SeatGroup::max).most());
    }
    return group.count("count", SeatGroup::count);
  }

  /** The seats with a holder; a seat may be vacant where nobody counted the vacancies. */
  static Whole taken(Cursor<SeatGroup> group) {
    Whole seats = count(group);
    Whole vacant = group.count("vacant", SeatGroup::vacant);
    return new Whole(
        vacant.most() == Whole.UNBOUNDED ? 0 : Math.max(0, seats.least() - vacant.most()),
        seats.most() == Whole.UNBOUNDED
            ? seats.most()
            : Math.max(0, seats.most() - vacant.least()));
  }
}
