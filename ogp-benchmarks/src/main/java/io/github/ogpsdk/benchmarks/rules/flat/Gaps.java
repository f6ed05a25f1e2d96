package io.github.ogpsdk.benchmarks.rules.flat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Calendar months, which neither Drools nor CEL can count. */
public final class Gaps {
  private Gaps() {}

  /** Returns the day six months after a day. */
  public static int halfAYearAfter(int day) {
    return Math.toIntExact(LocalDate.ofEpochDay(day).plusMonths(6).toEpochDay());
  }

  /** Returns whether more than six months lie between two neighboring days, edges included. */
  public static boolean areLong(List<?> days, int from, int to) {
    List<Integer> sorted = new ArrayList<>();
    days.forEach(day -> sorted.add((Integer) day));
    Collections.sort(sorted);
    sorted.add(to);
    int last = from;
    for (int day : sorted) {
      if (day > halfAYearAfter(last)) {
        return true;
      }
      last = day;
    }
    return false;
  }
}
