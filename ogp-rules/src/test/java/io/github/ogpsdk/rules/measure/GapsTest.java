package io.github.ogpsdk.rules.measure;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The times between days, the longest and the shortest that they can be. */
class GapsTest {
  private static final Window YEAR = new Window(day("2024-01-01"), day("2024-12-31"));
  private static final Window ABOUT_A_YEAR =
      new Window(days("2024-01-01", "2024-01-10"), days("2024-12-01", "2024-12-31"));

  @Test
  void withoutADayTheWholeWindowIsOneGap() {
    assertThat(between(YEAR).atWorst()).containsExactly(gap("2024-01-01", "2024-12-31"));
    assertThat(between(YEAR).atBest()).containsExactly(gap("2024-01-01", "2024-12-31"));
    assertThat(between(ABOUT_A_YEAR).atWorst()).containsExactly(gap("2024-01-01", "2024-12-31"));
    assertThat(between(ABOUT_A_YEAR).atBest()).containsExactly(gap("2024-01-10", "2024-12-01"));
  }

  @Test
  void daysThatAreKnownCutTheWindowInWhateverOrderTheyStand() {
    Lapses gaps = between(YEAR, day("2024-09-01"), day("2024-03-01"));

    assertThat(gaps.atWorst())
        .isEqualTo(gaps.atBest())
        .containsExactly(
            gap("2024-01-01", "2024-03-01"),
            gap("2024-03-01", "2024-09-01"),
            gap("2024-09-01", "2024-12-31"));
  }

  @Test
  void aDayOnAnEdgeLeavesNoTimeBeforeOrAfterIt() {
    assertThat(between(YEAR, day("2024-01-01"), day("2024-12-31")).atBest())
        .containsExactly(gap("2024-01-01", "2024-12-31"));
    assertThat(between(YEAR, day("2024-01-01"), day("2024-12-31")).atWorst())
        .containsExactly(
            gap("2024-01-01", "2024-01-01"),
            gap("2024-01-01", "2024-12-31"),
            gap("2024-12-31", "2024-12-31"));
  }

  @Test
  void aDayKnownToTheMonthIsLateForTheTimeBeforeItAndEarlyForTheTimeAfter() {
    Lapses gaps = between(YEAR, days("2024-02-01", "2024-02-29"));

    assertThat(gaps.atWorst())
        .containsExactly(gap("2024-01-01", "2024-02-29"), gap("2024-02-01", "2024-12-31"));
    assertThat(gaps.atBest())
        .containsExactly(gap("2024-01-01", "2024-02-01"), gap("2024-02-29", "2024-12-31"));
  }

  @Test
  void ofDaysThatCanBeTheSameOneCounts() {
    Lapses gaps = between(YEAR, days("2024-03-01", "2024-03-31"), days("2024-03-10", "2024-03-20"));

    assertThat(gaps.atWorst())
        .containsExactly(gap("2024-01-01", "2024-03-20"), gap("2024-03-10", "2024-12-31"));
    assertThat(gaps.atBest())
        .containsExactly(gap("2024-01-01", "2024-03-01"), gap("2024-03-31", "2024-12-31"));
  }

  @Test
  void aDayOutsideDoesNotCount() {
    Lapses gaps = between(YEAR, day("2023-12-31"), day("2025-01-01"));

    assertThat(gaps).isEqualTo(between(YEAR));
  }

  @Test
  void aDayThatMayLieOutsideCountsOnlyAtBest() {
    Lapses before = between(YEAR, days("2023-12-01", "2024-01-31"));
    Lapses after = between(YEAR, days("2024-12-01", "2025-01-31"));

    assertThat(before.atWorst()).isEqualTo(between(YEAR).atWorst());
    assertThat(before.atBest()).containsExactly(gap("2024-01-31", "2024-12-31"));
    assertThat(after.atWorst()).isEqualTo(between(YEAR).atWorst());
    assertThat(after.atBest()).containsExactly(gap("2024-01-01", "2024-12-01"));
  }

  @Test
  void aDayNearAnUncertainEdgeCountsOnlyAtBest() {
    assertThat(between(ABOUT_A_YEAR, day("2024-01-09"), day("2024-12-02")).atWorst())
        .containsExactly(gap("2024-01-01", "2024-12-31"));
    assertThat(between(ABOUT_A_YEAR, day("2024-01-10"), day("2024-12-01")).atWorst()).hasSize(3);
    assertThat(between(ABOUT_A_YEAR, day("2024-12-15")).atBest())
        .containsExactly(gap("2024-01-10", "2024-12-01"));
  }

  @Test
  void anIntervalSaidToHoldIsTheLongestTimeFromAnyMonthOn() {
    Window spring = new Window(day("2024-01-01"), day("2024-03-01"));

    assertThat(Gaps.every(Period.ofMonths(3), spring))
        .containsExactly(
            gap("2024-01-01", "2024-04-01"),
            gap("2024-02-01", "2024-05-01"),
            gap("2024-03-01", "2024-06-01"));
  }

  private static Lapses between(Window window, Day... days) {
    return Gaps.between(List.of(days), true, List.of(), window);
  }

  private static Day days(String earliest, String latest) {
    return new Day(LocalDate.parse(earliest), LocalDate.parse(latest));
  }

  private static Gap gap(String from, String to) {
    return new Gap(LocalDate.parse(from), LocalDate.parse(to));
  }
}
