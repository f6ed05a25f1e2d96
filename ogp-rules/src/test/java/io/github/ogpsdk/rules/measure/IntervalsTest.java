package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a January that nothing covers; the day after the last is February 1. */
class IntervalsTest {

  @Test
  void whatNothingCoversIsOneStretch() {
    assertThat(uncovered()).containsExactly(gap(1, 32));
  }

  @Test
  void theDaysBeforeAndAfterACoverAreLeft() {
    assertThat(uncovered(cover(5, 10))).containsExactly(gap(1, 5), gap(11, 32));
    assertThat(uncovered(cover(1, 10))).containsExactly(gap(11, 32));
    assertThat(uncovered(cover(5, 31))).containsExactly(gap(1, 5));
  }

  @Test
  void coversJoinInWhateverOrderTheyStand() {
    assertThat(uncovered(cover(11, 31), cover(1, 10))).isEmpty();
    assertThat(uncovered(cover(20, 31), cover(1, 10))).containsExactly(gap(11, 20));
    assertThat(uncovered(cover(1, 20), cover(5, 10))).containsExactly(gap(21, 32));
    assertThat(uncovered(cover(1, 20), cover(10, 31))).isEmpty();
  }

  @Test
  void aCoverOutsideCoversNothing() {
    assertThat(uncovered(cover(40, 50))).containsExactly(gap(1, 32));
    assertThat(uncovered(cover(-9, 0))).containsExactly(gap(1, 32));
    assertThat(uncovered(cover(-9, 3))).containsExactly(gap(4, 32));
  }

  @Test
  void aCoverThatEndsBeforeItBeginsCoversNothing() {
    assertThat(uncovered(cover(10, 9))).containsExactly(gap(1, 32));
    assertThat(uncovered(cover(10, 10))).containsExactly(gap(1, 10), gap(11, 32));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-31, P6M, 2024-02-29",
    "2022-08-31, P6M, 2023-02-28",
    "2022-08-30, P6M, 2023-02-28",
    "2022-08-29, P6M, 2023-02-28",
    "2022-08-28, P6M, 2023-02-27",
    "2024-03-01, P6M, 2024-08-31",
    "2024-02-29, P1Y, 2025-02-28",
    "2024-01-31, P1M1D, 2024-03-01",
    "2024-01-01, P10D, 2024-01-10"
  })
  void aTimeEndsWithTheDayBeforeItsMonthsAreOver(LocalDate first, Period time, LocalDate last) {
    assertThat(Intervals.last(first, time)).isEqualTo(last);
  }

  @Test
  void nothingComesAfterTheLastDay() {
    assertThat(Intervals.next(Day.LAST)).isEqualTo(Day.LAST);
    assertThat(Intervals.next(day(31))).isEqualTo(LocalDate.parse("2024-02-01"));
  }

  private static List<Gap> uncovered(Window... covers) {
    return Intervals.uncovered(
        day(1), day(32), List.of(covers), w -> w.start().earliest(), w -> w.end().latest());
  }

  private static Window cover(int first, int last) {
    return new Window(Day.of(day(first)), Day.of(day(last)));
  }

  private static Gap gap(int from, int to) {
    return new Gap(day(from), day(to));
  }

  private static LocalDate day(int number) {
    return LocalDate.parse("2023-12-31").plusDays(number);
  }
}
