package io.github.ogpsdk.rules.measure.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meetings of a plan year. */
class PlanMeetingsTest {
  private static MeasureProbe cycle(String body, String implementation) {
    return MeasureProbe.of(
        "2026-12-31",
        """
        mechanisms: [{id: forum, from: 2020, %s}, {id: other, meetings: [{date: 2024-05-05}]}]
        cycles:
          - id: plan-1
            mechanisms: [forum]
            plan: {from: 2024-01-01, to: 2025-12-31}
            %s
        """
            .formatted(body, implementation));
  }

  private static List<String> dates(MeasureProbe probe) {
    return List.copyOf(
        meetings(probe).all().stream()
            .map(m -> ((Meeting) m.value()).date().map(Object::toString).orElse("?"))
            .toList());
  }

  private static Items<?> meetings(MeasureProbe probe) {
    return probe.elements("cycles", "planYears", "engagements");
  }

  @Test
  void sessionsAndEventsThatMayLieInTheYearCount() {
    MeasureProbe probe =
        cycle(
            "meetings: [{date: 2023-12-31}, {date: 2024-01-01}, {date: 2024}, {number: 4}]",
            "implementation: {events: [{date: 2024-12-31}, {date: 2025-01-01}]}");

    assertThat(dates(probe)).containsExactly("2024-01-01", "2024", "?", "2024-12-31");
    assertThat(meetings(probe).complete()).isTrue();
  }

  @Test
  void meetingsOfCoCreationOrNotHeldDoNotCount() {
    MeasureProbe probe =
        cycle(
            "meetings: [{date: 2024-03-01, phase: co-creation}, {date: 2024-03-02, phase:"
                + " whole-cycle}, {date: 2024-03-03, status: cancelled}]",
            "implementation: {events: []}");

    assertThat(dates(probe)).containsExactly("2024-03-02");
  }

  @Test
  void theListIsWholeOnlyWhereAllItsPartsAre() {
    String none = "implementation: {events: []}";

    assertThat(meetings(cycle("meetings: []", none)).complete()).isTrue();
    assertThat(meetings(cycle("meetings: []", "due: 2023-12-31")).complete()).isFalse();
    assertThat(meetings(cycle("meetings: [], partial: [meetings]", none)).complete()).isFalse();
    assertThat(
            meetings(cycle("meetings: []", "unknown: {implementation: does-not-exist}")).complete())
        .isTrue();
  }

  @Test
  void aTotalThatIsListedInFullOrABodyThatWasNotConsultedLeavesNoOther() {
    String open = "partial: [meetings], meetings: [{date: 2024-03-01}], meetingTotals: [%s]";
    String none = "implementation: {events: []}";

    assertThat(complete(open.formatted("{from: 2024-01-01, to: 2024-12-31, count: 1}"), none))
        .isTrue();
    assertThat(complete(open.formatted("{from: 2024-01-01, to: 2024-12-31, count: 2}"), none))
        .isFalse();
    assertThat(complete(open.formatted("{from: 2024-01-02, to: 2024-12-31, count: 1}"), none))
        .isFalse();
    assertThat(
            complete(
                open.formatted("{from: 2024-01-01, to: 2024-12-31, count: 1, kind: plenary}"),
                none))
        .isFalse();
    assertThat(complete(open.formatted(""), "implementation: {events: [], bodyConsulted: false}"))
        .isTrue();
  }

  private static boolean complete(String body, String implementation) {
    return meetings(cycle(body, implementation)).complete();
  }

  @Test
  void theCalendarYearIsAnotherReading() {
    MeasureProbe probe =
        MeasureProbe.of(
            "2026-12-31",
            """
            mechanisms: [{id: forum, meetings: [{date: 2023-10-01}, {date: 2024-10-01}]}]
            cycles:
              - id: plan-1
                mechanisms: [forum]
                plan: {from: 2023-09-01, to: 2025-08-31}
                implementation: {events: []}
            """);

    assertThat(dates(probe)).containsExactly("2023-10-01");
    assertThat(dates(probe.with("window", "calendar-year"))).containsExactly("2024-10-01");
  }

  @Test
  void spacesAreThoseThatServedTheCycle() {
    assertThat(cycle("groups: 0", "due: 2023").elements("cycles", "spaces").all()).hasSize(1);
    assertThat(spaces("mechanisms: [{id: forum}]", "number: 1").complete()).isFalse();
    assertThat(spaces("mechanisms: [{id: forum}]", "number: 1").all()).isEmpty();
    assertThat(spaces("mechanisms: []", "number: 1").complete()).isTrue();
    assertThat(spaces("mechanisms: [{id: forum}]", "mechanisms: []").complete()).isTrue();
  }

  private static Items<?> spaces(String bodies, String cycle) {
    return MeasureProbe.of("2024-12-31", bodies + "\ncycles: [{id: plan-1, " + cycle + "}]")
        .elements("cycles", "spaces");
  }
}
