package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The dates of a plan, its place among other plans, and its newest version. */
class PlanMeasuresTest {
  private static Bounds plan(String measure, Map<String, String> args, String cycles) {
    return MeasureProbe.of("2030-12-31", cycles).read(measure, args, "plan", "cycles", "plans");
  }

  private static String one(String members, String plan) {
    return "cycles: [{id: plan-1, " + members + "plan: {" + plan + "}}]\n";
  }

  private static Bounds monthsOff(String plan) {
    return plan("monthsOff", Map.of("term", "P2Y"), one("", plan));
  }

  @Test
  void aPlanOfTwoYearsToTheDayIsNoMonthOff() {
    assertThat(monthsOff("from: 2024-01-01, to: 2025-12-31")).isEqualTo(Whole.of(0));
    assertThat(monthsOff("from: 2024-01-01, to: 2026-01-01")).isEqualTo(Whole.of(1));
    assertThat(monthsOff("from: 2024-01-01, to: 2025-12-30")).isEqualTo(Whole.of(1));
    assertThat(monthsOff("from: 2024-01-01, to: 2026-03-31")).isEqualTo(Whole.of(3));
    assertThat(monthsOff("from: 2024-01-01, to: 2026-04-01")).isEqualTo(Whole.of(4));
  }

  @Test
  void aStatedTermStandsForDatesThatAreNotExact() {
    assertThat(monthsOff("from: 2023, to: 2025")).isEqualTo(new Whole(0, 12));
    assertThat(monthsOff("from: 2023, to: 2025, years: 2")).isEqualTo(Whole.of(0));
    assertThat(monthsOff("years: 4")).isEqualTo(Whole.of(24));
    assertThat(monthsOff("from: 2023, to: 2024, years: 4")).isEqualTo(new Whole(0, 24));
    assertThat(monthsOff("from: 2024-01-01, to: 2026-12-31, years: 2")).isEqualTo(Whole.of(12));
  }

  private static Bounds due(String members, String plan) {
    return plan("planDue", Map.of("day", "08-31", "plus", "P0D"), one(members, plan));
  }

  @Test
  void aPlanIsDueAsRecordedElseInTheYearOfItsCohort() {
    assertThat(due("due: 2018-10-01, ", "cohort: '2018'")).isEqualTo(day("2018-10-01"));
    assertThat(due("", "cohort: '2018'")).isEqualTo(day("2018-08-31"));
    assertThat(due("", "cohort: even, submitted: 2018-12-20")).isEqualTo(day("2018-08-31"));
    assertThat(due("", "cohort: even, submitted: 2019-02-20")).isEqualTo(day("2018-08-31"));
    assertThat(due("", "cohort: odd, submitted: 2019-02-20")).isEqualTo(day("2019-08-31"));
    assertThat(due("", "submitted: 2019-02-20")).isEqualTo(Day.ANY);
  }

  @Test
  void onlyTheUploadIsDelivery() {
    assertThat(plan("uploaded", Map.of(), one("", "published: 2016-06-01"))).isEqualTo(Day.ANY);
    assertThat(
            plan("uploaded", Map.of(), one("notSubmittedAsOf: 2016-10-31, ", "from: 2016-07-01")))
        .isEqualTo(new Day(day("2016-11-01").earliest(), Day.LAST));
  }

  private static int gap(String others) {
    Bounds gap = plan("gapBefore", Map.of(), two(others));
    return Comparisons.compare(gap, Comparison.AT_MOST, Period.ZERO);
  }

  /** Another cycle stands after the plan that is judged, in the list and perhaps in time. */
  private static String two(String others) {
    return "cycles:\n  - {id: plan-2, number: 2, plan: {from: 2018-07-01, to: 2020-06-30}}\n"
        + others;
  }

  @Test
  void aPlanStartsOnTheDayAfterTheLastEnds() {
    assertThat(gap("  - {id: a, plan: {from: 2016-07-01, to: 2018-06-30}}"))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(gap("  - {id: a, number: 1, plan: {from: 2016-07-01, to: 2018-06-29}}"))
        .isEqualTo(Outcomes.FAILS);
    assertThat(gap("  - {id: a, number: 1, plan: {from: 2016-07-01, to: 2018}}"))
        .isEqualTo(Outcomes.OPEN);
    assertThat(
            gap(
                "  - {id: a, number: 1, plan: {from: 2014, to: 2016}}\n"
                    + "  - {id: b, plan: {from: 2016-07-01, to: 2018-06-30}}"))
        .isEqualTo(Outcomes.HOLDS);
  }

