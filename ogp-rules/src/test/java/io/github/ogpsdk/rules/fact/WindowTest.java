package io.github.ogpsdk.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Windows behave as all the windows that they can be, tried one by one. */
class WindowTest {
  private static final LocalDate START = LocalDate.parse("2024-02-27");
  private static final int TOP = 4;

  /** Whether a day lies somewhere with a first and a last day, all known. */
  @FunctionalInterface
  private interface Lies {
    boolean test(int start, int day, int end);
  }

  /** Returns the outcomes of all days that the bounds of a window and a day allow. */
  private static int outcomes(int[] w, int[] d, Lies lies) {
    int outcomes = 0;
    for (int start = w[0]; start <= w[1]; start++) {
      for (int end = w[2]; end <= w[3]; end++) {
        for (int day = d[0]; day <= d[1]; day++) {
          outcomes |= Outcomes.of(lies.test(start, day, end));
        }
      }
    }
    return outcomes;
  }

  @Test
  void aDayLiesInsideAsFarAsTheFactsSay() {
    for (int[] w : windows()) {
      for (int[] d : ranges()) {
        assertThat(window(w).contains(days(d[0], d[1])))
            .as("%s in %s", days(d[0], d[1]), window(w))
            .isEqualTo(outcomes(w, d, (start, day, end) -> start <= day && day <= end));
      }
    }
  }

  @Test
  void aDayLiesBetweenTheEndsAsFarAsTheFactsSay() {
    for (int[] w : windows()) {
      for (int[] d : ranges()) {
        boolean isAnyBetween = w[3] - w[0] > 1;
        if (isAnyBetween) {
          assertThat(window(w).encloses(days(d[0], d[1])))
              .as("%s between the ends of %s", days(d[0], d[1]), window(w))
              .isEqualTo(outcomes(w, d, (start, day, end) -> start < day && day < end));
        }
      }
    }
  }

  @Test
  void windowsShareADayAsFarAsTheFactsSay() {
    for (int[] a : windows()) {
      for (int[] b : windows()) {
        boolean some = a[0] <= b[3] && b[0] <= a[3];
        boolean always = a[1] <= b[2] && b[1] <= a[2];

        assertThat(window(a).overlaps(window(b)))
            .as("%s and %s", window(a), window(b))
            .isEqualTo(always ? Outcomes.HOLDS : some ? Outcomes.OPEN : Outcomes.FAILS);
      }
    }
  }

  @Test
  void aWindowCutAtADayEndsNoLater() {
    Window window = new Window(days(0, 1), days(2, 4));

    assertThat(window.cutAt(day(3))).isEqualTo(new Window(days(0, 1), days(2, 3)));
    assertThat(window.cutAt(day(9))).isEqualTo(window);
  }

  @Test
  void aWindowCutAtADayThatIsHardlyKnownEndsNoLaterThanItCanBe() {
    Window window = new Window(days(0, 1), days(2, 6));

    assertThat(window.cutAt(days(1, 8))).isEqualTo(new Window(days(0, 1), days(1, 6)));
    assertThat(window.cutAt(days(3, 4))).isEqualTo(new Window(days(0, 1), days(2, 4)));
    assertThat(window.cutAt(days(7, 8))).isEqualTo(window);
  }

  private static List<int[]> windows() {
    List<int[]> windows = new ArrayList<>();
    for (int[] start : ranges()) {
      for (int[] end : ranges()) {
        if (start[1] <= end[0]) {
          windows.add(new int[] {start[0], start[1], end[0], end[1]});
        }
      }
    }
    return windows;
  }

  private static List<int[]> ranges() {
    List<int[]> ranges = new ArrayList<>();
    for (int least = 0; least <= TOP; least++) {
      for (int most = least; most <= TOP; most++) {
        ranges.add(new int[] {least, most});
      }
    }
    return ranges;
  }

  private static Window window(int[] w) {
    return new Window(days(w[0], w[1]), days(w[2], w[3]));
  }

  private static Day days(int earliest, int latest) {
    return new Day(day(earliest), day(latest));
  }

  private static LocalDate day(int number) {
    return START.plusDays(number);
  }
}
