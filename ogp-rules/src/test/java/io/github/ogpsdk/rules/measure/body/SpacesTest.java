package io.github.ogpsdk.rules.measure.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether a space was at work, how often it met, and whether its rules were public. */
class SpacesTest {
  private static final Period SIX_MONTHS = Period.ofMonths(6);

  private static MeasureProbe space(String plan, String body) {
    return MeasureProbe.of(
        "2026-12-31",
        """
        mechanisms:
          - {id: forum, %s}
        cycles:
          - id: plan-1
            mechanisms: [forum]
            plan: %s
        """
            .formatted(body, plan));
  }

  private static MeasureProbe space(String body) {
    return space("{from: 2024-01-01, to: 2025-12-31}", body);
  }

  private static int atWork(String body) {
    return ((Flag) space(body).read("atWork", "mechanism", "cycles", "spaces")).outcomes();
  }

  private static int flag(MeasureProbe probe, String measure) {
    return ((Flag) probe.read(measure, "mechanism", "cycles", "spaces")).outcomes();
  }

  private static int rulesPublic(String body) {
    Bounds found =
        space(body).read("rulesPublic", Map.of("rule", "R-1"), "mechanism", "cycles", "spaces");
    return ((Flag) found).outcomes();
  }

  private static Lapses gaps(String plan, String body) {
    return (Lapses) space(plan, body).read("gaps", "mechanism", "cycles", "spaces");
  }

  private static int meets(String plan, String body) {
    return Comparisons.compare(gaps(plan, body), Comparison.AT_MOST, SIX_MONTHS);
  }

  private static int halves(String plan, String body) {
    Bounds found =
        space(plan, body)
            .read("gaps", Map.of("mode", "calendar-half"), "mechanism", "cycles", "spaces");
    return Comparisons.compare(found, Comparison.AT_MOST, SIX_MONTHS);
  }

