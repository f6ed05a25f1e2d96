package io.github.ogpsdk.rules.measure.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many there are at least and at most, as one fact after the other is not known. */
class OutsidersTest {
  private static Object read(String measure, Map<String, String> args, String body, String more) {
    String facts = "mechanisms:\n  - {id: forum%s}\n%s\n".formatted(body, more);
    return MeasureProbe.of("2024-12-31", facts).read(measure, args, "mechanism", "mechanisms");
  }

  private static String denied(String point) {
    return "\nattestations: [{about: forum, field: %s, answer: no}]".formatted(point);
  }

  private static Whole whole(String said) {
    String[] ends = said.split(" ", -1);
    return new Whole(
        Long.parseLong(ends[0]), ends.length == 1 ? Whole.UNBOUNDED : Long.parseLong(ends[1]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reports: [] | publication: {websites: []} | {} | 0 0",
        "reports: [{}] | publication: {websites: []} | {} | 1 1",
        "reports: [{}], partial: [reports] | publication: {websites: []} | {} | 1",
        "groups: 0 | publication: {websites: []} | {} | 0",
        "reports: [] | groups: none | {} | 0",
        "reports: [] | publication: {} | {} | 0",
        "reports: [] | publication: {websites: [{}], partial: [websites]} | {} | 0",
        "reports: [] | publication: {websites: [{}]} | {} | 0 1",
        "reports: [] | publication: {websites: [{exists: false}]} | {} | 0 0",
        "reports: [] | publication: {websites: [{exists: true}]} | {} | 1 1",
        "reports: [] | unknown: {publication: does-not-exist} | {} | 0 0",
        "reports: [] | unknown: {publication: not-recorded} | {} | 0",
        "reports: [] | publication: {websites: []} | coCreation: {outreach: [{}]} | 1 1",
        "reports: [] | publication: {websites: []} | coCreation: {outreach: [{status: announced}]} | 0 0",
        "reports: [] | publication: {websites: []} | coCreation: {outreach: [{}], partial: [outreach]} | 1",
        "reports: [] | publication: {websites: []} | coCreation: {} | 0",
        "reports: [] | publication: {websites: []} | number: 1 | 0",
        "reports: [] | publication: {websites: []} | unknown: {coCreation: does-not-exist} | 0 0"
      })
  void channelsAreCounted(String body, String publication, String cycle, String said) {
    String own = publication.startsWith("groups") ? "" : publication;
    String cycles =
        cycle.equals("{}")
            ? "\ncycles: []"
            : "\ncycles: [{id: c, mechanisms: [forum], %s}]".formatted(cycle);

    assertThat(read("informingChannels", Map.of(), ", " + body, own + cycles + denied("informed")))
        .isEqualTo(whole(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cycles: [] | 1 1",
        "cycles: [{id: c, mechanisms: [other]}] | 1 1",
        "cycles: [{id: c}] | 1",
        "cycles: [{id: c, mechanisms: [forum]}] | 1",
        "partial: [cycles] | 1"
      })
  void cyclesThatTheBodyMayHaveServedLeaveItOpen(String cycles, String said) {
    String more = "  - {id: other}\npublication: {websites: []}\n" + cycles;

    assertThat(read("informingChannels", Map.of(), ", reports: [{}]", more + denied("informed")))
        .isEqualTo(whole(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "charters: [], meetings: [] | {} | 0 0",
        "meetings: [] | {} | 0",
        "charters: [] | {} | 0",
        "charters: [{}], meetings: [] | {} | 0",
        "charters: [{unknown: {meeting: does-not-exist}}], meetings: [] | {} | 0 0",
        "charters: [{meeting: {observersAllowed: false, openMeetingsPerYear: 0}}], meetings: [] | {} | 0 1",
        "charters: [{meeting: {openToPublic: false, observersAllowed: true, openMeetingsPerYear: 0}}], meetings: [] | {} | 1 1",
        "charters: [{meeting: {openToPublic: false, observersAllowed: false}}], meetings: [] | {} | 0 1",
        "charters: [{meeting: {openToPublic: false, observersAllowed: false, openMeetingsPerYear: 2}}], meetings: [] | {} | 1 1",
        "charters: [{meeting: {openToPublic: true}, status: draft}], meetings: [] | {} | 0 0",
        "charters: [], meetings: [{openToPublic: true}, {openToPublic: false}, {}] | {} | 1 2",
        "charters: [], meetings: [{openToPublic: true}], partial: [meetings] | {} | 1",
        "charters: [], meetings: [] | implementation: {events: [{openToPublic: true}]} | 1 1",
        "charters: [], meetings: [] | implementation: {events: [], partial: [events]} | 0",
        "charters: [], meetings: [] | implementation: {} | 0",
        "charters: [], meetings: [] | number: 1 | 0",
        "charters: [], meetings: [] | unknown: {implementation: does-not-exist} | 0 0"
      })
  void openingsAreCounted(String body, String cycle, String said) {
    String cycles =
        cycle.equals("{}")
            ? "cycles: []"
            : "cycles: [{id: c, mechanisms: [forum], %s}]".formatted(cycle);

    assertThat(read("openings", Map.of(), ", " + body, cycles + denied("means")))
        .isEqualTo(whole(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "government | relations: [] | 0 0",
        "government | groups: 0 | 0",
        "government | relations: [{role: secretariat, sector: government}] | 1 1",
        "government | relations: [{role: secretariat, sector: national-government}] | 1 1",
        "government | relations: [{role: secretariat, sector: academia}] | 0 0",
        "government | relations: [{role: secretariat}] | 0 1",
        "government | relations: [{role: secretariat, organization: moj}] | 1 1",
        "government | relations: [{role: host, sector: government}] | 0 0",
        "insiders | relations: [], charters: [] | 0 0",
        "insiders | relations: [] | 0",
        "insiders | relations: [{role: coordinator, sector: academia}], charters: [] | 1 1",
        "insiders | relations: [{role: coordinator, sector: government}], charters: [] | 0 0",
        "insiders | relations: [], charters: [{}] | 0",
        "insiders | relations: [], charters: [{meeting: {}, mandate: {functions: []}}] | 0 1",
        "insiders | relations: [], charters: [{meeting: {unknown: {reportInterval: does-not-exist}}, mandate: {functions: []}}] | 0 0",
        "insiders | relations: [], charters: [{meeting: {reportInterval: P6M}, mandate: {functions: []}}] | 1 1",
        "insiders | relations: [], charters: [{unknown: {meeting: does-not-exist}}] | 0 1",
        "insiders | relations: [], charters: [{unknown: {meeting: does-not-exist, mandate: does-not-exist}}] | 0 0",
        "insiders | relations: [], charters: [{unknown: {meeting: does-not-exist}, mandate: {functions: [outreach]}}] | 1 1",
        "insiders | relations: [], charters: [{unknown: {meeting: does-not-exist}, mandate: {functions: [advise]}}] | 0 0",
        "insiders | relations: [], charters: [{unknown: {meeting: does-not-exist}, mandate: {functions: [advise], partial: [functions]}}] | 0 1"
      })
  void dutiesOfASideAreCounted(String side, String body, String said) {
    String more = "organizations: [{id: moj, name: Ministry, sector: national-government}]";

    assertThat(
            read(
                "outreachDuties", Map.of("side", side), ", " + body, more + denied(side + "-duty")))
        .isEqualTo(whole(said));
  }
}
