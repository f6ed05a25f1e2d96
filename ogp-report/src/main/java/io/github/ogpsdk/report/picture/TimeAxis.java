package io.github.ogpsdk.report.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a day stands between two days.
 *
 * @param from the first day of the picture
 * @param to the last day
 * @param left where the first day stands
 * @param right where the last day stands
 */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
  private static final int MOST_LABELS = 8;

  /** A line across the picture, with the year where it bears one. */
  record Tick(double x, String label) {}

  /** Begins and ends an axis with a whole year. */
  static TimeAxis ofYears(LocalDate first, LocalDate last, double left, double right) {
    LocalDate from = first.withDayOfYear(1);
    LocalDate to = last.withDayOfYear(1).plusYears(1);
    return new TimeAxis(from, to, left, right);
  }

  double x(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    return left + Math.min(Math.max(share, 0), 1) * (right - left);
  }

  List<Tick> ticks() {
    int years = to.getYear() - from.getYear();
    int step = (years + MOST_LABELS - 1) / MOST_LABELS;
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusYears(1)) {
      boolean labeled = (day.getYear() - from.getYear()) % Math.max(step, 1) == 0;
      if (labeled) {
        ticks.add(new Tick(x(day), day.isBefore(to) ? String.valueOf(day.getYear()) : ""));
      }
    }
    return ticks;
  }
}
