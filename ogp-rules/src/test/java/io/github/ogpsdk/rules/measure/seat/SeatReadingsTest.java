package io.github.ogpsdk.rules.measure.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a seat table is read: as counted, as disputed, and with or without autonomous bodies. */
class SeatReadingsTest {
  private static MeasureProbe body(String members, String... tables) {
    return MeasureProbe.of(
        "2024-12-31",
        "mechanisms: [{id: body, from: 2020-01-01, to: 2023-12-31, %s compositions: [%s]}]"
            .formatted(members, String.join(", ", tables)));
  }

  private static Bounds seats(MeasureProbe probe, String sector) {
    return probe.read("seats", Map.of("sector", sector), "seat-table", "mechanisms", "seatTables");
  }

  private static List<Bounds> bases(String... tables) {
    return body("", tables).readEach("basis", "seat-table", "mechanisms", "seatTables");
  }

  @Test
  void namesCountedAreAtLeastAsManyAsThereAreSeats() {
    String counted =
        "{basis: counted, total: 9, seats: [{sector: government, count: 5},"
            + " {sector: civil-society, count: 4}]}";
    MeasureProbe some = body("members: [], partial: [members],", counted);

    assertThat(seats(some, "government")).isEqualTo(new Whole(5, Whole.UNBOUNDED));
    assertThat(seats(some, "civil-society")).isEqualTo(new Whole(4, Whole.UNBOUNDED));
    assertThat(some.read("seatsInAll", "seat-table", "mechanisms", "seatTables"))
        .isEqualTo(new Whole(9, Whole.UNBOUNDED));
    assertThat(
            some.read(
                "seatImbalance",
                Map.of("a", "government", "b", "civil-society"),
                "seat-table",
                "mechanisms",
                "seatTables"))
        .isEqualTo(Whole.ANY);
  }

  @Test
  void namesCountedAreAllWhereTheListOfMembersIsWhole() {
    String counted =
        "{basis: counted, seats: [{sector: government, count: 5},"
            + " {sector: civil-society, count: 4}]}";
    MeasureProbe all = body("members: [],", counted);

    assertThat(seats(all, "government")).isEqualTo(Whole.of(5));
    assertThat(all.read("seatsInAll", "seat-table", "mechanisms", "seatTables"))
        .isEqualTo(Whole.of(9));
  }

  @Test
  void disputedTableDecidesNothing() {
    MeasureProbe disputed =
        body(
            "",
            "{basis: actual, disputed: true, total: 9,"
                + " seats: [{sector: government, count: 5}, {sector: civil-society, count: 4}]}");

    assertThat(seats(disputed, "government")).isEqualTo(Whole.ANY);
    assertThat(disputed.read("seatsInAll", "seat-table", "mechanisms", "seatTables"))
        .isEqualTo(Whole.ANY);
    assertThat(disputed.read("sectorKinds", "seat-table", "mechanisms", "seatTables"))
        .isEqualTo(Whole.ANY);
    assertThat(
            disputed.read(
                "seatShare",
                Map.of("sector", "government"),
                "seat-table",
                "mechanisms",
                "seatTables"))
        .isEqualTo(Ratio.ANY);
    assertThat(
            disputed.read(
                "seatImbalance",
                Map.of("a", "government", "b", "civil-society"),
                "seat-table",
                "mechanisms",
                "seatTables"))
        .isEqualTo(Whole.ANY);
  }

  @Test
  void notDisputedTableIsRead() {
    assertThat(
            seats(
                body(
                    "",
                    "{basis: actual, disputed: false, seats: [{sector: government, count: 5}]}"),
                "government"))
        .isEqualTo(Whole.of(5));
  }

  @Test
  void actualReplacesPrescribedWhichReplacesCounted() {
    assertThat(bases("{basis: counted}", "{basis: actual}", "{basis: prescribed}"))
        .containsExactly(Code.of("actual"));
    assertThat(bases("{basis: counted}", "{basis: prescribed}"))
        .containsExactly(Code.of("prescribed"));
    assertThat(bases("{basis: counted}")).containsExactly(Code.of("counted"));
  }

  @Test
  void tableReplacesAnotherOnlyInItsOwnTime() {
    String prescribed = "{basis: prescribed, from: 2020-01-01, to: 2022-12-31}";

    assertThat(bases(prescribed, "{basis: actual, from: 2020-01-01, to: 2022-12-31}"))
        .containsExactly(Code.of("actual"));
    assertThat(bases(prescribed, "{basis: actual, from: 2020-01-02, to: 2022-12-31}"))
        .containsExactly(Code.of("prescribed"), Code.of("actual"));
    assertThat(bases(prescribed, "{basis: actual, from: 2020-01-01, to: 2022-12-30}"))
        .containsExactly(Code.of("prescribed"), Code.of("actual"));
  }

  @Test
  void plannedProposedAndClaimedTablesAreNeverRead() {
    assertThat(bases("{basis: planned}", "{basis: proposed}", "{basis: claimed}")).isEmpty();
    assertThat(bases("{basis: claimed}", "{basis: counted}")).containsExactly(Code.of("counted"));
  }

  @Test
  void prescribedTableIsNotWhatWasObserved() {
    MeasureProbe prescribed =
        body("", "{basis: prescribed, seats: [{sector: government, count: 5}]}");
    Map<String, String> observed = Map.of("sector", "government", "as", "observed");

    assertThat(prescribed.read("seats", observed, "seat-table", "mechanisms", "seatTables"))
        .isEqualTo(Whole.ANY);
    assertThat(seats(prescribed, "government")).isEqualTo(Whole.of(5));
  }

  @Test
  void autonomousBodiesAreTheirOwnSideUnlessReadWithGovernment() {
    MeasureProbe tripartite =
        body(
            "",
            "{basis: actual, seats: [{sector: government, count: 1},"
                + " {sector: autonomous-body, count: 1}, {sector: legislature, count: 1},"
                + " {sector: judiciary, count: 1}, {sector: civil-society, count: 1}]}");

    assertThat(seats(tripartite, "government")).isEqualTo(Whole.of(1));
    assertThat(seats(tripartite, "autonomous-body")).isEqualTo(Whole.of(1));
    assertThat(
            tripartite.read(
                "seats",
                Map.of("sector", "government", "autonomous", "with-government"),
                "seat-table",
                "mechanisms",
                "seatTables"))
        .isEqualTo(Whole.of(4));
    assertThat(
            tripartite.read(
                "seats",
                Map.of("sector", "civil-society", "autonomous", "with-government"),
                "seat-table",
                "mechanisms",
                "seatTables"))
        .isEqualTo(Whole.of(1));
  }

  @Test
  void observersAndGroupsOutsideTheBalanceHoldNoSeat() {
    MeasureProbe table =
        body(
            "",
            "{basis: actual, seats: [{sector: government, count: 3},"
                + " {sector: government, role: observer, count: 2},"
                + " {sector: government, inBalance: false, count: 1}]}");

    assertThat(seats(table, "government")).isEqualTo(Whole.of(3));
  }

  @Test
  void statedParityDecidesWhatTheCountsLeaveOpen() {
    String table = "{basis: actual, seats: [{sector: government}, {sector: civil-society}], %s}";
    Map<String, String> sides = Map.of("a", "government", "b", "civil-society");

    assertThat(
            body("", table.formatted("parity: true"))
                .read("seatImbalance", sides, "seat-table", "mechanisms", "seatTables"))
        .isEqualTo(Whole.of(0));
    assertThat(
            body("", table.formatted("parity: false"))
                .read("seatImbalance", sides, "seat-table", "mechanisms", "seatTables"))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
  }
}
