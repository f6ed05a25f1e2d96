package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that left, came back, and left again. */
class AbsenceTest {
  private static final String TWICE =
      """
      standing:
        events:
          - {id: e4, type: withdrawn, date: 2021-01-01}
          - {id: e1, type: suspended, date: 2016-01-01}
          - {id: e3, type: restored, date: 2018-01-01}
          - {id: e2, type: removed, date: 2017-01-01}
      """;

  private static Window time(String from, String to) {
    return new Window(Day.of(LocalDate.parse(from)), Day.of(LocalDate.parse(to)));
  }

  private static Absence absence(String from, String to) {
    return new Absence(Day.of(LocalDate.parse(from)), Day.of(LocalDate.parse(to)), false);
  }

  private static Assessment assess(String asOf, String facts) {
    String head =
        "format: partnership\nversion: 0.1.0\nid: probe\nasOf: %s\nmember: {id: xx, type:"
            + " national}\n";
    Assessment found =
        Assessor.assess(OgpJson.readPartnership(head.formatted(asOf) + facts).document());
    assertThat(found.faults()).isEmpty();
    return found;
  }

  @Test
  void everyExitIsEndedByTheNextRestoration() {
    assertThat(
            Absence.of(
                OgpJson.readPartnership(
                        "format: partnership\nversion: 0.1.0\nid: probe\nasOf: 2024-01-01\n"
                            + "member: {id: xx, type: national}\n"
                            + TWICE)
                    .document()))
        .containsExactly(absence("2016-01-01", "2018-01-01"), absence("2021-01-01", "9999-12-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-02, 2017-12-31, 1",
    "2016-01-01, 2017-12-31, 2",
    "2016-01-02, 2018-01-01, 2"
  })
  void aTimeIsCoveredBetweenExitAndRestoration(String from, String to, int expected) {
    int covers = absence("2016-01-01", "2018-01-01").covers(time(from, to));

    assertThat(covers).isEqualTo(expected == 1 ? Outcomes.HOLDS : Outcomes.FAILS);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2016-06-30, 2015-01-01, 2016-01-01",
    "2016-06-30, 2019-01-01, 2018-01-01, 2019-01-01",
    "2015-01-01, 2019-01-01, 2015-01-01, 2019-01-01",
    "2019-01-01, 2020-01-01, 2019-01-01, 2020-01-01",
    "2014-01-01, 2015-01-01, 2014-01-01, 2015-01-01"
  })
  void anAbsenceTakesTheStartOrTheEndOfATime(String from, String to, String start, String end) {
    assertThat(absence("2016-01-01", "2018-01-01").without(time(from, to)))
        .isEqualTo(time(start, end));
  }

