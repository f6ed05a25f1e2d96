package io.github.ogpsdk.rules.assess;

import static io.github.ogpsdk.rules.book.Books.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cycles judged by the triggers of their era, by resolutions, and two in a row. */
class ProcessTest {
  private static final String LAST = "plan: {from: 2019-09-01, to: 2021-08-31}";

  @ParameterizedTest
  @CsvSource({
    "2022-08-31, MET",
    "2022-09-01, NOT_MET",
    "2022-08, MET",
    "2022, INSUFFICIENT_EVIDENCE"
  })
  void yearAfterTheLastPlanEndsWithItsDay(String published, Verdict expected) {
    Finding finding =
        finding("PR-LATE-12M", "2024-01-31", cycles(LAST, "plan: {published: " + published + "}"));

    assertThat(finding.verdict()).isEqualTo(expected);
  }

  @Test
  void planThatMayHaveComeBetweenLeavesLatenessOpen() {
    Finding finding =
        finding(
            "PR-LATE-12M",
            "2024-01-31",
            cycles(LAST, "due: 2022-12-31", "plan: {published: 2023-06-30}"));

    assertThat(finding.subjectId()).contains("plan-2");
    assertThat(
            findings(
                "PR-LATE-12M",
                "2024-01-31",
                cycles(LAST, "due: 2022-12-31", "plan: {published: 2023-06-30}")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.INSUFFICIENT_EVIDENCE, Verdict.INSUFFICIENT_EVIDENCE);
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, MET", "2021-01-01, NOT_APPLICABLE", "2021-12-31, NOT_APPLICABLE"})
  void planDueIn2020MayComeIn2021(String submitted, Verdict expected) {
    Finding finding =
        finding(
            "PR-17-4M",
            "2022-06-30",
            cycles("due: 2020-08-31, plan: {submitted: " + submitted + "}"));

    assertThat(finding.verdict()).isEqualTo(expected);
    assertThat(finding.reason().flatMap(Reason::resolution))
        .isEqualTo(expected == Verdict.MET ? Optional.empty() : Optional.of("ogp-covid-19-shift"));
  }

  @ParameterizedTest
  @CsvSource({"2014-10-31, INSUFFICIENT_EVIDENCE", "2014-11-01, NOT_MET"})
  void undatedPlanCameAfterTheDayOnWhichItWasLacking(String lacking, Verdict expected) {
    String cycle = "due: 2014-07-01, notSubmittedAsOf: %s, plan: {to: 2016-06-30}";

    assertThat(finding("PR-14-LATE", "2017-01-01", cycles(cycle.formatted(lacking))).verdict())
        .isEqualTo(expected);
  }

  @Test
  void planDueIn2020IsLateIn2022() {
    Finding finding =
        finding("PR-17-4M", "2022-06-30", cycles("due: 2020-08-31, notSubmittedAsOf: 2022-01-31"));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.evidence().children().get(0).threshold()).contains("2021-12-31");
  }

  @Test
  void planDueIn2020IsNotYetDueIn2021() {
    Finding finding =
        finding("PR-17-4M", "2021-06-30", cycles("due: 2020-08-31, notSubmittedAsOf: 2021-05-31"));

    assertThat(finding.reason())
        .contains(
            new Reason(
                "not-yet-due", Optional.of("2021-12-31"), Optional.of("ogp-covid-19-shift")));
  }

  @ParameterizedTest
  @CsvSource({
    "adopted: 2018-06-01, NOT_APPLICABLE",
    "note: undated, NOT_MET",
    "'adopted: 2018-06-01, members: [yy]', NOT_MET",
    "'adopted: 2018-06-01, members: [xx]', NOT_APPLICABLE",
    "'adopted: 2018-06-01, to: 2018-06-30', NOT_MET",
    "adopted: 2020-06-01, NOT_MET",
  })
  void resolutionCountsWhereItIsDatedForTheMemberAndTheDay(String rest, Verdict expected) {
    Finding finding =
        finding(
            "PR-17-4M",
            "2019-12-31",
            cycles("due: 2018-08-31, plan: {submitted: 2019-02-28}")
                + "resolutions:\n  - {id: r, issuer: criteria-and-standards, rules: [PR-17-4M],"
                + " effect: extend-deadline, until: 2019-03-31, "
                + rest
                + "}\n");

    assertThat(finding.verdict()).isEqualTo(expected);
  }

  @Test
  void minimumRequirementsHaveNoConsequenceInTheGracePeriod() {
    String notMet =
        "reviews: [{product: action-plan-review, assessor: irm, answers: [{subject:"
            + " minimum-requirements, value: not-met}]}]";
    List<Finding> inGrace =
        findings("PR-MINREQ", "2025-01-31", cycles("plan: {submitted: 2023-12-31}, " + notMet));
    List<Finding> after =
        findings("PR-MINREQ", "2025-01-31", cycles("plan: {submitted: 2024-01-01}, " + notMet));

    assertThat(inGrace)
        .allSatisfy(
            f ->
                assertThat(f.reason().flatMap(Reason::resolution))
                    .contains("ogp-grace-period-2022"));
    assertThat(after).extracting(Finding::verdict).contains(Verdict.NOT_MET);
  }

  @Test
  void aPlanThatIsNotThereYetMayComeAfterTheGracePeriod() {
    assertThat(findings("PR-MINREQ", "2025-01-31", cycles("coCreation: {from: 2023-06-01}")))
        .extracting(Finding::verdict)
        .containsOnly(Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void theGracePeriodIsSaidBesideTheConsequence() {
    String facts =
        "mechanisms: []\npublication: {websites: [], repositories: []}\n"
            + cycles("mechanisms: [], plan: {submitted: 2023-12-31, from: 2024-01-01}");
    Assessment found = assess("2025-01-31", facts);

    assertThat(found.consequences())
        .extracting(c -> c.grace(), c -> c.rules().contains("P22-GRACE"))
        .containsExactly(tuple(true, true));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-30, [], NOT_APPLICABLE",
    "2024-07-01, [], NOT_APPLICABLE",
    "2024-07-01, '[{date: 2024-01-01}]', MET",
    "2024-07-02, [], NOT_MET"
  })
  void aBodyWithoutAMeetingHasNotMetInTime(String delivered, String meetings, Verdict expected) {
    String facts =
        "mechanisms: [{id: m, from: 2020-01-01, meetings: %s}]\n".formatted(meetings)
            + cycles(
                "mechanisms: [m], coCreation: {from: 2024-01-01}, plan: {submitted: %s, from: %s}"
                    .formatted(delivered, delivered));

    assertThat(finding("P22-1.1-FREQ", "2024-12-31", facts).verdict()).isEqualTo(expected);
  }

  @Test
  void failuresOfTwoErasInTwoCyclesAreTwoInARow() {
    String yaml =
        cycles(
            "plan: {from: 2019-09-01, to: 2021-08-31, submitted: 2019-08-31}, reviews: [{product:"
                + " design-report, assessor: irm, answers: [{subject: public-influence, value:"
                + " consult}]}]",
            "notSubmittedAsOf: 2022-10-31");

    assertThat(finding("PR-TWOCYCLES", "2023-01-31", yaml).verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void twoFailuresInOneCycleAreNotTwoInARow() {
    String both =
        "plan: {from: 2019-02-22, to: 2022-12-31, submitted: 2019-02-21}, reviews: [{product: letter,"
            + " assessor: support-unit, answers: [{subject: process, phase: co-creation, value:"
            + " contrary}, {subject: minimum-requirements, phase: implementation, value: not-met}]}]";
    String next =
        "plan: {from: 2022-12-28, to: 2024-12-31, submitted: 2022-12-28, commitments: [{id: XX0001,"
            + " progress: [{status: complete}]}]}, reviews: []";

    Finding finding =
        finding("PR-TWOCYCLES", "2025-06-30", cycles(both, next) + "standing: {events: []}\n");

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding("PR-TWOCYCLES", "2025-06-30", cycles(both)).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-01, 2021-01-31, MET",
    "2020-09-01, 2021-01-31, NOT_MET",
    "2019-05-01, 2019-04-30, NOT_APPLICABLE"
  })
  void aRepositoryIsFilledByTheEndOfThePlanAndTheDayOfJudgement(
      String updated, String asOf, Verdict expected) {
    String facts =
        cycles(
                "coCreation: {from: 2018-02-01}, plan: {from: 2018-09-01, to: 2020-08-31, submitted: 2018-08-31}")
            + "publication: {repositories: [{url: \"https://example.org\", from: 2018-03-01,"
            + " public: true, updates: [{date: %s}]}]}\n".formatted(updated);

    assertThat(finding("PR-17-REPO", asOf, facts).verdict()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "according, complete, MET, none",
    "according, partial, INSUFFICIENT_EVIDENCE, none",
    "unclear, complete, NOT_MET, under-review-if-confirmed"
  })
  void whatOgpFoundOfACyclePrevailsInTheRuleAsInTheStanding(
      String value, String events, Verdict expected, String standing) {
    String late =
        "plan: {from: 2022-01-02, to: 2023-01-01, published: 2024-01-02, commitments: []}";
    String found =
        ", reviews: [{product: letter, assessor: support-unit, published: 2024-06-01, answers:"
            + " [{subject: process, value: "
            + value
            + "}]}]";
    String yaml =
        cycles(
                "number: 1, plan: {from: 2019-09-01, to: 2020-08-31, submitted: 2022-01-01}, reviews:"
                    + " []",
                "number: 2, " + late + found,
                "number: 3, notSubmittedAsOf: 2024-12-31, reviews: []")
            + "standing: {%sevents: []}\n"
                .formatted(events.equals("partial") ? "partial: [events], " : "");

    Assessment assessment = assess("2024-12-31", yaml);

    assertThat(assessment.findings())
        .filteredOn(f -> f.rule().equals("PR-TWOCYCLES"))
        .extracting(Finding::verdict)
        .containsExactly(expected);
    assertThat(assessment.standing().orElseThrow().tracks())
        .filteredOn(t -> t.track().equals("procedural"))
        .extracting(t -> t.derived().code())
        .containsExactly(standing);
  }

  @Test
  void overlayOfOneEditionLeavesTheRulesThatAskForItJudged() {
    Rulebook mine =
        Rulebook.builder()
            .id("mine")
            .title(words("Mine", "Le mien", "El mío"))
            .extending(List.of("ogp-process-2022"))
            .set(
                List.of(
                    new SetParameter(
                        "PR-LATE-12M",
                        "maxDelay",
                        List.of(DatedValue.always("P6M")),
                        words("Sooner", "Plus tôt", "Antes"))))
            .build();
    String yaml = cycles(LAST, "plan: {published: 2022-08-31}");

    Assessment assessment =
        Assessor.assess(
            OgpJson.readPartnership(head("2024-01-31") + yaml).document(),
            AssessmentRequest.DEFAULT.plus(mine));

    assertThat(assessment.faults()).isEmpty();
    assertThat(assessment.findings())
        .filteredOn(f -> f.rule().equals("PR-LATE-12M"))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.NOT_MET);
  }

  private static String cycles(String... cycles) {
    StringBuilder yaml = new StringBuilder("cycles:\n");
    for (int i = 0; i < cycles.length; i++) {
      yaml.append("  - {id: plan-").append(i + 1).append(", ").append(cycles[i]).append("}\n");
    }
    return yaml.toString();
  }

  private static Finding finding(String rule, String asOf, String yaml) {
    return findings(rule, asOf, yaml).get(0);
  }

  private static List<Finding> findings(String rule, String asOf, String yaml) {
    return assess(asOf, yaml).findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private static Assessment assess(String asOf, String yaml) {
    Assessment assessment = Assessor.assess(OgpJson.readPartnership(head(asOf) + yaml).document());
    assertThat(assessment.faults()).isEmpty();
    return assessment;
  }

  private static String head(String asOf) {
    return "format: partnership\nversion: 0.1.0\nid: probe\nasOf: %s\nmember: {id: xx, type: national}\n"
        .formatted(asOf);
  }
}
