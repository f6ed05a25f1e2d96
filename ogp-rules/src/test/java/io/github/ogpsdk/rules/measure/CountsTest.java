package io.github.ogpsdk.rules.measure;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import org.junit.jupiter.api.Test;

/** How many meetings a body held in 2023. */
class CountsTest {
  private static final Window YEAR = new Window(day("2023-01-01"), day("2023-12-31"));

  @Test
  void meetingsListedCountWhereTheirDayLiesInside() {
    String meetings =
        "[{date: 2022-12-31}, {date: 2023-01-01}, {date: 2023-12-31}, {date: 2024-01-01}]";

    assertThat(count("meetings: " + meetings)).isEqualTo(Whole.of(2));
    assertThat(count("meetings: " + meetings + "\npartial: [meetings]"))
        .isEqualTo(new Whole(2, Whole.UNBOUNDED));
  }

  @Test
  void aMeetingWhoseDayMayLieInsideCountsAtMost() {
    assertThat(count("meetings: [{date: 2023}, {title: Undated}]")).isEqualTo(new Whole(1, 2));
  }

  @Test
  void aMeetingThatWasNotHeldDoesNotCount() {
    assertThat(count("meetings: [{date: 2023-05-01, status: cancelled}]")).isEqualTo(Whole.of(0));
  }

  @Test
  void aTotalOfTheYearBoundsBothEnds() {
    assertThat(count("meetingTotals: [{from: 2023-01-01, to: 2023-12-31, count: 5}]"))
        .isEqualTo(Whole.of(5));
    assertThat(count("meetingTotals: [{from: 2023-01-01, to: 2023-12-31, atLeast: 4}]"))
        .isEqualTo(new Whole(4, Whole.UNBOUNDED));
  }

  @Test
  void aTotalOfAPartOfTheYearBoundsOnlyTheLowerEnd() {
    assertThat(count("meetingTotals: [{from: 2023-02-01, to: 2023-11-30, count: 5}]"))
        .isEqualTo(new Whole(5, Whole.UNBOUNDED));
  }

  @Test
  void aTotalOfALongerTimeBoundsOnlyTheUpperEnd() {
    assertThat(count("meetingTotals: [{from: 2022-12-31, to: 2023-12-31, count: 5}]"))
        .isEqualTo(new Whole(0, 5));
    assertThat(count("meetingTotals: [{from: 2023-01-01, to: 2024-01-01, count: 5}]"))
        .isEqualTo(new Whole(0, 5));
  }

  @Test
  void aTotalOfOnePhaseDoesNotBoundTheUpperEnd() {
    assertThat(
            count(
                """
                meetingTotals:
                  - {from: 2023-01-01, to: 2023-12-31, count: 5, phase: implementation}
                """))
        .isEqualTo(new Whole(5, Whole.UNBOUNDED));
  }

  @Test
  void whereListAndTotalDisagreeTheMoreMeetingsCount() {
    assertThat(
            count(
                """
                meetings: [{date: 2023-01-01}, {date: 2023-02-01}]
                meetingTotals: [{from: 2023-01-01, to: 2023-12-31, count: 1}]
                """))
        .isEqualTo(Whole.of(2));
  }

  private static Whole count(String lines) {
    MeasureProbe probe =
        MeasureProbe.of("2024-06-01", "mechanisms:\n  - id: forum\n" + lines.indent(4));
    Cursor<Partnership> root = probe.context().partnership();
    Cursor<Mechanism> body = root.list("mechanisms", Partnership::mechanisms).all().get(0);
    return Counts.in(YEAR, body);
  }
}
