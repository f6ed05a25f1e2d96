package io.github.ogpsdk.rules.measure.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import org.junit.jupiter.api.Test;

/** Those who hold the seats of a table. */
class SeatHoldersTest {
  private static Bounds read(String organization, String member, String table) {
    return MeasureProbe.of(
            "2025-12-31",
            """
            organizations: [{id: institute, name: Institute%s}]
            mechanisms:
              - id: body
                members: [{%s}]
                compositions: [{basis: actual, %s}]
            """
                .formatted(organization, member, table))
        .read("seatsOfEndedBodies", "seat-table", "mechanisms", "seatTables");
  }

  private static final String SEAT = "organization: institute, from: 2012-01-01";
  private static final String TABLE = "from: 2012-01-01, to: 2025-03-21";

  @Test
  void bodyThatWasGoneBeforeTheLastDayOfATableHoldsNoSeat() {
    assertThat(read(", to: 2025-03-20", SEAT, TABLE)).isEqualTo(Whole.of(1));
    assertThat(read(", to: 2025-03-21", SEAT, TABLE)).isEqualTo(Whole.of(0));
    assertThat(read(", to: 2025-03", SEAT, TABLE)).isEqualTo(new Whole(0, 1));
  }

  @Test
  void bodyWithoutALastDayStillExists() {
    assertThat(read("", SEAT, TABLE)).isEqualTo(Whole.of(0));
    assertThat(read(", unknown: {to: not-published}", SEAT, TABLE)).isEqualTo(new Whole(0, 1));
  }

  @Test
  void seatsHeldInAnotherTimeDoNotCount() {
    assertThat(read(", to: 2020", SEAT + ", to: 2013-12-31", TABLE)).isEqualTo(Whole.of(1));
    assertThat(
            read(", to: 2020", "organization: institute, from: 2008-01-01, to: 2011-12-31", TABLE))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void organizationThatIsNotNamedMayBeGone() {
    assertThat(read(", to: 2020", "sector: government, from: 2012-01-01", TABLE))
        .isEqualTo(new Whole(0, 1));
  }
}
