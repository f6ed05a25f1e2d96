package io.github.ogpsdk.rules.measure.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Bounds.Length;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.CharterYear;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a body met while a charter bound it. */
class RhythmTest {
  private static final String[] YEARS = {"mechanisms", "charters", "charterYears"};

  private static final String BODY =
      """
      mechanisms:
        - id: forum
          from: 2021-01-01
          %s
          charters:
            - %s
          meetings: [%s]
      """;

  private static MeasureProbe body(String more, String charter, String meetings) {
    return MeasureProbe.of("2024-12-30", BODY.formatted(more, charter, meetings));
  }

  private static MeasureProbe charter(String charter) {
    return body("groups: 0", charter, "");
  }

  private static List<Object> years(MeasureProbe probe) {
    return List.copyOf(
        probe.elements("mechanisms", "charters", "charterYears").all().stream()
            .map(y -> ((CharterYear) y.value()).number())
            .toList());
  }

  private static boolean allYears(MeasureProbe probe) {
    return probe.elements("mechanisms", "charters", "charterYears").complete();
  }

  @Test
  void calendarYearsCountWhenTheirFirstAndLastDayLieUnderTheCharter() {
    assertThat(years(charter("{from: 2022-01-01}"))).containsExactly(2022, 2023);
    assertThat(years(charter("{from: 2022-01-02}"))).containsExactly(2023);
    assertThat(years(charter("{from: 2022-01-01, to: 2022-12-31}"))).containsExactly(2022);
    assertThat(years(charter("{from: 2022-01-01, to: 2022-12-30}"))).isEmpty();
    assertThat(allYears(charter("{from: 2022-01-01}"))).isTrue();
  }

  @Test
  void theYearThatAnImpreciseCharterMayCoverIsLeftOpen() {
    MeasureProbe probe = charter("{from: 2022-01}");

    assertThat(years(probe)).containsExactly(2023);
    assertThat(allYears(probe)).isFalse();
  }

  @Test
  void anUndatedCharterBindsAtSomeTimeAfterTheBodyWasSetUp() {
    MeasureProbe probe = charter("{title: rules}");

    assertThat(years(probe)).isEmpty();
    assertThat(allYears(probe)).isFalse();
    assertThat(probe.read("charterSpan", "charter", "mechanisms", "charters"))
        .isEqualTo(
            new Lapse(
                new Day(LocalDate.parse("2021-01-01"), Day.LAST), MeasureProbe.day("2024-12-30")));
  }

  @Test
  void aSupersededCharterWithoutAnEndMayHaveEndedAtAnyTime() {
    assertThat(
            charter("{from: 2022-01-01, status: superseded}")
                .read("charterSpan", "charter", "mechanisms", "charters"))
        .isEqualTo(
            new Lapse(
                MeasureProbe.day("2022-01-01"), new Day(Day.FIRST, LocalDate.parse("2024-12-30"))));
  }

  @Test
  void theEndOfTheBodyEndsItsCharter() {
    assertThat(
            body("to: 2023-05-31", "{from: 2022-01-01}", "")
                .read("charterSpan", "charter", "mechanisms", "charters"))
        .isEqualTo(new Lapse(MeasureProbe.day("2022-01-01"), MeasureProbe.day("2023-05-31")));
  }

  @Test
  void yearsOfTheCharterRunFromItsFirstDay() {
    MeasureProbe probe = charter("{from: 2022-12-31}").with("year", "charter-year");

    assertThat(years(probe)).containsExactly(1, 2);
    assertThat(allYears(probe)).isTrue();
    assertThat(years(charter("{from: 2023-12-31}").with("year", "charter-year")))
        .containsExactly(1);
    assertThat(years(charter("{from: 2024-01-01}").with("year", "charter-year"))).isEmpty();
  }

  @Test
  void meetingsAreCountedOnBothEdgesOfTheYear() {
    MeasureProbe probe =
        body(
            "groups: 0",
            "{from: 2022-01-01, to: 2022-12-31}",
            "{date: 2021-12-31}, {date: 2022-01-01}, {date: 2022-12-31}, {date: 2023-01-01}");

    assertThat(probe.read("meetingsHeld", "charter-year", YEARS)).isEqualTo(Whole.of(2));
  }

