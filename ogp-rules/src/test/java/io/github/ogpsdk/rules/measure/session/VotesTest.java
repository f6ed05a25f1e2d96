package io.github.ogpsdk.rules.measure.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The votes on a decision, by side. */
class VotesTest {
  private static final String[] DECISIONS = {"mechanisms", "decisions"};
  private static final String[] DEMANDS = {"mechanisms", "decisions", "voteDemands"};
  private static final String SEATS =
      "[{sector: government, voting: true, count: 10, vacant: %s},"
          + " {sector: legislature, voting: false, count: 3, vacant: 0},"
          + " {sector: government, role: observer, voting: true, count: 5, vacant: 0}]";

  private static MeasureProbe decision(String body, String meeting, String votes) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        mechanisms:
          - id: council
            from: 2021-01-01
            %s
            meetings:
              - date: 2024-05-07
                %s
                decisions: [{subject: Rules, outcome: adopted, votes: [%s]}]
        """
            .formatted(body, meeting, votes));
  }

  private static Bounds share(String of, String side, MeasureProbe probe) {
    return probe.read(
        side.equals("for") ? "votesFor" : "votesAgainst",
        Map.of("sector", "government", "of", of, "cast", "for-and-against"),
        "decision",
        DECISIONS);
  }

  private static Ratio between(String least, String most) {
    return new Ratio(Fraction.parse(least), Fraction.parse(most));
  }

  private static Bounds cast(String votes) {
    return share("votes-cast", "for", decision("groups: 0", "number: 1", votes));
  }

  @Test
  void ofTheVotesCastAbstentionsAreLeftOut() {
    assertThat(cast("{sector: government, yes: 3, no: 1, abstain: 6}"))
        .isEqualTo(Comparisons.exactly(Fraction.parse("3/4")));
    assertThat(
            decision("groups: 0", "number: 1", "{sector: government, yes: 3, no: 1, abstain: 6}")
                .read(
                    "votesAgainst",
                    Map.of(
                        "sector", "government",
                        "of", "votes-cast",
                        "cast", "with-abstentions"),
                    "decision",
                    DECISIONS))
        .isEqualTo(Comparisons.exactly(Fraction.parse("1/10")));
  }

  @Test
  void votesThatNobodyCountedLeaveTheShareOpen() {
    assertThat(cast("{sector: government, yes: 3}")).isEqualTo(between("0", "1"));
    assertThat(cast("{sector: government, no: 2, yes: 0}"))
        .isEqualTo(Comparisons.exactly(Fraction.parse("0")));
    assertThat(cast("{sector: government, yes: 3, no: 1}, {yes: 1, no: 2}"))
        .isEqualTo(between("3/6", "4/5"));
    assertThat(cast("{sector: civil-society, yes: 3, no: 1}"))
        .isEqualTo(Comparisons.exactly(Fraction.parse("0")));
  }

  @Test
  void ofTheVotingMembersTheSeatTableInForceCounts() {
    String votes = "{sector: government, yes: 6, no: 1, abstain: 0}";
    String table = "compositions: [{basis: actual, from: 2022-01-01, seats: %s}]";

    assertThat(voters(table.formatted(SEATS.formatted("0")), votes))
        .isEqualTo(Comparisons.exactly(Fraction.parse("6/10")));
    assertThat(voters(table.formatted(SEATS.formatted("2")), votes))
        .isEqualTo(Comparisons.exactly(Fraction.parse("6/8")));
    assertThat(voters("groups: 0", votes)).isEqualTo(between("0", "6/7"));
  }

  @Test
  void vacanciesThatNobodyCountedWidenTheShare() {
    String table =
        "compositions: [{basis: actual, from: 2022-01-01,"
            + " seats: [{sector: government, voting: true, count: 10}]}]";

    assertThat(voters(table, "{sector: government, yes: 6, no: 1, abstain: 0}"))
        .isEqualTo(between("6/10", "6/7"));
    assertThat(
            share(
                "seats",
                "for",
                decision(table, "number: 1", "{sector: government, yes: 6, no: 1, abstain: 0}")))
        .isEqualTo(Comparisons.exactly(Fraction.parse("6/10")));
  }

  @Test
  void aTableThatMayNotBeInForceBoundsNothing() {
    String votes = "{sector: government, yes: 6, no: 1, abstain: 0}";
    String seats = SEATS.formatted("0");

    assertThat(voters("compositions: [{basis: actual, seats: " + seats + "}]", votes))
        .isEqualTo(between("0", "6/7"));
    assertThat(
            voters(
                "compositions: [{basis: actual, from: 2022-01-01, disputed: true, seats: "
                    + seats
                    + "}]",
                votes))
        .isEqualTo(between("0", "6/7"));
    assertThat(
            voters(
                "compositions: [{basis: planned, from: 2022-01-01, seats: " + seats + "}]", votes))
        .isEqualTo(between("0", "6/7"));
    assertThat(
            voters(
                "compositions: [{basis: prescribed, seen: [2024-01/2024-12], seats: "
                    + seats
                    + "}]",
                votes))
        .isEqualTo(Comparisons.exactly(Fraction.parse("6/10")));
  }

  private static Bounds voters(String body, String votes) {
    return share("voting-members", "for", decision(body, "number: 1", votes));
  }

  @Test
  void aSideWithoutMembersCarriesNothing() {
    assertThat(
            share(
                "voting-members",
                "for",
                decision(
                    "compositions: [{basis: actual, from: 2022-01-01,"
                        + " seats: [{sector: civil-society, voting: true, count: 4, vacant: 0}]}]",
                    "number: 1",
                    "{sector: civil-society, yes: 4, no: 0, abstain: 0}")))
        .isEqualTo(Comparisons.exactly(Fraction.parse("0")));
  }

  @Test
  void ofTheMembersPresentTheAttendanceCounts() {
    assertThat(
            share(
                "members-present",
                "for",
                decision(
                    "groups: 0",
                    "attendance: [{sector: government, present: 8, deputies: 0},"
                        + " {sector: government, role: chair, present: 1, deputies: 0}]",
                    "{sector: government, yes: 6, no: 1, abstain: 0}")))
        .isEqualTo(between("6/9", "6/8"));
  }

  private static MeasureProbe charter(String thresholds) {
    return decision(
        "charters: [{from: 2022-01-01, decision: {thresholds: [" + thresholds + "]}}]",
        "number: 1",
        "{sector: government, yes: 5, no: 1, abstain: 0},"
            + " {sector: civil-society, yes: 2, no: 3, abstain: 0}");
  }

  @Test
  void eachThresholdOfTheCharterIsDemanded() {
    MeasureProbe probe =
        charter(
            "{sector: government, of: votes-cast, moreThan: 1/2},"
                + " {of: votes-cast, atLeast: 2/3}, {atLeast: 8}");

    assertThat(probe.readEach("isStrict", "vote-demand", DEMANDS))
        .containsExactly(Flag.of(Outcomes.HOLDS), Flag.of(Outcomes.FAILS), Flag.of(Outcomes.FAILS));
    assertThat(probe.readEach("votesNeeded", "vote-demand", DEMANDS))
        .extracting(Object::toString)
        .containsExactly(
            between("1/2", "1/2").toString(),
            between("2/3", "2/3").toString(),
            between("8", "8").toString());
    assertThat(won(probe))
        .containsExactly(between("5/6", "5/6"), between("7/11", "7/11"), between("7", "7"));
  }

  private static List<Bounds> won(MeasureProbe probe) {
    return probe.elements(DEMANDS).all().stream()
        .map(
            d ->
                Measures.STANDARD.read(
                    "votesWon",
                    "vote-demand",
                    d,
                    new Arguments(Map.of("cast", "for-and-against")),
                    probe.context(DEMANDS)))
        .toList();
  }

  @Test
  void aThresholdWithoutANumberIsOpen() {
    assertThat(charter("{sector: government}").readEach("votesNeeded", "vote-demand", DEMANDS))
        .containsExactly(Ratio.ANY);
  }

  @Test
  void decisionsAreCompleteOnlyWhereEachMeetingRecordsThem() {
    assertThat(decision("groups: 0", "number: 1", "").elements(DECISIONS).complete()).isTrue();
    assertThat(
            MeasureProbe.of("2024-12-31", "mechanisms: [{id: c, meetings: [{date: 2024-01-01}]}]")
                .elements(DECISIONS)
                .complete())
        .isFalse();
  }
}
