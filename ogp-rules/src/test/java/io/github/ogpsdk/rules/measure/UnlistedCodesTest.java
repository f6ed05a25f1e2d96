package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A code that is in no list may stand for anything: it widens what is possible. */
class UnlistedCodesTest {
  private static final String TABLE =
      """
      mechanisms:
        - id: b
          from: 2020-01-01
          compositions:
            - {basis: actual, from: 2020-01-01, seats: [
                {sector: government, count: 5}, {sector: %s, count: 5%s}]}
      """;

  @Test
  void seatsOfAnUnlistedSectorMayBeOnEitherSide() {
    assertThat(seats("indigenous-peoples", "", "non-government")).isEqualTo(new Whole(0, 5));
    assertThat(seats("indigenous-peoples", "", "government")).isEqualTo(new Whole(5, 10));
    assertThat(imbalance("indigenous-peoples")).isEqualTo(new Whole(0, 10));
    assertThat(imbalance("citizens")).isEqualTo(Whole.of(0));
    assertThat(imbalance("legislature")).isEqualTo(Whole.of(5));
  }

  @Test
  void seatsOfAnUnlistedRoleMayBeNone() {
    assertThat(seats("citizens", ", role: rapporteur", "non-government"))
        .isEqualTo(new Whole(0, 5));
    assertThat(seats("citizens", ", role: observer", "non-government")).isEqualTo(Whole.of(0));
  }

  @Test
  void anUnlistedSectorInARuleMayBeAnyOfThoseListed() {
    assertThat(seats("citizens", "", "ngo")).isEqualTo(new Whole(0, 10));
    assertThat(seats("ngo", "", "ngo")).isEqualTo(new Whole(5, 10));
  }

  @Test
  void peoplePresentOfAnUnlistedSectorMayBeAnybody() {
    MeasureProbe meeting =
        MeasureProbe.of(
            "2024-12-31",
            """
            mechanisms:
              - id: b
                meetings:
                  - {date: 2024-01-01, attendance: [{sector: elders, present: 4, deputies: 0}]}
            """);

    assertThat(
            meeting.read(
                "attendance",
                Map.of("sector", "civil-society"),
                "meeting",
                "mechanisms",
                "meetings"))
        .isEqualTo(new Whole(0, 4));
  }

  @Test
  void theSideOfAnUnlistedSectorIsOpen() {
    MeasureProbe selection =
        MeasureProbe.of(
            "2024-12-31",
            """
            mechanisms:
              - id: b
                selections: [{sector: elders, call: 2024-01-01}]
            """);

    assertThat(selection.read("selectionSide", "selection", "mechanisms", "selections"))
        .isEqualTo(Code.ANY);
  }

  @Test
  void anUnlistedAudienceMayHoldWhoeverIsAskedFor() {
    MeasureProbe channel =
        MeasureProbe.of(
            "2024-12-31",
            """
            cycles:
              - id: c
                coCreation: {from: 2023-01-01, consultations: [
                  {id: x, from: 2023-02-01, openTo: [elders]}]}
            """);

    Bounds open =
        channel.read(
            "opensTo", Map.of("sector", "civil-society"), "channel", "cycles", "inputChannels");
    assertThat(open).isEqualTo(Flag.of(Outcomes.OPEN));
    assertThat(channel.read("audiences", "channel", "cycles", "inputChannels"))
        .isEqualTo(new Whole(0, 1));
  }

  private static Bounds seats(String sector, String more, String asked) {
    return MeasureProbe.of("2024-12-31", TABLE.formatted(sector, more))
        .read("seats", Map.of("sector", asked), "seat-table", "mechanisms", "seatTables");
  }

  private static Bounds imbalance(String sector) {
    return MeasureProbe.of("2024-12-31", TABLE.formatted(sector, ""))
        .read(
            "seatImbalance",
            Map.of("a", "government", "b", "non-government"),
            "seat-table",
            "mechanisms",
            "seatTables");
  }
}
