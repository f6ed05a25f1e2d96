package io.github.ogpsdk.rules.measure.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The events in which government engaged with civil society over a plan. */
class EngagementsTest {
  private static final String PLAN =
      "    plan: {from: 2023-01-01, to: 2024-12-31, submitted: 2022-12-15}\n";

  private static MeasureProbe cycle(String lines) {
    return MeasureProbe.of("2024-12-31", "cycles:\n  - id: plan-1\n" + PLAN + lines);
  }

  private static MeasureProbe events(String events) {
    return cycle("    mechanisms: []\n    implementation: {events: [" + events + "]}\n");
  }

  private static MeasureProbe body(String meetings) {
    return MeasureProbe.of(
        "2024-12-31",
        "mechanisms:\n  - id: forum\n    meetings: ["
            + meetings
            + "]\ncycles:\n  - id: plan-1\n"
            + PLAN
            + "    mechanisms: [forum]\n    implementation: {events: []}\n");
  }

  private static Bounds count(MeasureProbe probe) {
    return probe.read("engagementEvents", "cycle", "cycles");
  }

  @Test
  void eventsCountFromTheFirstDayOfThePlanToItsLast() {
    assertThat(
            count(
                events(
                    "{date: 2022-12-31}, {date: 2023-01-01}, {date: 2024-12-31},"
                        + " {date: 2025-01-01}")))
        .isEqualTo(Whole.of(2));
  }

  @Test
  void announcedEventsDoNotCountAndImpreciseOnesMay() {
    assertThat(count(events("{date: 2023-05-02, status: announced}"))).isEqualTo(Whole.of(0));
    assertThat(count(events("{date: 2022}, {date: 2023}, {number: 4}"))).isEqualTo(new Whole(1, 2));
  }

