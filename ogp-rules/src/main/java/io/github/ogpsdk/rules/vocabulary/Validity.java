package io.github.ogpsdk.rules.vocabulary;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Decision;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.ChairGroup;
import io.github.ogpsdk.rules.measure.Delivery;
import io.github.ogpsdk.rules.measure.PlanYear;
import io.github.ogpsdk.rules.measure.body.Periods;
import io.github.ogpsdk.rules.measure.people.Selections;
import io.github.ogpsdk.rules.measure.seat.SeatTables;
import java.time.LocalDate;
import java.util.List;

/** The time that an object speaks for, which decides the rules and parameters it is judged by. */
public final class Validity {
  private Validity() {}

  /** Returns the time of an object; all of time where it has none of its own. */
  public static Window of(Cursor<?> object, EvaluationContext context) {
    Object value = object.value();
    if (value instanceof Mechanism || value instanceof Charter) {
      return Periods.of(object, context);
    }
    if (value instanceof Composition) {
      return SeatTables.time(asTable(object), context);
    }
    if (value instanceof Meeting m) {
      Day day = Day.of(m.date());
      return new Window(day, day);
    }
    if (value instanceof Membership m) {
      Day began = began(m, owner(object, context));
      return new Window(began, began);
    }
    if (value instanceof Selection) {
      Day day = Selections.day(asSelection(object));
      return new Window(day, day);
    }
    if (value instanceof ChairGroup group) {
      return new Window(group.since(), group.since());
    }
    if (value instanceof PlanYear year) {
      return year.window();
    }
    if (value instanceof StandingEvent e) {
      Day day = Day.of(e.date());
      return new Window(day, day);
    }
    if (value instanceof Cycle c) {
      return delivered(c);
    }
    return owner(object, context);
  }

  /**
   * Returns the objects of a list but those that surely began only after the day of judgement: on
   * that day they were not there yet. Cycles begin with what is planned and are never left out.
   */
  public static <E> Items<E> begun(Items<E> items, EvaluationContext context) {
    List<Cursor<E>> all = items.all();
    for (int i = 0; i < all.size() && isDated(all.get(i).value()); i++) {
      if (isYetToCome(all.get(i), context)) {
        return items.where(item -> !isYetToCome(item, context));
      }
    }
    return items;
  }

  /** Returns whether objects such as this one begin on a day of their own. */
  private static boolean isDated(Object value) {
    return value instanceof Meeting
        || value instanceof Mechanism
        || value instanceof Charter
        || value instanceof Composition
        || value instanceof Decision
        || value instanceof Membership
        || value instanceof StandingEvent
        || value instanceof Selection;
  }

  private static boolean isYetToCome(Cursor<?> object, EvaluationContext context) {
    Object value = object.value();
    if (value instanceof Meeting m) {
      return m.date().isPresent() && m.date().get().earliest().isAfter(context.asOf());
    }
    boolean dated = !(value instanceof Selection s) || Selections.isDated(s);
    return dated && of(object, context).start().earliest().isAfter(context.asOf());
  }

  @SuppressWarnings("unchecked")
  private static Cursor<Composition> asTable(Cursor<?> object) {
    return (Cursor<Composition>) object;
  }

  @SuppressWarnings("unchecked")
  private static Cursor<Selection> asSelection(Cursor<?> object) {
    return (Cursor<Selection>) object;
  }

  /** A term is judged by the rules in force when it began, in the life of its body. */
  private static Day began(Membership term, Window body) {
    if (term.from().isPresent()) {
      return Day.of(term.from().get());
    }
    LocalDate latest = body.end().latest();
    for (DateSpan seen : term.seen()) {
      latest = seen.from().latest().isBefore(latest) ? seen.from().latest() : latest;
    }
    LocalDate earliest = body.start().earliest();
    return new Day(earliest, latest.isBefore(earliest) ? Day.LAST : latest);
  }

  private static Window owner(Cursor<?> object, EvaluationContext context) {
    return object.owner().map(o -> of(o, context)).orElse(Window.ANY);
  }

  /**
   * The day on which co-creation began decides without a plan; any later one where one may come.
   */
  private static Day without(Cycle cycle, PartialDate began) {
    return Delivery.isLacking(cycle) ? Day.of(began) : new Day(began.earliest(), Day.LAST);
  }

  private static Window delivered(Cycle cycle) {
    Day day =
        cycle
            .plan()
            .map(p -> Delivery.of(cycle))
            .or(() -> cycle.coCreation().flatMap(c -> c.from()).map(d -> without(cycle, d)))
            .orElse(Day.ANY);
    return new Window(day, day);
  }
}