  @Test
  void plansAreOrderedByNumberElseByStart() {
    String later = "  - {id: a, plan: {from: 2020-07-01, to: 2022-06-30}}";
    assertThat(plan("plansBefore", Map.of(), two(later))).isEqualTo(Whole.of(0));
    assertThat(plan("plansBefore", Map.of(), two("  - {id: a, number: 1, plan: {}}")))
        .isEqualTo(Whole.of(1));
    assertThat(plan("plansBefore", Map.of(), two("  - {id: a, plan: {from: 2018}}")))
        .isEqualTo(new Whole(0, 1));
    assertThat(plan("plansBefore", Map.of(), two("  - {id: a, unknown: {plan: does-not-exist}}")))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void plansOverlapWhenTheyShareADay() {
    assertThat(overlaps("from: 2016-07-01, to: 2018-06-30")).isEqualTo(Whole.of(0));
    assertThat(overlaps("from: 2016-07-01, to: 2018-07-01")).isEqualTo(Whole.of(1));
    assertThat(overlaps("from: 2016-07-01, to: 2018")).isEqualTo(new Whole(0, 1));
  }

  @Test
  void aPlanWithoutDatesMayOverlapAny() {
    String undated = "cycles: [{id: a, plan: {}}, {id: b, plan: {from: 2016-07-01}}]\n";

    assertThat(plan("plansAtTheSameTime", Map.of(), undated)).isEqualTo(new Whole(0, 1));
    assertThat(plan("otherPlans", Map.of(), undated)).isEqualTo(Whole.of(1));
  }

  private static Bounds overlaps(String other) {
    return plan("plansAtTheSameTime", Map.of(), two("  - {id: a, plan: {" + other + "}}"));
  }

  private static int newest(String plan) {
    Bounds flag = plan("newestPublic", Map.of("rule", "AP-LATEST"), one("", plan));
    return ((Flag) flag).outcomes();
  }

  @Test
  void theNewestVersionDecides() {
    String first = "years: 2, documents: [{date: 2024-01-01, isPublished: %s}], amendments: [%s]";
    String second = "{date: 2024-06-01, document: {isPublished: %s}}";
    assertThat(newest(first.formatted(true, ""))).isEqualTo(Outcomes.HOLDS);
    assertThat(newest(first.formatted(false, second.formatted(true)))).isEqualTo(Outcomes.HOLDS);
    assertThat(newest(first.formatted(true, second.formatted(false)))).isEqualTo(Outcomes.FAILS);
    assertThat(newest("years: 2, documents: [{isPublished: false}], amendments: []"))
        .isEqualTo(Outcomes.FAILS);
    assertThat(newest("years: 2, documents: [{isPublished: true}]")).isEqualTo(Outcomes.OPEN);
    assertThat(newest("documents: [{isPublished: true}], amendments: []")).isEqualTo(Outcomes.OPEN);
  }

  private static Bounds staff(String resolutions, String plan) {
    return plan(
        "extensionsWithoutCommittee",
        Map.of(),
        "resolutions: [" + resolutions + "]\n" + one("", plan));
  }

  @Test
  void anExtensionByStaffCountsWhereverItIsRecorded() {
    String dates = "from: 2020-01-01, to: 2021-12-31, submitted: 2019-12-20, delays: [%s]";
    String resolution = "{id: r, issuer: %s, effect: extend-implementation, from: 2021-01-01}";
    assertThat(staff("", dates.formatted("{by: support-unit}"))).isEqualTo(Whole.of(1));
    assertThat(staff("", dates.formatted("{by: government}"))).isEqualTo(Whole.of(0));
    assertThat(staff("", dates.formatted("{until: '2022'}"))).isEqualTo(new Whole(0, 1));
    assertThat(staff(resolution.formatted("support-unit"), dates.formatted("")))
        .isEqualTo(Whole.of(1));
    assertThat(staff(resolution.formatted("criteria-and-standards"), dates.formatted("")))
        .isEqualTo(Whole.of(0));
  }
}
