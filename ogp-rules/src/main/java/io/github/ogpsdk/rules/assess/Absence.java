package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A time in which a member did not take part: suspended, withdrawn or removed until it was
 * restored, if ever.
 *
 * @param from the day on which it stopped taking part
 * @param to the day on which it was restored; {@link Day#LAST} where it was not
 * @param mayEnd whether it may still be restored: it was suspended, and has not left since
 * @ogp.source none: SDK decision, rule ST-NO-DUES
 */
record Absence(Day from, Day to, boolean mayEnd) {
  private static final Set<StandingEventType> OUT =
      Set.of(StandingEventType.SUSPENDED, StandingEventType.WITHDRAWN, StandingEventType.REMOVED);
  private static final Day NEVER = Day.of(Day.LAST);

  /** Returns the absences of a member, as its dated steps tell, in their order. */
  static List<Absence> of(Partnership partnership) {
    List<StandingEvent> dated =
        partnership.standing().stream()
            .flatMap(s -> s.events().stream())
            .filter(e -> e.date().isPresent())
            .sorted(
                Comparator.comparing((StandingEvent e) -> e.date().orElseThrow().earliest())
                    .thenComparing(StandingEvent::type))
            .toList();
    List<Absence> absences = new ArrayList<>();
    Optional<Day> left = Optional.empty();
    boolean suspended = false;
    for (StandingEvent event : dated) {
      Day day = Day.of(event.date().orElseThrow());
      if (event.type() == StandingEventType.RESTORED) {
        left.ifPresent(out -> absences.add(new Absence(out, day, false)));
        left = Optional.empty();
      } else if (OUT.contains(event.type())) {
        suspended = event.type() == StandingEventType.SUSPENDED;
        left = left.or(() -> Optional.of(day));
      }
    }
    boolean mayEnd = suspended;
    left.ifPresent(out -> absences.add(new Absence(out, NEVER, mayEnd)));
    return absences;
  }

  /** Returns whether all of a time lies in the absence. */
  int covers(Window time) {
    return Outcomes.all(begins(time), ends(time));
  }

  /** Returns the time from the day of the exit to the day of the return. */
  Window time() {
    return new Window(from, to);
  }

  /** Returns whether the absence takes a part of a time. */
  int touches(Window time) {
    return time().overlaps(time);
  }

  /** Returns whether a time surely begins before the exit and goes on after the return. */
  boolean isInside(Window time) {
    return begins(time) == Outcomes.FAILS && ends(time) == Outcomes.FAILS;
  }

  /** Returns whether it takes the end of a time, and ends or may end after the day of judgement. */
  boolean isOpenAtTheEndOf(Window time, LocalDate asOf) {
    boolean ends = mayEnd || (!to.equals(NEVER) && to.latest().isAfter(asOf));
    return ends && begins(time) == Outcomes.FAILS && time.end().latest().isAfter(from.earliest());
  }

  /** Returns a time without what the absence takes from its start or its end. */
  Window without(Window time) {
    int ends = ends(time);
    Day end = time.end();
    Day cut = time.cutAt(from).end();
    Day start = time.start();
    Day back = new Day(later(start.earliest(), to.earliest()), later(start.latest(), to.latest()));
    return new Window(
        to.equals(NEVER) ? start : either(begins(time), back, start), either(ends, cut, end));
  }

  /** Whether a time begins after the member left; where it begins after the absence, no matter. */
  private int begins(Window time) {
    Day start = time.start();
    return start.earliest().isAfter(from.latest())
        ? Outcomes.HOLDS
        : start.latest().isAfter(from.earliest()) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  /** Whether a time ends before the member was restored. */
  private int ends(Window time) {
    Day end = time.end();
    return to.equals(NEVER) || end.latest().isBefore(to.earliest())
        ? Outcomes.HOLDS
        : end.earliest().isBefore(to.latest()) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  private static Day either(int outcome, Day yes, Day no) {
    return switch (outcome) {
      case Outcomes.HOLDS -> yes;
      case Outcomes.FAILS -> no;
      default ->
          new Day(
              yes.earliest().isBefore(no.earliest()) ? yes.earliest() : no.earliest(),
              later(yes.latest(), no.latest()));
    };
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