  @Test
  void whatIsNotRecordedLeavesTheCountUnbounded() {
    assertThat(count(cycle("    mechanisms: []\n"))).isEqualTo(Whole.ANY);
    assertThat(count(cycle("    implementation: {events: [{date: 2023-02-01}]}\n")))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(count(cycle("    mechanisms: []\n    unknown: {implementation: does-not-exist}\n")))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void aMeetingOfABodyCountsOnlyWithCivilSociety() {
    assertThat(count(body("{date: 2023-02-01, withCivilSociety: true}"))).isEqualTo(Whole.of(1));
    assertThat(count(body("{date: 2023-02-01, withCivilSociety: false}"))).isEqualTo(Whole.of(0));
    assertThat(count(body("{date: 2023-02-01}"))).isEqualTo(new Whole(0, 1));
    assertThat(count(body("{date: 2023-02-01, attendance: [{sector: government, present: 3}]}")))
        .isEqualTo(Whole.of(0));
    assertThat(count(body("{date: 2023-02-01, attendance: [{sector: civil-society, present: 3}]}")))
        .isEqualTo(Whole.of(1));
    assertThat(
            count(body("{date: 2023-02-01, attendance: [{sector: non-government, present: 3}]}")))
        .isEqualTo(new Whole(0, 1));
  }

  @Test
  void uncertainMeetingsCloseNoGapForSureAndMayCloseItAtBest() {
    Lapses gaps =
        (Lapses)
            body("{date: 2023-06-01, withCivilSociety: true}, {date: 2024-01-01}")
                .read("engagementGaps", "cycle", "cycles");

    assertThat(gaps)
        .isEqualTo(
            new Lapses(
                List.of(gap("2023-01-01", "2023-06-01"), gap("2023-06-01", "2024-12-31")),
                List.of(
                    gap("2023-01-01", "2023-06-01"),
                    gap("2023-06-01", "2024-01-01"),
                    gap("2024-01-01", "2024-12-31")),
                List.of(),
                true));
  }

  private static Gap gap(String from, String to) {
    return new Gap(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Bounds before(String coCreation) {
    return cycle("    mechanisms: []\n    coCreation: " + coCreation + "\n")
        .read("engagementsBeforePlan", "cycle", "cycles");
  }

  @Test
  void eventsOfCoCreationCountUntilTheDayBeforeDelivery() {
    assertThat(before("{events: [{date: 2022-12-14}], consultations: []}")).isEqualTo(Whole.of(1));
    assertThat(before("{events: [{date: 2022-12-15}], consultations: []}")).isEqualTo(Whole.of(0));
    assertThat(before("{events: [{date: 2022-12}], consultations: []}")).isEqualTo(new Whole(0, 1));
    assertThat(before("{events: []}")).isEqualTo(Whole.ANY);
  }

  @Test
  void consultationsOnThePlanCountFromTheirFirstDay() {
    assertThat(consulted("{about: ideas, from: 2022-05-01, to: 2023-01-15}"))
        .isEqualTo(Whole.of(1));
    assertThat(consulted("{to: 2022-11-30}")).isEqualTo(Whole.of(1));
    assertThat(consulted("{to: 2022-12-30}")).isEqualTo(new Whole(0, 1));
    assertThat(consulted("{openedBy: 2022-12-14}")).isEqualTo(Whole.of(1));
    assertThat(consulted("{about: response, from: 2022-05-01}")).isEqualTo(Whole.of(0));
    assertThat(consulted("{from: 2022-05-01, status: abandoned}")).isEqualTo(Whole.of(0));
  }

  private static Bounds consulted(String consultation) {
    return before("{events: [], consultations: [" + consultation + "]}");
  }

  @Test
  void meetingsOfABodyCountAsCoCreationFromItsFirstDayOrWhereTheySaySo() {
    String with = "withCivilSociety: true";

    assertThat(drafting("from: 2022-02-01, ", "{date: 2022-01-31, " + with + "}"))
        .isEqualTo(Whole.of(0));
    assertThat(drafting("from: 2022-02-01, ", "{date: 2022-02-01, " + with + "}"))
        .isEqualTo(Whole.of(1));
    assertThat(drafting("", "{date: 2022-02-01, " + with + "}")).isEqualTo(new Whole(0, 1));
    assertThat(
            drafting("", "{date: 2022-02-01, phase: co-creation, cycles: [plan-1], " + with + "}"))
        .isEqualTo(Whole.of(1));
  }

  private static Bounds drafting(String from, String meetings) {
    return MeasureProbe.of(
            "2024-12-31",
            "mechanisms:\n  - id: forum\n    meetings: ["
                + meetings
                + "]\ncycles:\n  - id: plan-1\n"
                + PLAN
                + "    mechanisms: [forum]\n    coCreation: {"
                + from
                + "events: [], consultations: []}\n")
        .read("engagementsBeforePlan", "cycle", "cycles");
  }

  @Test
  void eventsAfterDeliveryCountFromTheNextDayToTheLastOfTheTime() {
    assertThat(after("{date: 2022-12-15}, {date: 2023-06-16}")).isEqualTo(Whole.of(0));
    assertThat(after("{date: 2022-12-16}, {date: 2023-06-15}")).isEqualTo(Whole.of(2));
  }

  private static Bounds after(String events) {
    return events(events).read("engagementsAfterPlan", Map.of("within", "P6M"), "cycle", "cycles");
  }

  @Test
  void theYearWithTheFewestEventsDecides() {
    assertThat(fewest("{date: 2023-01-01}, {date: 2023-12-31}, {date: 2024-05-01}"))
        .isEqualTo(Whole.of(1));
    assertThat(fewest("{date: 2023-01-01}, {date: 2023}")).isEqualTo(Whole.of(0));
  }

  private static Bounds fewest(String events) {
    return events(events).read("fewestEngagements", "cycle", "cycles");
  }

  @Test
  void aYearThatIsNotOverDoesNotCount() {
    String plan = "cycles: [{id: p, mechanisms: [], plan: {from: 2023-01-01, to: 2025-12-31}, %s}]";
    String events = "implementation: {events: [{date: 2023-05-01}]}";

    assertThat(
            MeasureProbe.of("2024-12-30", plan.formatted(events))
                .read("fewestEngagements", "cycle", "cycles"))
        .isEqualTo(Whole.of(1));
    assertThat(
            MeasureProbe.of("2024-12-31", plan.formatted(events))
                .read("fewestEngagements", "cycle", "cycles"))
        .isEqualTo(Whole.of(0));
    assertThat(
            MeasureProbe.of("2023-12-30", plan.formatted(events))
                .read("fewestEngagements", "cycle", "cycles"))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void deliveryIsShiftedByATime() {
    assertThat(events("").read("delivered", Map.of("plus", "P6M"), "cycle", "cycles"))
        .isEqualTo(MeasureProbe.day("2023-06-15"));
    assertThat(events("").read("planBegan", Map.of("plus", "P1Y"), "cycle", "cycles"))
        .isEqualTo(MeasureProbe.day("2024-01-01"));
    assertThat(
            MeasureProbe.of("2024-12-31", "cycles: [{id: plan-1}]")
                .read("delivered", Map.of("plus", "P6M"), "cycle", "cycles"))
        .isEqualTo(Day.ANY);
  }
}
