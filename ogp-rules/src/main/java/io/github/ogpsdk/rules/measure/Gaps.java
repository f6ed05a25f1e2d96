package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The times between neighboring days inside a window, its edges included.
 *
 * <p>One more meeting can only shorten them, so the longest that they can be is taken from what is
 * known, and the shortest counts against anybody only where the list is complete.
 */
public final class Gaps {
  private Gaps() {}

  public static Lapses between(List<Day> days, boolean complete, List<Gap> certain, Window window) {
    return between(days, days, complete, certain, window);
  }

  /** As above, of a list that is the whole list only of the days until one. */
  public static Lapses between(
      List<Day> sure, List<Day> possible, boolean complete, Window window, LocalDate until) {
    return between(sure, possible, complete, List.of(), window, until);
  }

  /** As above, where there are also times during which certainly nothing happened. */
  public static Lapses between(
      List<Day> sure,
      List<Day> possible,
      boolean complete,
      List<Gap> certain,
      Window window,
      LocalDate until) {
    if (!complete || !window.end().latest().isAfter(until)) {
      return between(sure, possible, complete, certain, window);
    }
    List<Gap> known = new ArrayList<>(certain);
    known.addAll(atBest(possible, window.cutAt(until)));
    return between(sure, possible, false, known, window);
  }

  /** As above, where some of the possible days do not surely count. */
  public static Lapses between(
      List<Day> sure, List<Day> possible, boolean complete, List<Gap> certain, Window window) {
    return new Lapses(atWorst(sure, window), atBest(possible, window), certain, complete);
  }

  /** Returns the longest times that an interval said to hold through the window allows. */
  public static List<Gap> every(Period interval, Window window) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate day = window.start().earliest();
    while (!day.isAfter(window.end().latest())) {
      gaps.add(new Gap(day, day.plus(interval)));
      day = day.plusMonths(1);
    }
    return gaps;
  }

  private static List<Gap> atWorst(List<Day> days, Window window) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate last = window.start().earliest();
    List<Day> byEnd = new ArrayList<>(days);
    byEnd.sort(Comparator.comparing(Day::latest));
    for (Day day : byEnd) {
      boolean inside =
          !day.earliest().isBefore(window.start().latest())
              && !day.latest().isAfter(window.end().earliest());
      if (inside && !day.earliest().isBefore(last)) {
        gaps.add(new Gap(last, day.latest()));
        last = day.earliest();
      }
    }
    LocalDate end = window.end().latest();
    gaps.add(new Gap(last, end.isBefore(last) ? last : end));
    return gaps;
  }

  private static List<Gap> atBest(List<Day> days, Window window) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate covered = window.start().latest();
    LocalDate end = window.end().earliest();
    List<Day> byStart = new ArrayList<>(days);
    byStart.sort(Comparator.comparing(Day::earliest));
    for (Day day : byStart) {
      if (day.latest().isBefore(window.start().earliest())
          || day.earliest().isAfter(window.end().latest())) {
        continue;
      }
      if (day.earliest().isAfter(covered)) {
        LocalDate next = day.earliest().isAfter(end) ? end : day.earliest();
        if (next.isAfter(covered)) {
          gaps.add(new Gap(covered, next));
        }
      }
      covered = day.latest().isAfter(covered) ? day.latest() : covered;
    }
    if (end.isAfter(covered)) {
      gaps.add(new Gap(covered, end));
    }
    return gaps;
  }
}
