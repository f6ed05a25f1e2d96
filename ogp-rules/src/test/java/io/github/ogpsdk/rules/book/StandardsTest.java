package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minimum requirements of 2022 over phases, plan years and several spaces. */
class StandardsTest {
  private static final Rulebook BOOK = OgpStandards2022.book();

  private static List<Finding> findings(String rule, String asOf, String facts) {
    String head =
        """
        format: partnership
        version: 0.1.0
        id: example
        asOf: %s
        member: {id: xx, type: national}
        """;
    return Assessor.assess(
            OgpJson.readPartnership(head.formatted(asOf) + facts).document(),
            AssessmentRequest.DEFAULT.only(List.of(BOOK)))
        .findings()
        .stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }

  private static Finding finding(String rule, CyclePhase phase, String asOf, String facts) {
    return findings(rule, asOf, facts).stream()
        .filter(f -> f.phase().equals(Optional.of(phase)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRequirementHasRulesAndEveryRuleItsRequirement() {
    assertThat(minimum().map(r -> r.requirement().orElseThrow()).distinct())
        .containsExactlyElementsOf(BOOK.requirements().stream().map(Requirement::id).toList());
    assertThat(minimum().map(Rule::citation))
        .allSatisfy(c -> assertThat(c.read()).isEqualTo(Reading.IN_SOURCE));
    assertThat(BOOK.rules())
        .filteredOn(r -> r.level() == Level.RECOMMENDED_PRACTICE)
        .allSatisfy(r -> assertThat(r.requirement()).isEmpty());
    assertThat(BOOK.rules()).extracting(Rule::id).hasSize(19).doesNotHaveDuplicates();
    assertThat(BOOK.definitions())
        .extracting(Definition::id)
        .containsExactly("P22-ACTOR", "P22-PHASE", "P22-GRACE", "P22-EDITION");
  }

  private static Stream<Rule> minimum() {
    return BOOK.rules().stream().filter(r -> r.level() == Level.MINIMUM_REQUIREMENT);
  }

  @Test
  void eachCompletePlanYearHasItsFinding() {
    String facts =
        """
        mechanisms: []
        cycles:
          - id: plan-1
            mechanisms: []
            plan: {from: 2023-09-01, to: 2025-08-31, submitted: 2023-08-20}
            implementation:
              events:
                - {date: 2023-10-01, withCivilSociety: true}
                - {date: 2024-08-31, withCivilSociety: true}
                - {date: 2024-09-01, withCivilSociety: true}
        """;

    assertThat(findings("P22-5.1-COUNT", "2025-08-30", facts))
        .extracting(
            f -> f.part().orElseThrow().number().orElseThrow(),
            Finding::verdict,
            f -> f.reason().flatMap(Reason::date))
        .containsExactly(
            tuple(1, Verdict.MET, Optional.empty()),
            tuple(2, Verdict.NOT_APPLICABLE, Optional.of("2025-08-31")));
    assertThat(findings("P22-5.1-COUNT", "2025-08-31", facts))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.MET, Verdict.NOT_MET);
  }

  @Test
  void aCalendarYearThatGivesAnotherVerdictIsShownBeside() {
    String facts =
        """
        mechanisms: []
        cycles:
          - id: plan-1
            mechanisms: []
            plan: {from: 2023-09-01, to: 2025-08-31, submitted: 2023-08-20}
            implementation:
              events:
                - {date: 2023-10-01, withCivilSociety: true}
                - {date: 2024-03-01, withCivilSociety: true}
        """;

    assertThat(findings("P22-5.1-COUNT", "2025-12-31", facts))
        .extracting(Finding::verdict, f -> f.readings().stream().map(r -> r.verdict()).toList())
        .containsExactly(
            tuple(Verdict.MET, List.of(Verdict.NOT_MET)),
            tuple(Verdict.NOT_MET, List.of(Verdict.NOT_APPLICABLE)));
  }

  @Test
  void differentSpacesMaySatisfyDifferentRules() {
    String facts =
        """
        mechanisms:
          - {id: ended, from: 2020-01-01, to: 2021-12-31, meetings: []}
          - id: council
            from: 2023-01-01
            instruments: []
            charters: [{isPublished: true}]
            meetings: []
          - id: group
            from: 2023-01-01
            instruments: []
            charters: []
            meetings: [{date: 2023-05-01}, {date: 2023-10-01}]
        cycles:
          - id: plan-1
            mechanisms: [ended, council, group]
            coCreation: {from: 2023-02-01}
            plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-20}
        """;

    for (String rule : List.of("P22-1.1-EXISTS", "P22-1.1-FREQ", "P22-1.1-RULES")) {
      assertThat(finding(rule, CyclePhase.CO_CREATION, "2024-12-31", facts).verdict())
          .as(rule)
          .isEqualTo(Verdict.MET);
    }
  }

  @Test
  void aShortPhaseWithoutMeetingHasNothingToCheck() {
    String facts =
        """
        mechanisms: [{id: forum, from: 2020-01-01, meetings: [%s]}]
        cycles:
          - id: plan-1
            mechanisms: [forum]
            coCreation: {from: 2023-07-01}
            plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-31}
        """;

    assertThat(coCreationMeetings(facts.formatted(""))).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(coCreationMeetings(facts.formatted("{date: 2023-08-01}"))).isEqualTo(Verdict.MET);
    assertThat(coCreationMeetings(facts.formatted("").replace("2023-07-01", "2023-06-30")))
        .isEqualTo(Verdict.NOT_MET);
  }

  private static Verdict coCreationMeetings(String facts) {
    return finding("P22-1.1-FREQ", CyclePhase.CO_CREATION, "2024-01-01", facts).verdict();
  }

  @Test
  void coCreationIsNotJudgedInImplementation() {
    Finding finding =
        finding(
            "P22-4.1-FEEDBACK",
            CyclePhase.IMPLEMENTATION,
            "2024-12-31",
            "cycles: [{id: plan-1, plan: {from: 2024-01-01, submitted: 2023-12-20}}]");

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(finding.reason().map(Reason::code)).contains("phase");
  }

  @Test
  void aPlanThatMayNotHaveBegunLeavesItOpen() {
    String facts =
        """
        mechanisms: [{id: forum, from: 2020-01-01}]
        cycles:
          - {id: plan-1, mechanisms: [forum], plan: {submitted: 2023-12-20}}
        """;

    Finding finding = finding("P22-1.1-EXISTS", CyclePhase.IMPLEMENTATION, "2024-12-31", facts);

    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(finding.possible()).contains(Verdict.MET, Verdict.NOT_APPLICABLE);
    assertThat(finding.missing()).extracting(MissingFact::at).contains("/cycles/0/plan/from");
  }

  @Test
  void withoutAPlanNothingIsImplemented() {
    String facts =
        "cycles: [{id: plan-1, coCreation: {from: 2023-02-01}, unknown: {plan: does-not-exist}}]";

    Finding finding = finding("P22-2.2-IMPL", CyclePhase.IMPLEMENTATION, "2024-12-31", facts);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(finding.reason().map(Reason::code)).contains("no-subject");
  }

  @Test
  void whatFollowsAnExitKnownByMonthIsLeftOpen() {
    String facts =
        """
        standing: {events: [{type: withdrawn, date: 2024-06}]}
        mechanisms: [{id: forum, from: 2020-01-01}]
        cycles:
          - id: plan-1
            mechanisms: [forum]
            plan: {from: %s, to: 2026-05-31, submitted: 2024-05-01}
        """;

    assertThat(exists(facts.formatted("2024-06-01"))).isEqualTo(Verdict.MET);
    assertThat(exists(facts.formatted("2024-06-15"))).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(exists(facts.formatted("2024-07-01"))).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Verdict exists(String facts) {
    return finding("P22-1.1-EXISTS", CyclePhase.IMPLEMENTATION, "2026-12-31", facts).verdict();
  }

  @Test
  void aWebsiteCountsInThePhasesInWhichItWasOnline() {
    String facts =
        """
        publication:
          websites: [{url: "https://example.org", from: 2024-01-01, dedicated: true}]
        cycles:
          - id: plan-1
            coCreation: {from: 2023-02-01}
            plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-31}
        """;

    assertThat(finding("P22-2.1-SITE", CyclePhase.CO_CREATION, "2024-12-31", facts).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(finding("P22-2.1-SITE", CyclePhase.IMPLEMENTATION, "2024-12-31", facts).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void aResponseAfterTheDayOfJudgementIsNotYetGiven() {
    String facts =
        """
        cycles:
          - id: plan-1
            coCreation: {from: 2023-02-01, response: [{published: 2024-02-01}]}
            plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-20}
        """;

    assertThat(finding("P22-4.1-FEEDBACK", CyclePhase.CO_CREATION, "2024-02-01", facts).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(finding("P22-4.1-FEEDBACK", CyclePhase.CO_CREATION, "2024-01-31", facts).verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void openToOneKindOnlyShowsTheOtherReading() {
    String facts =
        """
        cycles:
          - id: plan-1
            coCreation:
              from: 2023-02-01
              events: []
              consultations: [{about: ideas, openTo: [civil-society]}]
            plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-20}
        """;

    Finding finding = finding("P22-3.3-MECH", CyclePhase.CO_CREATION, "2024-12-31", facts);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.readings()).extracting(r -> r.verdict()).containsExactly(Verdict.MET);
  }

  private static final String RUNNING =
      """
      cycles:
        - id: plan-1
          coCreation:
            from: 2023-02-01
            %s
            outreach: []
            events: []
            consultations: []
            response: []
          %s
      """;

  @ParameterizedTest
  @CsvSource({
    "P22-3.2-OUTREACH",
    "P22-3.3-MECH",
    "P22-4.1-FEEDBACK",
  })
  void whatCoCreationAsksForIsNotDueWhileItRuns(String rule) {
    String planned = RUNNING.formatted("to: 2023-11-30", "");
    String delivered = RUNNING.formatted("", "plan: {submitted: 2023-12-20}");
    String lacking = RUNNING.formatted("", "unknown: {plan: does-not-exist}");
    String open = RUNNING.formatted("", "");

    assertThat(notYetDue(rule, "2023-06-30", planned)).contains("2023-11-30");
    assertThat(notYetDue(rule, "2023-06-30", delivered)).contains("2023-12-20");
    assertThat(notYetDue(rule, "2023-06-30", lacking)).contains("2023-07-01");
    assertThat(finding(rule, CyclePhase.CO_CREATION, "2023-11-30", planned).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(finding(rule, CyclePhase.CO_CREATION, "2023-12-20", delivered).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(finding(rule, CyclePhase.CO_CREATION, "2023-06-30", open).possible())
        .containsExactly(Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({"2023-11-29, not-yet-due", "2023-11-30, no-subject"})
  void theTimeForInputIsNoMatterWhereNobodyAskedForAny(String asOf, String reason) {
    Finding found =
        finding(
            "P22-3.3-TIME", CyclePhase.CO_CREATION, asOf, RUNNING.formatted("to: 2023-11-30", ""));

    assertThat(found.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(found.reason().map(Reason::code)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-19, not-yet-due", "2023-12-20, no-plan"})
  void aCycleWithoutPlanThatAnotherFollowedBroughtNone(String asOf, String reason) {
    String next = "  - {id: plan-2, plan: {submitted: 2023-12-20}}\n";
    String facts = RUNNING.formatted("", "unknown: {plan: does-not-exist}") + next;

    Finding finding = finding("P22-3.2-OUTREACH", CyclePhase.CO_CREATION, asOf, facts);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(finding.reason()).map(Reason::code).contains(reason);
  }

  private static Optional<String> notYetDue(String rule, String asOf, String facts) {
    Finding finding = finding(rule, CyclePhase.CO_CREATION, asOf, facts);
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    return finding.reason().filter(r -> r.code().equals("not-yet-due")).flatMap(Reason::date);
  }

  @Test
  void whatANoticeLacksCannotBeGivenLate() {
    String on = "channels: [ogp-website], published: ";
    String early = "{" + on + "2023-01-10, hasTimeline: true, hasOpportunities: false}";
    String earlyToo = "{" + on + "2023-01-17, hasTimeline: false, hasOpportunities: true}";
    String late = "{" + on + "2023-01-30, hasTimeline: true, hasOpportunities: true}";

    assertThat(notices(early, late)).containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(notices(early, earlyToo)).containsExactly(Verdict.MET, Verdict.MET);
    assertThat(notices(late)).containsExactly(Verdict.NOT_MET, Verdict.MET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "channels: [ogp-website, press] | met",
        "channels: [press, gazette] | not-met",
        "channels: [official-website] | insufficient-evidence",
        "channels: [other] | insufficient-evidence",
        "url: 'http://www.example.org/ogp/news/1' | met",
        "url: 'https://example.org/ogpx' | insufficient-evidence",
        "url: 'https://example.org/news/1' | insufficient-evidence",
        "channels: [official-website], url: 'https://example.org/ogp' | met",
        "hasTimeline: true | insufficient-evidence"
      })
  void aNoticeIsPublishedOnTheOgpSite(String place, String verdict) {
    String facts =
        """
        publication:
          websites:
            - {url: "https://example.org/news", dedicated: false}
            - {url: "https://Example.org/ogp/", dedicated: true}
        cycles:
          - id: plan-1
            coCreation: {from: 2023-02-01, notice: [{published: 2023-01-10, %s}]}
            plan: {submitted: 2023-12-20}
        """
            .formatted(place);

    Finding found = finding("P22-3.1-NOTICE", CyclePhase.CO_CREATION, "2024-01-01", facts);
    assertThat(found.verdict()).isEqualTo(Verdict.ofCode(verdict));
    assertThat(found.missing().isEmpty())
        .isEqualTo(found.verdict() != Verdict.INSUFFICIENT_EVIDENCE);
  }

  private static List<Verdict> notices(String... notices) {
    String facts =
        """
        cycles:
          - id: plan-1
            coCreation: {from: 2023-02-01, notice: [%s]}
            plan: {submitted: 2023-12-20}
        """
            .formatted(String.join(", ", notices));
    return List.of(
        finding("P22-3.1-NOTICE", CyclePhase.CO_CREATION, "2024-01-01", facts).verdict(),
        finding("P22-3.1-CONTENT", CyclePhase.CO_CREATION, "2024-01-01", facts).verdict());
  }
}