  @Test
  void impreciseMeetingsAndPartialListsWidenTheCount() {
    String charter = "{from: 2022-01-01, to: 2022-12-31}";

    assertThat(
            body("groups: 0", charter, "{date: 2022}, {number: 7}, {date: 2022-05-01}")
                .read("meetingsHeld", "charter-year", YEARS))
        .isEqualTo(new Whole(1, 3));
    assertThat(
            body("partial: [meetings]", charter, "{date: 2022-05-01}")
                .read("meetingsHeld", "charter-year", YEARS))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(
            body("groups: 0", charter, "{date: 2022-05-01, status: cancelled}")
                .read("meetingsHeld", "charter-year", YEARS))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void totalsNarrowTheCount() {
    String charter = "{from: 2022-01-01, to: 2022-12-31}";
    String some = "partial: [meetings], meetingTotals: [{from: 2022-02, to: 2022-11, atLeast: 4}]";
    String none = "partial: [meetings], meetingTotals: [{from: 2021-07-01, to: 2023-02, count: 0}]";

    assertThat(total(some, charter)).isEqualTo(new Whole(4, Whole.UNBOUNDED));
    assertThat(total(none, charter)).isEqualTo(Whole.of(0));
  }

  private static Object total(String more, String charter) {
    return MeasureProbe.of(
            "2024-12-30",
            "mechanisms: [{id: forum, from: 2021-01-01, charters: [%s], meetings: [], %s}]"
                .formatted(charter, more))
        .read("meetingsHeld", "charter-year", YEARS);
  }

  @Test
  void theGapsRunFromTheFirstDayOfTheCharterToItsLast() {
    MeasureProbe probe =
        body(
            "groups: 0",
            "{from: 2022-01-01, to: 2022-12-31}",
            "{date: 2021-12-31}, {date: 2022-06-01}");
    List<Gap> gaps =
        List.of(
            new Gap(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-06-01")),
            new Gap(LocalDate.parse("2022-06-01"), LocalDate.parse("2022-12-31")));

    assertThat(probe.read("charterGaps", "charter", "mechanisms", "charters"))
        .isEqualTo(new Lapses(gaps, gaps, List.of(), true));
  }

  @Test
  void aTimeWithoutMeetingsIsCertain() {
    Lapses gaps =
        (Lapses)
            MeasureProbe.of(
                    "2024-12-30",
                    """
                    mechanisms:
                      - id: forum
                        from: 2021-01-01
                        charters: [{from: 2022-01-01}]
                        partial: [meetings]
                        meetings: []
                        meetingTotals:
                          - {from: 2021-06, to: 2022-12, count: 0}
                          - {from: 2023-06-01, to: 2024-06-01, count: 0, kind: plenary}
                    """)
                .read("charterGaps", "charter", "mechanisms", "charters");

    assertThat(gaps.certain())
        .containsExactly(new Gap(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-01")));
    assertThat(gaps.complete()).isFalse();
  }

  @Test
  void whatTheCharterDoesNotSetIsNotAskedAndWhatIsNotRecordedIsOpen() {
    assertThat(interval("{maxInterval: P3M}")).isEqualTo(Length.of(Period.ofMonths(3)));
    assertThat(interval("{unknown: {maxInterval: does-not-exist}}")).isEqualTo(Length.NONE);
    assertThat(interval("{minPerYear: 3}")).isEqualTo(Length.NONE);
    assertThat(interval("{minPerYear: 3, unknown: {maxInterval: not-recorded}}"))
        .isEqualTo(Length.ANY);
    assertThat(interval("{remote: true}")).isEqualTo(Length.ANY);
    assertThat(perYear("{minPerYear: 3}")).isEqualTo(Whole.of(3));
    assertThat(perYear("{unknown: {minPerYear: does-not-exist}}")).isEqualTo(Whole.of(0));
    assertThat(perYear("{maxInterval: P3M}")).isEqualTo(Whole.of(0));
    assertThat(perYear("{remote: true}")).isEqualTo(Whole.ANY);
  }

  private static Object interval(String rule) {
    return charter("{meeting: " + rule + "}")
        .read("maxInterval", "charter", "mechanisms", "charters");
  }

  private static Object perYear(String rule) {
    return charter("{meeting: " + rule + "}")
        .read("minPerYear", "charter", "mechanisms", "charters");
  }
}
