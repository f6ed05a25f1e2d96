package io.github.ogpsdk.rules.measure.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The mode of implementation, read from what happened. */
class ModesTest {
  private static final String BOTH =
      "{date: 2023-05-12, attendance: [{sector: government, present: 2},"
          + " {sector: civil-society, present: 3}]}";
  private static final String ONE_SIDE =
      "{date: 2023-05-12, attendance: [{sector: government, present: 2}]}";

  private static Set<String> mode(String body, String implementation, String reviews) {
    Code code =
        (Code)
            MeasureProbe.of(
                    "2024-12-31",
                    """
                    mechanisms:
                      - {id: forum, %s}
                    cycles:
                      - id: plan-1
                        mechanisms: [forum]
                        plan: {from: 2023-01-01, to: 2024-12-31}
                        implementation: {%s}
                        %s
                    """
                        .formatted(body, implementation, reviews))
                .read("implementationMode", "cycle", "cycles");
    assertThat(code.any()).isFalse();
    return code.possible();
  }

  @Test
  void aJointBodyAtWorkIsPartnership() {
    assertThat(mode("meetings: [" + BOTH + "]", "events: []", "reviews: []"))
        .containsExactly("partnership");
  }

  @Test
  void aJointEventIsPartnershipToo() {
    assertThat(
            mode(
                "meetings: []",
                "events: [{date: 2023-05-12, withCivilSociety: true}]",
                "reviews: []"))
        .containsExactly("partnership");
  }

  @Test
  void nobodyInsideIsBusinessAsUsualWhateverIsStated() {
    assertThat(mode("meetings: [" + ONE_SIDE + "]", "events: [], mode: partnership", "reviews: []"))
        .containsExactly("business-as-usual");
    assertThat(
            mode(
                "meetings: [" + BOTH.replace("2023", "2022") + "]",
                "events: []",
                "reviews: [{product: statement, assessor: civil-society}]"))
        .containsExactly("business-as-usual");
  }

  @Test
  void watchingFromOutsideBesideAJointBodyIsHybrid() {
    String met = "meetings: [" + BOTH + "]";

    assertThat(mode(met, "events: []", "reviews: [{product: statement, assessor: civil-society}]"))
        .containsExactly("hybrid");
    assertThat(
            mode(
                met,
                "events: []",
                "reviews: [{product: statement, assessor: civil-society, phase: co-creation}]"))
        .containsExactly("partnership");
    assertThat(mode(met, "events: []", "reviews: [{product: results-report, assessor: irm}]"))
        .containsExactly("partnership");
    assertThat(mode(met, "events: []", "number: 1"))
        .containsExactlyInAnyOrder("partnership", "hybrid");
  }

  @Test
  void leavingCountsUntilTheReturn() {
    assertThat(left("{type: left, date: 2023-06-11, sector: civil-society}"))
        .containsExactly("hybrid");
    assertThat(left("{type: left, date: 2025-01-01, sector: civil-society}"))
        .containsExactly("partnership");
    assertThat(left("{type: left, date: 2023-06-11, sector: government}"))
        .containsExactly("partnership");
    assertThat(
            left(
                "{type: left, date: 2022-03-01, sector: civil-society},"
                    + " {type: returned, date: 2022-09-01, sector: civil-society}"))
        .containsExactly("partnership");
    assertThat(
            left(
                "{type: left, date: 2022-03-01, sector: civil-society},"
                    + " {type: returned, date: 2023-09-01, sector: civil-society}"))
        .containsExactly("hybrid");
  }

  private static Set<String> left(String departures) {
    return mode(
        "meetings: [" + BOTH + "], departures: [" + departures + "]", "events: []", "reviews: []");
  }

  @Test
  void silenceLeavesTheModeOpen() {
    assertThat(mode("meetings: [{date: 2023-05-12}]", "events: []", "reviews: []"))
        .containsExactlyInAnyOrder("partnership", "business-as-usual");
    assertThat(mode("groups: 0", "events: []", "number: 1"))
        .containsExactlyInAnyOrder("partnership", "hybrid", "business-as-usual");
  }

  @Test
  void thatTheBodyWasConsultedSettlesSilenceAndNoMore() {
    assertThat(mode("groups: 0", "events: [], bodyConsulted: true", "reviews: []"))
        .containsExactly("partnership");
    assertThat(mode("groups: 0", "events: [], bodyConsulted: false", "reviews: []"))
        .containsExactly("business-as-usual");
    assertThat(mode("meetings: [" + BOTH + "]", "events: [], bodyConsulted: false", "reviews: []"))
        .containsExactlyInAnyOrder("partnership", "business-as-usual");
  }
}
