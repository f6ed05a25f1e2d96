package io.github.ogpsdk.rules.measure.body;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * The complete calendar half-years of a window in which nothing happened, such as July to December
 * 2023; each counts as the time from the day before it to the day after it.
 *
 * <p>A window with no complete half-year leaves the question open.
 *
 * @ogp.source none: SDK decision, the other reading of "every six months"
 */
final class CalendarHalves {
  private CalendarHalves() {}

  static Lapses without(List<Day> days, boolean complete, List<Gap> certain, Window window) {
    boolean bounded = window.start().earliest().isAfter(Day.FIRST);
    List<Window> possible =
        in(bounded ? window.start().earliest() : window.start().latest(), window.end().latest());
    List<Gap> atWorst = new ArrayList<>();
    for (Window half : possible) {
      if (days.stream().noneMatch(d -> half.contains(d) == Outcomes.HOLDS)) {
        atWorst.add(around(half));
      }
    }
    if (!bounded || possible.isEmpty()) {
      atWorst.add(new Gap(Day.FIRST, Day.LAST));
    }
    List<Gap> atBest = new ArrayList<>();
    List<Gap> none = new ArrayList<>();
    for (Window half : in(window.start().latest(), window.end().earliest())) {
      if (days.stream().allMatch(d -> half.contains(d) == Outcomes.FAILS)) {
        atBest.add(around(half));
      }
      boolean met = days.stream().anyMatch(d -> half.contains(d) == Outcomes.HOLDS);
      if (!met && certain.stream().anyMatch(g -> isWithin(half, g))) {
        none.add(around(half));
      }
    }
    return new Lapses(atWorst, atBest, none, complete);
  }

  private static List<Window> in(LocalDate from, LocalDate to) {
    List<Window> halves = new ArrayList<>();
    LocalDate start = LocalDate.of(from.getYear(), Month.JANUARY, 1);
    while (start.isBefore(from)) {
      start = start.plusMonths(6);
    }
    LocalDate next = start.plusMonths(6);
    while (!next.minusDays(1).isAfter(to)) {
      halves.add(new Window(Day.of(start), Day.of(next.minusDays(1))));
      start = next;
      next = start.plusMonths(6);
    }
    return halves;
  }

  private static Gap around(Window half) {
    return new Gap(half.start().earliest().minusDays(1), half.end().latest().plusDays(1));
  }

  private static boolean isWithin(Window half, Gap gap) {
    return !half.start().earliest().isBefore(gap.from()) && !half.end().latest().isAfter(gap.to());
  }
}