  private static Gap gap(String from, String to) {
    return new Gap(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void aBodyThatACycleNamesHadBegunByItsEndWhicheverDayThatIs() {
    String plan = "{from: 2024-01-01, to: 2025}";

    assertThat(flag(space(plan, "type: board"), "atWork")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag(space(plan, "from: 2025"), "atWork")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag(space(plan, "from: 2026-01-01"), "atWork")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void aBodyIsAtWorkWhereItsLifeTouchesThePhase() {
    assertThat(atWork("from: 2025-12-31")).isEqualTo(Outcomes.HOLDS);
    assertThat(atWork("from: 2026-01-01")).isEqualTo(Outcomes.OPEN);
    assertThat(atWork("from: 2023-01-01, to: 2024-01-01")).isEqualTo(Outcomes.HOLDS);
    assertThat(atWork("from: 2023-01-01, to: 2023-12-31")).isEqualTo(Outcomes.FAILS);
    assertThat(atWork("from: 2023-01-01, to: 2024")).isEqualTo(Outcomes.HOLDS);
    assertThat(atWork("from: 2023-01-01, to: 2023")).isEqualTo(Outcomes.FAILS);
  }

  @Test
  void aBodyThatTheCycleNamesExistedByTheEndOfTheCycle() {
    MeasureProbe undated = space("type: board");
    assertThat(flag(undated, "atWork")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag(undated.in(CyclePhase.CO_CREATION), "atWork")).isEqualTo(Outcomes.OPEN);
    assertThat(atWork("type: board, to: 2024-01-01")).isEqualTo(Outcomes.HOLDS);
    assertThat(atWork("type: board, to: 2023-12-31")).isEqualTo(Outcomes.FAILS);
    assertThat(atWork("type: board, status: planned")).isEqualTo(Outcomes.FAILS);
    assertThat(meets("{from: 2024-01-01, to: 2025-12-31}", "from: 2026-01-01"))
        .isEqualTo(meets("{from: 2024-01-01, to: 2025-12-31}", "type: board"))
        .isEqualTo(Outcomes.OPEN);
    assertThat(flag(space("{from: 2024-01-01}", "type: board"), "atWork"))
        .isEqualTo(Outcomes.HOLDS);
  }

  @Test
  void onlyWhatLeavesTheWorkOfABodyOpenIsMissing() {
    assertThat(missing("from: 2022-01-01, status: dormant"))
        .containsExactly("/mechanisms/0/status");
    assertThat(missing("from: 2015-01-01, to: 2018-01-01")).containsExactly("/mechanisms/0/to");
  }

  /**
   * What is missing of a rule on a cycle whose plan was delivered on a day that nobody recorded.
   */
  private static List<String> missing(String body) {
    String text =
        """
        format: partnership
        version: 0.2.0
        id: example
        asOf: 2026-06-30
        member: {id: xx, type: national}
        mechanisms: [{id: forum, type: multi-stakeholder-forum, meetings: [], %s}]
        cycles:
          - id: plan-1
            mechanisms: [forum]
            coCreation: {from: 2023-03-01, consultations: [{id: c, channels: [email]}]}
            plan: {from: 2023-10-01, to: 2025-12-31}
        """;
    return Assessor.assess(OgpJson.readPartnership(text.formatted(body)).document())
        .findings()
        .stream()
        .filter(f -> f.rule().equals("P22-1.1-EXISTS"))
        .flatMap(f -> f.missing().stream())
        .map(MissingFact::at)
        .distinct()
        .toList();
  }

  @Test
  void aBodyWithoutDatesWasAtWorkWhereItMet() {
    assertThat(atWork("meetings: [{date: 2024-05}], partial: [meetings]"))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(atWork("from: 2023, unknown: {to: not-recorded}, meetings: [{date: 2024-05}]"))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(atWork("from: 2023, unknown: {to: not-recorded}, meetings: [{date: 2026-05}]"))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void statusSaysWhetherABodyEverWorked() {
    assertThat(atWork("from: 2023, status: planned")).isEqualTo(Outcomes.FAILS);
    assertThat(atWork("from: 2023, status: created-not-operational")).isEqualTo(Outcomes.FAILS);
    assertThat(atWork("from: 2023, status: dormant")).isEqualTo(Outcomes.OPEN);
    assertThat(atWork("from: 2023, status: ended")).isEqualTo(Outcomes.OPEN);
    assertThat(atWork("from: 2023, unknown: {to: not-recorded}")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void gapsIncludeTheEdgesOfThePhase() {
    Lapses found =
        gaps(
            "{from: 2024-01-01, to: 2024-12-31}",
            "from: 2020, meetings: [{date: 2024-03-01}, {date: 2024-09-02}]");

    assertThat(found.atWorst())
        .containsExactly(
            gap("2024-01-01", "2024-03-01"),
            gap("2024-03-01", "2024-09-02"),
            gap("2024-09-02", "2024-12-31"));
    assertThat(found.atBest()).isEqualTo(found.atWorst());
    assertThat(found.complete()).isTrue();
    assertThat(found.certain()).isEmpty();
  }

  @Test
  void exactlySixMonthsIsSoonEnough() {
    String plan = "{from: 2024-01-01, to: 2024-09-01}";

    assertThat(meets(plan, "from: 2020, meetings: [{date: 2024-03-01}]")).isEqualTo(Outcomes.HOLDS);
    assertThat(meets(plan, "from: 2020, meetings: [{date: 2024-02-29}]")).isEqualTo(Outcomes.FAILS);
    assertThat(meets(plan, "from: 2020, meetings: [{date: 2024-02-29}], partial: [meetings]"))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void sixMonthsFromTheLastOfAugustEndWithFebruary() {
    String plan = "{from: 2024-08-31, to: 2025-03-31}";

    assertThat(meets(plan, "from: 2020, meetings: [{date: 2025-02-28}]")).isEqualTo(Outcomes.HOLDS);
    assertThat(meets(plan, "from: 2020, meetings: [{date: 2025-03-01}]")).isEqualTo(Outcomes.FAILS);
  }

  @Test
  void aMeetingKnownByMonthLeavesItOpenOnlyWhereTheDayMatters() {
    String plan = "{from: 2024-01-01, to: 2024-12-31}";
    String shorter = "{from: 2024-01-01, to: 2024-12-15}";

    assertThat(meets(plan, "from: 2020, meetings: [{date: 2024-06}, {date: 2024-11-30}]"))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(meets(shorter, "from: 2020, meetings: [{date: 2024-06}]")).isEqualTo(Outcomes.OPEN);
    assertThat(meets(plan, "from: 2020, meetings: [{date: 2024-06}]")).isEqualTo(Outcomes.FAILS);
    assertThat(meets(plan, "from: 2020, meetings: [{number: 1}]")).isEqualTo(Outcomes.OPEN);
    assertThat(meets(plan, "from: 2020")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void noMeetingIsPossibleWhereABodyDidNotExist() {
    String plan = "{from: 2024-01-01, to: 2025-12-31}";
    String more = "meetings: [], partial: [meetings]";

    assertThat(gaps(plan, "from: 2024-08, " + more).certain())
        .containsExactly(gap("2024-01-01", "2024-08-01"));
    assertThat(meets(plan, "from: 2024-07-02, " + more)).isEqualTo(Outcomes.FAILS);
    assertThat(meets(plan, "from: 2024-07-01, " + more)).isEqualTo(Outcomes.OPEN);
    assertThat(gaps(plan, "from: 2020, to: 2025-03, " + more).certain())
        .containsExactly(gap("2025-03-31", "2025-12-31"));
  }

  @Test
  void aTotalOfNoneIsATimeWithoutMeeting() {
    String plan = "{from: 2024-01-01, to: 2025-12-31}";
    String total = "from: 2020, partial: [meetings], meetings: [], meetingTotals: [{%s}]";

    assertThat(gaps(plan, total.formatted("from: 2023-05-01, to: 2024-09-10, count: 0")).certain())
        .containsExactly(gap("2024-01-01", "2024-09-10"));
    assertThat(
            gaps(plan, total.formatted("from: 2023-05-01, to: 2024-09-10, count: 0, kind: plenary"))
                .certain())
        .isEmpty();
    assertThat(gaps(plan, total.formatted("from: 2023-05-01, count: 0")).certain()).isEmpty();
    assertThat(gaps(plan, total.formatted("stopped: 2025-02")).certain())
        .containsExactly(gap("2025-02-28", "2025-12-31"));
  }

  @Test
  void aLongestIntervalThatCoversThePhaseSettlesIt() {
    String plan = "{from: 2024-01-01, to: 2025-12-31}";
    String total = "from: 2020, partial: [meetings], meetings: [], meetingTotals: [{%s}]";

    assertThat(meets(plan, total.formatted("from: 2024-01-01, to: 2025-12-31, maxInterval: P6M")))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(meets(plan, total.formatted("from: 2024-01-02, to: 2025-12-31, maxInterval: P6M")))
        .isEqualTo(Outcomes.OPEN);
    assertThat(meets(plan, total.formatted("from: 2024-01-01, to: 2025-12, maxInterval: P6M")))
        .isEqualTo(Outcomes.OPEN);
    assertThat(meets(plan, total.formatted("from: 2024-01-01, to: 2025-12-31, maxInterval: P7M")))
        .isEqualTo(Outcomes.OPEN);
    assertThat(meets(plan, total.formatted("from: 2024-01-01, maxInterval: P6M")))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void eachCompleteCalendarHalfNeedsAMeeting() {
    String plan = "{from: 2024-02-01, to: 2025-07-31}";

    assertThat(halves(plan, "from: 2020, meetings: [{date: 2024-12-31}, {date: 2025-01-01}]"))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(halves(plan, "from: 2020, meetings: [{date: 2024-06-30}, {date: 2025-01-01}]"))
        .isEqualTo(Outcomes.FAILS);
    assertThat(halves(plan, "from: 2020, meetings: [{date: 2024}, {date: 2025-01-01}]"))
        .isEqualTo(Outcomes.OPEN);
    assertThat(halves(plan, "from: 2020, partial: [meetings], meetings: [{date: 2025-01-01}]"))
        .isEqualTo(Outcomes.OPEN);
    assertThat(
            halves(
                plan,
                "from: 2020, partial: [meetings], meetings: [],"
                    + " meetingTotals: [{from: 2024-06-01, to: 2025-01-01, count: 0}]"))
        .isEqualTo(Outcomes.FAILS);
  }

  @Test
  void aPhaseWithoutACompleteHalfStaysOpen() {
    assertThat(
            halves("{from: 2024-02-01, to: 2024-12-30}", "from: 2020, meetings: [{date: 2024-03}]"))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void rulesArePublicByAddressStatementOrDate() {
    String none = "from: 2023, instruments: [], charters: [{%s}]";

    assertThat(rulesPublic(none.formatted("url: \"https://example.org\"")))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(rulesPublic(none.formatted("isPublished: true"))).isEqualTo(Outcomes.HOLDS);
    assertThat(rulesPublic(none.formatted("isPublished: false"))).isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic(none.formatted("published: 2025-12-31"))).isEqualTo(Outcomes.HOLDS);
    assertThat(rulesPublic(none.formatted("published: 2026-01-01"))).isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic(none.formatted("title: rules"))).isEqualTo(Outcomes.OPEN);
    assertThat(rulesPublic(none.formatted("isPublished: true, status: draft")))
        .isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic(none.formatted("isPublished: true, to: 2023-12-31")))
        .isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic(none.formatted("isPublished: true, from: 2026-01-01")))
        .isEqualTo(Outcomes.FAILS);
  }

  @Test
  void theActBehindABodyCountsOnceItIsPublished() {
    String act = "from: 2023, charters: [], instruments: [{type: decree, %s}]";

    assertThat(rulesPublic(act.formatted("published: 2023-02-01"))).isEqualTo(Outcomes.HOLDS);
    assertThat(rulesPublic(act.formatted("published: 2026-02-01"))).isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic(act.formatted("action: repeals, published: 2023-02-01")))
        .isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic(act.formatted("date: 2023-02-01"))).isEqualTo(Outcomes.OPEN);
    assertThat(rulesPublic(act.formatted("unknown: {published: does-not-exist}")))
        .isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic("from: 2023, charters: []")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void aBodyThatDidNotExistHadNoRules() {
    assertThat(rulesPublic("to: 2023-12-31, charters: [{isPublished: true}]"))
        .isEqualTo(Outcomes.FAILS);
    assertThat(rulesPublic("from: 2026-01-01, charters: [{isPublished: true}]"))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void outsideACycleTheLifeOfTheBodyCounts() {
    Bounds found =
        space(
                "from: 2024-01-31, to: 2024-12-31, meetings: [{date: 2024-06-30}, {date: 2024-11-01}]")
            .read("gaps", "mechanism", "mechanisms");

    assertThat(found)
        .isEqualTo(
            new Lapses(
                List.of(
                    gap("2024-01-31", "2024-06-30"),
                    gap("2024-06-30", "2024-11-01"),
                    gap("2024-11-01", "2024-12-31")),
                List.of(
                    gap("2024-01-31", "2024-06-30"),
                    gap("2024-06-30", "2024-11-01"),
                    gap("2024-11-01", "2024-12-31")),
                List.of(),
                true));
  }
}
