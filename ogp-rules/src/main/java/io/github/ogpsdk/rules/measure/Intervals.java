package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The stretches of a time that others leave uncovered. */
public final class Intervals {
  private Intervals() {}

  /**
   * Returns the uncovered stretches.
   *
   * @param from the first day
   * @param end the day after the last
   * @param covers what covers days
   * @param first the first day that one covers
   * @param last the last day that one covers; before the first where it covers none
   */
  public static List<Gap> uncovered(
      LocalDate from,
      LocalDate end,
      List<Window> covers,
      Function<Window, LocalDate> first,
      Function<Window, LocalDate> last) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate open = from;
    for (Window cover : covers.stream().sorted(Comparator.comparing(first)).toList()) {
      LocalDate start = first.apply(cover);
      LocalDate after = next(last.apply(cover));
      if (after.isAfter(start)) {
        LocalDate until = start.isBefore(end) ? start : end;
        if (until.isAfter(open)) {
          gaps.add(new Gap(open, until));
        }
        open = after.isAfter(open) ? after : open;
      }
    }
    if (end.isAfter(open)) {
      gaps.add(new Gap(open, end));
    }
    return gaps;
  }

  /**
   * Returns the last day of a time that begins on a day: six months from 31 August end with the
   * last day of February.
   */
  @SuppressWarnings("JavaPeriodGetDays") // Months are added before.
  public static LocalDate last(LocalDate first, Period time) {
    LocalDate months = first.plusMonths(time.toTotalMonths());
    boolean cut = months.getDayOfMonth() < first.getDayOfMonth();
    return months.plusDays(time.getDays() - (cut ? 0L : 1L));
  }

  /** Returns the day after a day. */
  public static LocalDate next(LocalDate day) {
    return day.equals(Day.LAST) ? Day.LAST : day.plusDays(1);
  }
}
