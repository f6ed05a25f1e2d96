package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Window;
import java.util.Optional;

/** The time that an object speaks for, which decides the rules and parameters it is judged by. */
public final class Validity {
  private Validity() {}

  /** Returns the time of an object; all of time where it has none of its own. */
  public static Window of(At<?> object, Setting setting) {
    Object value = object.value();
    if (value instanceof Mechanism m) {
      return between(m.from(), m.to(), setting);
    }
    if (value instanceof Charter c) {
      return c.from().isEmpty() && c.to().isEmpty()
          ? owner(object, setting)
          : between(c.from(), c.to(), setting);
    }
    if (value instanceof Composition) {
      return SeatTables.time(asTable(object), setting);
    }
    if (value instanceof Meeting m) {
      Day day = m.date().map(Day::of).orElse(Day.ANY);
      return new Window(day, day);
    }
    if (value instanceof PlanYear year) {
      return year.window();
    }
    if (value instanceof Cycle c) {
      return delivered(c);
    }
    return owner(object, setting);
  }

  @SuppressWarnings("unchecked")
  private static At<Composition> asTable(At<?> object) {
    return (At<Composition>) object;
  }

  /** Returns a time from its dates; an open end means until the day of judgement. */
  static Window between(Optional<PartialDate> from, Optional<PartialDate> to, Setting setting) {
    return new Window(
        from.map(Day::of).orElse(Day.ANY), to.map(Day::of).orElse(Day.of(setting.asOf())));
  }

  private static Window owner(At<?> object, Setting setting) {
    return object.owner().map(o -> of(o, setting)).orElse(Window.ANY);
  }

  private static Window delivered(Cycle cycle) {
    Day day =
        cycle
            .plan()
            .flatMap(p -> p.submitted().or(p::published).or(p::from))
            .or(() -> cycle.coCreation().flatMap(c -> c.from()))
            .map(Day::of)
            .orElse(Day.ANY);
    return new Window(day, day);
  }
}
