package io.github.ogpsdk.rules.measure.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quorum that a charter demands of a meeting. */
class QuorumsTest {
  private static final String[] DEMANDS = {"mechanisms", "meetings", "quorumDemands"};
  private static final String SIDES =
      "total: 5, parts: [{sector: government, min: 2}, {sector: civil-society, min: 3}]";

  private static MeasureProbe meeting(String charter, String quorum, String attendance) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        mechanisms:
          - id: forum
            from: 2021-01-01
            charters: [{%s, quorum: {%s}}]
            meetings: [{date: 2024-05-07, %s}]
        """
            .formatted(charter, quorum, attendance));
  }

  private static List<Bounds> present(String quorum, String rows) {
    return meeting("from: 2022-01-01", quorum, "attendance: [" + rows + "]")
        .readEach("membersPresent", "quorum-demand", DEMANDS);
  }

  @Test
  void theWholeBodyAndEachSideAreDemandedApart() {
    MeasureProbe probe = meeting("from: 2022-01-01", SIDES, "attendance: []");

    assertThat(probe.readEach("membersNeeded", "quorum-demand", DEMANDS))
        .containsExactly(Whole.of(5), Whole.of(2), Whole.of(3));
    assertThat(probe.elements(DEMANDS).complete()).isTrue();
  }

  @Test
  void aClauseThatAQuorumPassesOverIsNotAskedFor() {
    assertThat(complete("from: 2022-01-01", "total: 5")).isTrue();
    assertThat(complete("from: 2022-01-01", "total: 5, partial: [parts]")).isFalse();
    assertThat(complete("from: 2022-01-01", "total: 5, unknown: {parts: not-recorded}")).isFalse();
    assertThat(complete("from: 2022-01-01", "parts: [{sector: government, min: 2}]")).isTrue();
    assertThat(complete("from: 2022-01-01", "countsDeputies: true")).isFalse();
    assertThat(complete("from: 2022-01-01", "total: 5, parts: []")).isTrue();
    assertThat(complete("from: 2022-01-01", "parts: []")).isFalse();
    assertThat(complete("from: 2022-01-01", "parts: [], unknown: {total: does-not-exist}"))
        .isTrue();
  }

  private static boolean complete(String charter, String quorum) {
    return meeting(charter, quorum, "attendance: []").elements(DEMANDS).complete();
  }

  @Test
  void noMoreMembersThanPeopleInTheRoomArePresent() {
    MeasureProbe probe = meeting("from: 2022-01-01", SIDES, "attendees: 4");

    assertThat(probe.readEach("membersPresent", "quorum-demand", DEMANDS))
        .containsExactly(new Whole(0, 4), new Whole(0, 4), new Whole(0, 4));
  }

  @Test
  void onlyACharterInForceOnTheDayBinds() {
    assertThat(binding("from: 2024-05-07")).containsExactly(Outcomes.HOLDS);
    assertThat(binding("from: 2024-05-08")).isEmpty();
    assertThat(binding("from: 2022-01-01, to: 2024-05-07")).containsExactly(Outcomes.HOLDS);
    assertThat(binding("from: 2022-01-01, to: 2024-05-06")).isEmpty();
    assertThat(binding("from: 2024-05")).containsExactly(Outcomes.OPEN);
    assertThat(binding("title: rules")).containsExactly(Outcomes.OPEN);
    assertThat(binding("from: 2022-01-01, status: draft")).isEmpty();
  }

  private static List<Integer> binding(String charter) {
    return meeting(charter, "total: 5, parts: []", "attendance: []")
        .readEach("quorumBinds", "quorum-demand", DEMANDS)
        .stream()
        .map(b -> ((Flag) b).outcomes())
        .toList();
  }

  @Test
  void aCharterWithoutARecordedQuorumLeavesTheDemandsOpen() {
    Items<?> demands =
        MeasureProbe.of(
                "2024-12-31",
                "mechanisms: [{id: f, charters: [{from: 2022-01-01}], meetings: [{date: 2024-05}]}]")
            .elements(DEMANDS);

    assertThat(demands.all()).isEmpty();
    assertThat(demands.complete()).isFalse();
  }

  @Test
  void theStrictCountLeavesOutChairsAndDeputiesAndTheGenerousOneCountsThem() {
    String rows =
        "{sector: government, role: co-chair, present: 1, deputies: 0},"
            + " {sector: national-government, present: 2, deputies: 3},"
            + " {sector: civil-society, present: 4, deputies: 0}";

    assertThat(present(SIDES, rows))
        .containsExactly(new Whole(6, 10), new Whole(2, 6), Whole.of(4));
    assertThat(present(SIDES + ", countsChairs: true, countsDeputies: false", rows))
        .containsExactly(Whole.of(7), Whole.of(3), Whole.of(4));
    assertThat(present(SIDES + ", countsChairs: false, countsDeputies: true", rows))
        .containsExactly(Whole.of(9), Whole.of(5), Whole.of(4));
  }

  @Test
  void aChairWhoWasRepresentedCountsOnlyWhereBothCount() {
    String chair = "{sector: government, role: chair, present: 0, deputies: 1}";

    assertThat(present("total: 5, parts: [], countsChairs: true, countsDeputies: true", chair))
        .containsExactly(Whole.of(1));
    assertThat(present("total: 5, parts: [], countsChairs: true", chair))
        .containsExactly(new Whole(0, 1));
    assertThat(present("total: 5, parts: [], countsChairs: false", chair))
        .containsExactly(Whole.of(0));
  }

  @Test
  void alternatesCountAsDeputiesAndObserversNever() {
    String rows =
        "{role: alternate, present: 2}, {role: observer, present: 9}, {role: guest, present: 9},"
            + " {role: team-leader, present: 1, deputies: 0}";

    assertThat(present("total: 5, parts: [], countsDeputies: true", rows))
        .containsExactly(new Whole(2, 3));
    assertThat(present("total: 5, parts: [], countsDeputies: false", rows))
        .containsExactly(new Whole(0, 1));
  }

  @Test
  void deputiesThatNobodyCountedAreUnboundedUnlessTheyDoNotCount() {
    String rows = "{sector: government, present: 4}";

    assertThat(present("total: 5, parts: []", rows)).containsExactly(new Whole(4, Whole.UNBOUNDED));
    assertThat(present("total: 5, parts: [], countsDeputies: false", rows))
        .containsExactly(Whole.of(4));
  }

  @Test
  void peopleOfAWiderOrUnknownSideMayBelongToIt() {
    String rows =
        "{sector: non-government, present: 2, deputies: 0}, {present: 1, deputies: 0},"
            + " {sector: academia, present: 5, deputies: 0}";

    assertThat(present("parts: [{sector: civil-society, min: 3}]", rows))
        .containsExactly(new Whole(0, 3));
    assertThat(present("parts: [{sector: non-government, min: 3}]", rows))
        .containsExactly(new Whole(7, 8));
  }

  @Test
  void anAttendanceListThatIsNotWholeSetsNoUpperBound() {
    assertThat(
            meeting(
                    "from: 2022-01-01",
                    "total: 5, parts: []",
                    "partial: [attendance], attendance: [{present: 3, deputies: 0}]")
                .readEach("membersPresent", "quorum-demand", DEMANDS))
        .containsExactly(new Whole(3, Whole.UNBOUNDED));
  }
}
