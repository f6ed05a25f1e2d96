package io.github.ogpsdk.rules.fact;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;

/**
 * A time with a start and an end, both included, each as far as the facts bound it.
 *
 * @param start the first day
 * @param end the last day
 */
public record Window(Day start, Day end) {
  /** All of time. */
  public static final Window ANY = new Window(Day.ANY, Day.ANY);

  // Written out for a fast start: docs/adr/0021.
  @Override
  public boolean equals(Object o) {
    return o instanceof Window other && start.equals(other.start) && end.equals(other.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  /** Returns whether a day lies inside. */
  public int contains(Day day) {
    boolean inside =
        !day.earliest().isBefore(start.latest()) && !day.latest().isAfter(end.earliest());
    boolean outside =
        day.latest().isBefore(start.earliest()) || day.earliest().isAfter(end.latest());
    return inside ? Outcomes.HOLDS : outside ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Returns whether a day lies between the first and the last day, being neither. */
  public int encloses(Day day) {
    boolean inside =
        day.earliest().isAfter(start.latest()) && day.latest().isBefore(end.earliest());
    boolean outside =
        !day.latest().isAfter(start.earliest()) || !day.earliest().isBefore(end.latest());
    return inside ? Outcomes.HOLDS : outside ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Returns whether another window shares a day with this one. */
  public int overlaps(Window other) {
    boolean surely =
        !other.start.latest().isAfter(end.earliest())
            && !start.latest().isAfter(other.end.earliest());
    boolean never =
        other.start.earliest().isAfter(end.latest())
            || start.earliest().isAfter(other.end.latest());
    return surely ? Outcomes.HOLDS : never ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Returns this window, ending no later than a day. */
  public Window cutAt(LocalDate last) {
    return new Window(start, end.cutAt(last));
  }

  /** Returns this window, ending no later than a day that is known only so far. */
  public Window cutAt(Day last) {
    return new Window(
        start, new Day(min(end.earliest(), last.earliest()), min(end.latest(), last.latest())));
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
