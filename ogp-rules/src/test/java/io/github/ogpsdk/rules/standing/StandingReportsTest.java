package io.github.ogpsdk.rules.standing;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.CohortStep;
import io.github.ogpsdk.model.assessment.StandingReport;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.TrackState;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member's standing, recorded and derived. */
class StandingReportsTest {
  private static final String THREE =
      """
      cycles:
        - {id: a, number: 1, plan: {submitted: 2022-06-01}}
        - {id: b, number: 2, plan: {submitted: 2024-06-01}}
        - {id: c, number: 3, plan: {submitted: 2025-06-01}}
      """;

  private static StandingReport report(StandingSamples samples) {
    Basis basis = samples.basis();
    return StandingReports.of(basis, CycleConsequences.of(basis));
  }

  private static TrackStanding track(StandingSamples samples, String track) {
    return report(samples).tracks().stream()
        .filter(t -> t.track().equals(track))
        .findFirst()
        .orElseThrow();
  }

  private static StandingSamples clean(String facts) {
    return StandingSamples.of(facts)
        .with("PR-NOPROGRESS", "a", MET)
        .with("PR-NOPROGRESS", "b", MET)
        .with("PR-NOPROGRESS", "c", MET);
  }

  @Test
  void twoConsecutiveCyclesLeadToReviewIfConfirmed() {
    TrackStanding found =
        track(
            clean(THREE).with("PR-LATE-12M", "b", NOT_MET).with("PR-LATE-12M", "c", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo("under-review-if-confirmed");
    assertThat(found.derived().rules()).containsExactly("PR-TWOCYCLES");
    assertThat(found.derived().cycles()).containsExactly("b", "c");
    assertThat(found.derived().verdicts())
        .extracting(UsedVerdict::rule)
        .containsExactly("PR-LATE-12M", "PR-LATE-12M");
    assertThat(found.recorded().code()).isEqualTo("none");
    assertThat(found.differs()).isTrue();
  }

  @Test
  void lettersOnBothConfirmTheReview() {
    String facts =
        THREE
            + """
              standing:
                events:
                  - {id: l1, type: contrary-letter, date: 2025-01, cycles: [b]}
                  - {id: l2, type: under-review-letter, date: 2025-09, cycles: [c]}
              """;

    TrackStanding found = track(clean(facts), "procedural");

    assertThat(found.derived().code()).isEqualTo("under-review");
    assertThat(found.derived().at()).containsExactly("/standing/events/0", "/standing/events/1");
    assertThat(found.recorded().code()).isEqualTo("under-review");
    assertThat(found.recorded().since()).contains("2025-09");
    assertThat(found.differs()).isFalse();
  }

  @Test
  void twoFailuresInOneCycleAreNotTwoCycles() {
    TrackStanding found =
        track(
            clean(THREE).with("PR-LATE-12M", "b", NOT_MET).with("PR-MINREQ", "b", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo("none");
    assertThat(found.differs()).isFalse();
  }

  @Test
  void twoCyclesApartAreNotConsecutive() {
    TrackStanding found =
        track(
            clean(THREE).with("PR-LATE-12M", "a", NOT_MET).with("PR-LATE-12M", "c", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo("none");
  }

  @Test
  void oneFailureBesideAnUnknownIsUndetermined() {
    TrackStanding found =
        track(
            clean(THREE)
                .with("PR-LATE-12M", "b", NOT_MET)
                .with("PR-LATE-12M", "c", INSUFFICIENT_EVIDENCE),
            "procedural");

    assertThat(found.derived().code()).isEqualTo("undetermined");
    assertThat(found.differs()).isFalse();
  }

  @Test
  void cyclesNotListedMayLieBetween() {
    String unnumbered = THREE.replaceAll("number: \\d, ", "") + "partial: [cycles]\n";

    TrackStanding failed =
        track(
            clean(unnumbered).with("PR-LATE-12M", "b", NOT_MET).with("PR-LATE-12M", "c", NOT_MET),
            "procedural");

    assertThat(failed.derived().code()).isEqualTo("undetermined");
    assertThat(track(clean(unnumbered), "procedural").derived().code()).isEqualTo("undetermined");
  }

  @Test
  void aFailureInTheGracePeriodIsNoStrike() {
    String facts = THREE.replace("2024-06-01", "2023-12-31");

    TrackStanding found =
        track(
            clean(facts).with("PR-LATE-12M", "a", NOT_MET).with("PR-MINREQ", "b", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "'subject: process, value: according', none",
    "'subject: process, value: contrary', under-review-if-confirmed",
    "'subject: process, value: contrary, effect: no-consequence', none",
    "'subject: process, value: contrary, effect: counts', under-review-if-confirmed",
    "'subject: process, value: unclear', under-review-if-confirmed",
    "'subject: minimum-requirements, value: not-met, effect: no-consequence', under-review-if-confirmed",
    "'subject: minimum-requirements, value: met', under-review-if-confirmed"
  })
  void whatTheIrmFoundOfTheProcessPrevailsOverVerdicts(String answer, String code) {
    String facts =
        """
        cycles:
          - {id: a, number: 1, plan: {submitted: 2022-06-01}}
          - id: b
            number: 2
            plan: {submitted: 2024-06-01}
            reviews:
              - product: results-report
                assessor: irm
                answers: [{%s}]
          - {id: c, number: 3, plan: {submitted: 2025-06-01}}
        """
            .formatted(answer);

    TrackStanding found =
        track(
            clean(facts).with("PR-LATE-12M", "a", NOT_MET).with("PR-LATE-12M", "b", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-02, under-review-if-confirmed",
    "2024-01-01, 2024-01-01, undetermined",
    "2024-01, 2024-01-20, undetermined"
  })
  void withoutNumbersTheDaysTellWhichCycleComesNext(String first, String second, String code) {
    StandingSamples samples =
        StandingSamples.of(
            """
            cycles:
              - {id: b, plan: {submitted: %s}}
              - {id: c, plan: {submitted: %s}}
            """
                .formatted(first, second));

    TrackStanding found =
        track(
            samples.with("PR-LATE-12M", "b", NOT_MET).with("PR-LATE-12M", "c", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo(code);
  }

  @Test
  void aCycleThatNobodyJudgedLeavesThePairOpen() {
    TrackStanding found =
        track(StandingSamples.of(THREE).with("PR-LATE-12M", "b", NOT_MET), "procedural");

    assertThat(found.derived())
        .isEqualTo(
            new TrackState(
                "undetermined",
                Optional.empty(),
                List.of("PR-TWOCYCLES"),
                List.of("b", "c"),
                List.of(
                    new UsedVerdict(
                        "PR-LATE-12M",
                        "/cycles/0",
                        Optional.of("b"),
                        Optional.empty(),
                        NOT_MET,
                        List.of())),
                List.of()));
  }

  @ParameterizedTest
  @CsvSource({"MET, cured", "NOT_MET, under-review-if-confirmed"})
  void reviewEndsWhenTheSecondFailureIsRectified(Verdict cure, String code) {
    TrackStanding found =
        track(
            clean(THREE)
                .with("PR-LATE-12M", "b", NOT_MET)
                .with("PR-LATE-12M", "c", NOT_MET)
                .with("PR-CURE", cure),
            "procedural");

    assertThat(found.derived().code()).isEqualTo(code);
  }

  @Test
  void aRecordedCureEndsTheReview() {
    String facts =
        THREE + "standing: {events: [{type: review-closed, date: 2025-12, cured: true}]}\n";

    TrackStanding found =
        track(
            clean(facts).with("PR-LATE-12M", "b", NOT_MET).with("PR-LATE-12M", "c", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo("cured");
    assertThat(found.derived().rules()).containsExactly("PR-TWOCYCLES", "PR-CURE");
    assertThat(found.derived().at()).containsExactly("/standing/events/0");
    assertThat(found.recorded().code()).isEqualTo("review-closed");
    assertThat(found.differs()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'date: 2023-01', under-review-if-confirmed",
    "'date: 2025-05-31', under-review-if-confirmed",
    "'date: 2025-06-01', cured",
    "'date: 2025-12, cycles: [a, b]', under-review-if-confirmed",
    "'date: 2025-12, cycles: [c]', cured",
    "'note: undated', cured"
  })
  void aReviewThatWasClosedBeforeCuresNothingLater(String closing, String code) {
    String facts =
        THREE + "standing: {events: [{type: review-closed, cured: true, %s}]}\n".formatted(closing);

    TrackStanding found =
        track(
            clean(facts).with("PR-LATE-12M", "b", NOT_MET).with("PR-LATE-12M", "c", NOT_MET),
            "procedural");

    assertThat(found.derived().code()).isEqualTo(code);
  }

  @Test
  void stageTwoSuspendsUntilTheMemberIsRestored() {
    StandingReport found =
        report(
            StandingSamples.of(
                """
                cycles: []
                standing:
                  events:
                    - {type: restored, track: response, date: 2025-06-01}
                    - {type: stage-one, date: 2024-05-06}
                    - {type: stage-two, date: 2024-10-01}
                    - {type: suspended, date: 2024-10-02}
                """));

    assertThat(found.status())
        .containsExactly(
            new StatusPeriod("active", Optional.empty(), "ST-ACTIVE", Optional.empty()),
            new StatusPeriod(
                "suspended",
                Optional.of("2024-10-02"),
                "ST-NO-DUES",
                Optional.of("/standing/events/3")),
            new StatusPeriod(
                "active",
                Optional.of("2025-06-01"),
                "ST-ACTIVE",
                Optional.of("/standing/events/0")));
    assertThat(found.tracks())
        .extracting(TrackStanding::track, t -> t.recorded().code())
        .containsExactly(
            tuple("procedural", "none"),
            tuple("response", "restored"),
            tuple("eligibility", "none"),
            tuple("voluntary", "none"));
  }

  @Test
  void aStepAgainstTheRulesIsSaid() {
    TrackStanding found =
        track(
            StandingSamples.of(
                    "cycles: []\nstanding: {events: [{type: suspended, date: 2024-10-02}]}\n")
                .with("RP-ORDER", NOT_MET),
            "response");

    assertThat(found.recorded().code()).isEqualTo("suspended");
    assertThat(found.derived().code()).isEqualTo("against-the-rules");
    assertThat(found.derived().rules()).containsExactly("RP-ORDER");
    assertThat(found.differs()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "MET, by-the-rules",
    "INSUFFICIENT_EVIDENCE, undetermined",
    "NOT_APPLICABLE, not-ruled"
  })
  void aDecisionDoesNotFollowFromTheRulesAboutItsSteps(Verdict verdict, String code) {
    TrackStanding found =
        track(
            StandingSamples.of(
                    "cycles: []\nstanding: {events: [{type: removed, date: 2025-04-13}]}\n")
                .with("RP-ORDER", verdict),
            "response");

    assertThat(found.recorded().code()).isEqualTo("removed");
    assertThat(found.derived().code()).isEqualTo(code);
    assertThat(found.derived().since()).isEmpty();
    assertThat(found.differs()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "late-letter, late-letter",
    "contrary-letter, contrary-letter",
    "'under-review-letter, late-letter', under-review",
    "'review-opened, contrary-letter', under-review",
    "'inactive, late-letter', inactive",
    "'inactive, contrary-letter', inactive",
    "'review-opened, review-closed, late-letter', late-letter",
    "'review-opened, acknowledged', under-review"
  })
  void lettersChangeNothingWhileAReviewIsOpen(String types, String code) {
    assertThat(track(StandingSamples.of(events(types, "procedural")), "procedural").recorded())
        .extracting(TrackState::code)
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"suspended, suspended", "withdrawn, withdrawn", "removed, removed"})
  void restoringAMemberOnOneTrackBringsItBackFromAll(String out, String status) {
    String facts =
        """
        cycles: []
        standing:
          events:
            - {type: inactive, track: procedural, date: 2023-01-01}
            - {type: %s, track: voluntary, date: 2024-01-01}
            - {type: restored, track: response, date: 2025-01-01}
        """
            .formatted(out);

    assertThat(report(StandingSamples.of(facts)).status())
        .extracting(StatusPeriod::code)
        .containsExactly("active", "inactive", status, "inactive");
  }

  @ParameterizedTest
  @CsvSource({
    "'suspended, case-closed', active suspended",
    "'suspended, stage-one, case-closed, restored', active suspended active",
    "'suspended, case-closed, removed', active suspended removed",
    "'stage-two, case-closed', active"
  })
  void anExitLastsUntilARestorationIsRecorded(String types, String status) {
    assertThat(report(StandingSamples.of(events(types, "response"))).status())
        .extracting(StatusPeriod::code)
        .containsExactly(status.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "'{type: stage-two, date: 2024-10-01}', '{type: suspended, date: 2024-10}', suspended",
    "'{type: suspended, date: 2024-10-01}', '{type: restored, date: 2024-10}', restored",
    "'{type: stage-one}', '{type: stage-two}', stage-two"
  })
  void ofStepsOfOneDayOneFollowsTheOther(String first, String second, String code) {
    for (String steps : List.of(first + ", " + second, second + ", " + first)) {
      assertThat(
              track(
                      StandingSamples.of("cycles: []\nstanding: {events: [" + steps + "]}\n"),
                      "response")
                  .recorded()
                  .code())
          .isEqualTo(code);
    }
  }

  private static String events(String types, String track) {
    StringBuilder events = new StringBuilder("cycles: []\nstanding:\n  events:\n");
    int day = 1;
    for (String type : types.split(", ", -1)) {
      events.append(
          "    - {type: %s, track: %s, date: 2024-01-0%d}\n".formatted(type, track, day++));
    }
    return events.toString();
  }

  @Test
  void aMemberThatLeftIsWithdrawn() {
    StandingReport found =
        report(
            StandingSamples.of(
                """
                cycles: []
                standing:
                  events:
                    - {type: withdrawal-notice, date: 2025-01-15}
                    - {type: withdrawn, date: 2025-01-28}
                    - {type: removed, date: 2026-05}
                """));

    assertThat(found.status())
        .extracting(StatusPeriod::code, s -> s.since().orElse(""))
        .containsExactly(tuple("active", ""), tuple("withdrawn", "2025-01-28"));
  }

  @ParameterizedTest
  @CsvSource({
    "MET, none",
    "NOT_MET, under-review-if-confirmed",
    "INSUFFICIENT_EVIDENCE, undetermined"
  })
  void eligibilityFollowsItsScores(Verdict verdict, String code) {
    StandingSamples samples = StandingSamples.of("cycles: []").with("ER-2Y", verdict);

    assertThat(track(samples, "eligibility").derived().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-06-30, 2016-12-30, kept, even, AP-14-6M-SHIFT",
    "2016-06-30, 2016-12-31, shifted, odd, AP-14-6M-SHIFT",
    "2016-06-30, 2016-12, undetermined, , AP-14-6M-SHIFT",
    "2018-08-31, 2018-12-31, kept, even, AP-18-JAN1-SHIFT",
    "2018-08-31, 2019-01-01, shifted, odd, AP-18-JAN1-SHIFT",
    "2018-08-31, 2018, kept, even, AP-18-JAN1-SHIFT"
  })
  void aLatePlanMovesTheMemberToTheNextYear(
      String due, String submitted, String code, String cohort, String rule) {
    String facts = "cycles: [{id: c, due: %s, plan: {submitted: %s}}]".formatted(due, submitted);

    assertThat(report(StandingSamples.of(facts)).cohorts())
        .containsExactly(new CohortStep("c", code, rule, due, Optional.ofNullable(cohort)));
  }

  @ParameterizedTest
  @CsvSource({
    "'unknown: {plan: does-not-exist}', shifted",
    "'notSubmittedAsOf: 2019-01-01', shifted",
    "'notSubmittedAsOf: 2018-11-01', undetermined",
    "'notSubmittedAsOf: 2018-11-01, plan: {to: 2020-08-31}', undetermined",
    "'notSubmittedAsOf: 2018-12-31, plan: {to: 2020-08-31}', shifted"
  })
  void aPlanThatDidNotComeMovesItToo(String fact, String code) {
    String facts = "cycles: [{id: c, due: 2018-08-31, %s}]".formatted(fact);

    assertThat(report(StandingSamples.of(facts)).cohorts())
        .extracting(CohortStep::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-12-31, ",
    "2015-01-01, AP-14-6M-SHIFT",
    "2017-12-31, AP-14-6M-SHIFT",
    "2018-01-01, AP-18-JAN1-SHIFT",
    "2021-12-31, AP-18-JAN1-SHIFT",
    "2022-01-01, "
  })
  void whatTheRulesOfTheYearSayOfALatePlan(String due, String rule) {
    String facts = "cycles: [{id: c, due: %s, plan: {submitted: %s}}]".formatted(due, due);

    assertThat(report(StandingSamples.of(facts)).cohorts())
        .extracting(CohortStep::rule)
        .isEqualTo(Optional.ofNullable(rule).stream().toList());
  }
}
