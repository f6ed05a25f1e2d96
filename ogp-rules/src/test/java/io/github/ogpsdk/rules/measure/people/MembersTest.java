package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.rules.Outcomes.FAILS;
import static io.github.ogpsdk.rules.Outcomes.HOLDS;
import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Members' terms: their length, their number, and what the charter allows. */
class MembersTest {
  private static final String[] TERMS = {"mechanisms", "memberships"};

  private static MeasureProbe members(String more, String... members) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        organizations: [{id: a}, {id: b}, {id: c}]
        cycles: [{id: plan, plan: {from: 2020-01-01, to: 2021-12-31}}, {id: next}]
        mechanisms:
          - id: forum
            from: 2015-01-01
            %s
            members: [%s]
        """
            .formatted(more, String.join(", ", members)));
  }

  private static Bounds of(String measure, String more, String member) {
    return members(more, member).read(measure, "membership", TERMS);
  }

  private static List<Bounds> numbers(String more, String... members) {
    return members(more, members).readEach("termNumber", "membership", TERMS);
  }

  @Test
  void theLengthOfATermIsNotCutAtTheDayOfJudgement() {
    assertThat(of("termLength", "groups: 0", "{from: 2022-10-01, to: 2025-09-30}"))
        .isEqualTo(new Lapse(day("2022-10-01"), day("2025-10-01")));
  }

  @Test
  void aTermThatGoesOnEndsSomeDayFromTheDayOfJudgementOn() {
    assertThat(of("termLength", "groups: 0", "{from: 2022-10}"))
        .isEqualTo(
            new Lapse(
                new Day(LocalDate.parse("2022-10-01"), LocalDate.parse("2022-10-31")),
                new Day(LocalDate.parse("2025-01-01"), Day.LAST)));
    assertThat(of("lastDay", "groups: 0", "{from: 2022-10}")).isEqualTo(day("2024-12-31"));
    assertThat(of("lastDay", "groups: 0", "{seen: [2022-10]}"))
        .isEqualTo(new Day(LocalDate.parse("2022-10-01"), Day.LAST));
  }

  @Test
  void aTermIsComparedWithTheNearestDayOnWhichTermsBegin() {
    assertThat(nearest("{from: 2021-10-01}")).isEqualTo(day("2021-10-01"));
    assertThat(nearest("{from: 2021-04-01}")).isEqualTo(day("2021-10-01"));
    assertThat(nearest("{from: 2021-03-31}")).isEqualTo(day("2020-10-01"));
    assertThat(nearest("{from: 2021}"))
        .isEqualTo(new Day(LocalDate.parse("2020-10-01"), LocalDate.parse("2021-10-01")));
    assertThat(nearest("{to: 2021}")).isEqualTo(Day.ANY);
  }

  private static Bounds nearest(String member) {
    return members("groups: 0", member)
        .read("nearestStart", Map.of("day", "--10-01"), "membership", TERMS);
  }

  @Test
  void theNearestStartIsOpenWhereNothingBoundsTheStart() {
    assertThat(nearest("{seen: [2023-10-31]}"))
        .isEqualTo(new Day(Day.FIRST, LocalDate.of(2023, 10, 1)));
    assertThat(nearest("{organization: a}")).isEqualTo(Day.ANY);
  }

  @Test
  void aRecordedNumberIsTaken() {
    assertThat(numbers("partial: [members]", "{organization: a, term: 2}"))
        .containsExactly(Whole.of(2));
  }

  @Test
  void termsFollowEachOtherWithinTwoMonths() {
    assertThat(
            numbers(
                "groups: 0",
                "{organization: a, from: 2015-01-01, to: 2016-12-31}",
                "{organization: a, from: 2017-03-01, to: 2018-12-31}",
                "{organization: a, from: 2019-03-02, to: 2020-12-31}",
                "{organization: b, from: 2021-01-01}"))
        .containsExactly(Whole.of(1), Whole.of(2), Whole.of(1), Whole.of(1));
  }

  @Test
  void theNumberIsOpenWhereOthersMayComeBefore() {
    Whole open = new Whole(1, Whole.UNBOUNDED);

    assertThat(numbers("partial: [members]", "{organization: a, from: 2017-01-01}"))
        .containsExactly(open);
    assertThat(numbers("groups: 0", "{organization: a}", "{organization: a}"))
        .containsExactly(open, open);
    assertThat(
            numbers(
                "groups: 0",
                "{organization: a, from: 2015-10, to: 2016-09}",
                "{organization: a, from: 2016-10}",
                "{from: 2012-01-01, to: 2013-12-31}"))
        .containsExactly(Whole.of(1), Whole.of(2), Whole.of(1));
    assertThat(
            numbers(
                "groups: 0",
                "{from: 2015-01-01, to: 2016-12-31}",
                "{organization: a, from: 2017-01-01}"))
        .containsExactly(Whole.of(1), open);
  }

  @Test
  void aSeatIsWonAsTheSelectionSays() {
    String won =
        """
        selections:
              - {id: e, results: [{organization: a, outcome: re-elected}]}
              - {id: f, results: [{outcome: elected}]}
              - {id: g, results: [{organization: b, outcome: elected}], partial: [results]}
        """
            .strip();

    assertThat(of("wonBy", won, "{organization: a, selection: e}"))
        .isEqualTo(Code.of("re-elected"));
    assertThat(of("wonBy", won, "{organization: b, selection: e}")).isEqualTo(Code.of("none"));
    assertThat(of("wonBy", won, "{organization: a, selection: f}")).isEqualTo(Code.ANY);
    assertThat(of("wonBy", won, "{organization: a, selection: g}")).isEqualTo(Code.ANY);
    assertThat(of("wonBy", won, "{organization: a}")).isEqualTo(Code.ANY);
    assertThat(of("wonBy", won, "{selection: e}")).isEqualTo(Code.ANY);
  }

  @Test
  void aReplacementIsOneWhereThatIsRecorded() {
    String filled = "selections: [{id: e, kind: replacement}, {id: f, kind: renewal}]";

    assertThat(of("isReplacement", filled, "{replaces: b}")).isEqualTo(Flag.of(HOLDS));
    assertThat(of("isReplacement", filled, "{selection: e}")).isEqualTo(Flag.of(HOLDS));
    assertThat(of("isReplacement", filled, "{selection: f}")).isEqualTo(Flag.of(FAILS));
    assertThat(of("isReplacement", filled, "{term: 1}")).isEqualTo(Flag.of(FAILS));
  }

  private static String charter(String charter) {
    return "charters: [" + charter + "]";
  }

  @Test
  void aCharterAllowsATermUntilTheDayBeforeItsLengthIsOver() {
    String member = "{from: 2020-03-01, cycle: plan}";

    assertThat(of("lastDayAllowed", charter("{from: 2019, term: [{length: P2Y}]}"), member))
        .isEqualTo(day("2022-02-28"));
    assertThat(
            of(
                "lastDayAllowed",
                charter("{from: 2019, term: [{length: P2Y, maxLength: P3Y}]}"),
                member))
        .isEqualTo(day("2023-02-28"));
    assertThat(of("lastDayAllowed", charter("{from: 2019, term: [{cycles: 1}]}"), member))
        .isEqualTo(day("2021-12-31"));
    assertThat(of("lastDayAllowed", charter("{from: 2019, term: [{cycles: 2}]}"), member))
        .isEqualTo(Day.ANY);
  }

  @Test
  void theStrictestOfSeveralRulesCounts() {
    assertThat(
            of(
                "lastDayAllowed",
                charter("{from: 2019, term: [{length: P2Y}, {length: P1Y, sector: academia}]}"),
                "{from: 2020-03-01, sector: academia}"))
        .isEqualTo(day("2021-02-28"));
    assertThat(
            of(
                "lastDayAllowed",
                charter("{from: 2019, term: [{length: P2Y}, {length: P1Y, sector: academia}]}"),
                "{from: 2020-03-01, sector: media}"))
        .isEqualTo(day("2022-02-28"));
  }

  @Test
  void aRuleThatMayBindOpensTheEarlierDay() {
    String twice = "{from: 2019, term: [{length: P2Y}]}, {from: 2020-03, term: [{length: P1Y}]}";

    assertThat(of("lastDayAllowed", charter(twice), "{from: 2020-03-01}"))
        .isEqualTo(new Day(LocalDate.parse("2021-02-28"), LocalDate.parse("2022-02-28")));
    assertThat(
            of(
                "lastDayAllowed",
                "partial: [charters]\n    " + charter("{from: 2019, term: [{length: P2Y}]}"),
                "{from: 2020-03-01}"))
        .isEqualTo(new Day(Day.FIRST, LocalDate.parse("2022-02-28")));
  }

  @Test
  void whatTheCharterDoesNotSetIsWithoutLimitAndWhatIsNotRecordedIsOpen() {
    String none =
        "unknown: {length: does-not-exist, maxLength: does-not-exist, cycles: does-not-exist}";
    String member = "{from: 2020-03-01}";

    assertThat(
            of(
                "lastDayAllowed",
                charter("{from: 2019, term: [{maxConsecutive: 2, " + none + "}]}"),
                member))
        .isEqualTo(new Day(Day.LAST, Day.LAST));
    assertThat(of("lastDayAllowed", charter("{from: 2019, term: [{maxConsecutive: 2}]}"), member))
        .isEqualTo(new Day(Day.LAST, Day.LAST));
    assertThat(
            of(
                "lastDayAllowed",
                charter(
                    "{from: 2019, term: [{maxConsecutive: 2, unknown: {length: not-recorded}}]}"),
                member))
        .isEqualTo(Day.ANY);
    assertThat(of("termsAllowed", charter("{from: 2019, term: [{maxConsecutive: 2}]}"), member))
        .isEqualTo(Whole.of(2));
    assertThat(of("termsAllowed", charter("{from: 2019, term: [{length: P2Y}]}"), member))
        .isEqualTo(Whole.of(Whole.UNBOUNDED));
    assertThat(
            of(
                "termsAllowed",
                charter(
                    "{from: 2019, term: [{length: P2Y, unknown: {maxConsecutive: not-recorded}}]}"),
                member))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(
            of(
                "termsAllowed",
                charter(
                    "{from: 2019, term: [{length: P2Y, unknown: {maxConsecutive: does-not-exist}}]}"),
                member))
        .isEqualTo(Whole.of(Whole.UNBOUNDED));
  }

  @Test
  void onlyRulesInForceForTheSeatAreCounted() {
    String member = "{from: 2020-03-01, role: observer}";

    assertThat(of("termRules", charter("{from: 2020-03-01, term: [{length: P2Y}]}"), member))
        .isEqualTo(Whole.of(1));
    assertThat(of("termRules", charter("{from: 2020-03-02, term: [{length: P2Y}]}"), member))
        .isEqualTo(Whole.of(0));
    assertThat(
            of("termRules", charter("{from: 2019, term: [{length: P2Y, role: member}]}"), member))
        .isEqualTo(Whole.of(0));
    assertThat(
            of("termRules", charter("{from: 2019, status: draft, term: [{length: P2Y}]}"), member))
        .isEqualTo(Whole.of(0));
    assertThat(of("termRules", charter("{from: 2019}"), member)).isEqualTo(Whole.ANY);
    assertThat(of("termRules", charter("{term: [{length: P2Y}]}"), member))
        .isEqualTo(new Whole(0, 1));
  }
}