  @Test
  void anEndThatIsNotKnownMayBeCut() {
    Day end = new Day(LocalDate.parse("2017-01-01"), LocalDate.parse("2019-01-01"));
    Window time = new Window(Day.of(LocalDate.parse("2015-01-01")), end);

    assertThat(absence("2016-01-01", "2018-01-01").without(time).end())
        .isEqualTo(new Day(LocalDate.parse("2016-01-01"), LocalDate.parse("2019-01-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "'coCreation: {from: 2022-02-01}, plan: {from: 2022-06-30, submitted: 2022-06-30}'",
    "'coCreation: {from: 2016-02-01}, plan: {from: 2016-06-30, to: 2017-12-31,"
        + " submitted: 2016-06-30}'"
  })
  void aCycleOfAnAbsenceLeavesNothingOpen(String cycle) {
    Assessment found = assess("2024-01-01", "cycles:\n  - {id: c, " + cycle + "}\n" + TWICE);

    assertThat(found.findings().stream().filter(f -> f.cycle().isPresent()))
        .isNotEmpty()
        .extracting(Finding::verdict)
        .containsOnly(Verdict.NOT_APPLICABLE);
    assertThat(reasons(found)).contains("not-a-member").doesNotContain("not-yet-due");
    assertThat(found.consequences()).extracting(Consequence::code).containsOnly("none");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-07-01, {date: 2024-07-01}, MET",
    "2022-07-01, {date: 2024-07-02}, NOT_MET",
    "2022-06-30, {date: 2024-07-01}, NOT_MET",
    "2022-06-30, '{date: 2022-12-30}, {date: 2024-07-01}', MET",
    "2022-07-01, '{date: 2023-04-01}, {date: 2023-10-01}', NOT_MET"
  })
  void anAbsenceInTheMidstOfAPhaseDividesIt(String began, String meetings, Verdict expected) {
    Assessment found =
        assess(
            "2025-01-31",
            """
            mechanisms: [{id: m, from: 2020-01-01, meetings: [%s]}]
            cycles:
              - id: c
                mechanisms: [m]
                plan: {from: %s, to: 2024-12-31, submitted: 2022-06-01}
            standing:
              events:
                - {type: suspended, date: 2023-01-01}
                - {type: restored, date: 2024-01-01}
            """
                .formatted(meetings, began));

    assertThat(
            found.findings().stream()
                .filter(f -> f.rule().equals("P22-1.1-FREQ"))
                .filter(f -> f.phase().equals(Optional.of(CyclePhase.IMPLEMENTATION))))
        .extracting(Finding::verdict)
        .containsExactly(expected);
  }

  /** The plan runs until the end of 2024: until then the member may come back and form a forum. */
  @ParameterizedTest
  @CsvSource({
    "suspended, 2023-06-30, NOT_APPLICABLE",
    "suspended, 2024-12-31, NOT_MET",
    "withdrawn, 2023-06-30, NOT_MET"
  })
  void whatASuspensionInterruptsIsNotYetDue(String exit, String asOf, Verdict expected) {
    Assessment found =
        assess(
            asOf,
            """
            mechanisms: []
            cycles:
              - {id: c, mechanisms: [],
                 plan: {from: 2022-07-01, to: 2024-12-31, submitted: 2022-06-01}}
            standing: {events: [{type: %s, date: 2022-09-01}]}
            """
                .formatted(exit));

    assertThat(
            found.findings().stream()
                .filter(f -> f.rule().equals("P22-1.1-EXISTS"))
                .filter(f -> f.phase().equals(Optional.of(CyclePhase.IMPLEMENTATION))))
        .extracting(Finding::verdict)
        .containsExactly(expected);
  }

  /** Away from March to October, it has six months from its return for an event. */
  @ParameterizedTest
  @CsvSource({"2022-09-30, NOT_APPLICABLE", "2023-04-02, NOT_APPLICABLE", "2023-04-03, NOT_MET"})
  void dialogueIsDueSixMonthsAfterARestoration(String asOf, Verdict expected) {
    Assessment found =
        assess(
            asOf,
            """
            mechanisms: []
            cycles:
              - {id: c, mechanisms: [], implementation: {events: []},
                 plan: {from: 2022-01-01, to: 2024-12-31, submitted: 2021-12-01}}
            standing:
              events:
                - {type: suspended, date: 2022-03-01}
                - {type: restored, date: 2022-10-02}
            """);

    assertThat(found.findings().stream().filter(f -> f.rule().equals("MSF-SEED-CONTINUE")))
        .filteredOn(f -> f.phase().equals(Optional.of(CyclePhase.IMPLEMENTATION)))
        .extracting(Finding::verdict)
        .containsExactly(expected);
  }

  @Test
  void aCycleAfterARestorationIsJudged() {
    Assessment found =
        assess(
            "2024-01-01",
            "cycles:\n  - {id: c, coCreation: {from: 2018-02-01}, plan: {from: 2018-09-01, to:"
                + " 2020-08-31, submitted: 2018-09-01}}\n"
                + TWICE);

    assertThat(reasons(found)).doesNotContain("not-a-member");
  }

  private static Set<String> reasons(Assessment found) {
    return found.findings().stream()
        .filter(f -> f.cycle().isPresent())
        .map(Finding::reason)
        .flatMap(Optional::stream)
        .map(Reason::code)
        .collect(Collectors.toSet());
  }

  @Test
  void recordedScoresCallForTheRulesOnEligibility() {
    Assessment found =
        assess(
            "2024-01-01",
            """
            standing:
              eligibility:
                - {year: 2022, points: 8, applicable: 16}
                - {year: 2023, points: 8, applicable: 16}
            """);

    assertThat(found.rulebooks())
        .filteredOn(b -> b.id().equals("ogp-eligibility"))
        .extracting(b -> b.chosen().because())
        .containsExactly("eligibility-recorded");
    assertThat(found.standing().orElseThrow().tracks())
        .filteredOn(t -> t.track().equals("eligibility"))
        .extracting(t -> t.derived().code())
        .containsExactly("under-review-if-confirmed");
    assertThat(assess("2024-01-01", "standing: {events: []}").rulebooks())
        .extracting(b -> b.id())
        .doesNotContain("ogp-eligibility");
  }
}
