package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.rules.Outcomes.FAILS;
import static io.github.ogpsdk.rules.Outcomes.HOLDS;
import static io.github.ogpsdk.rules.Outcomes.NONE;
import static io.github.ogpsdk.rules.Outcomes.OPEN;
import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Length;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** What a charter says of the chair, and whether a chair kept to it. */
class ChairRulesTest {
  private static final String[] TERMS = {"mechanisms", "chairTerms"};
  private static final String[] RULES = {"mechanisms", "charters", "chairRules"};
  private static final String CHAIR = "{role: chair, sector: civil-society, from: 2020-03-01%s}";

  private static MeasureProbe body(String charters, String chair, String selections) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        organizations: [{id: a}, {id: b}, {id: c}]
        mechanisms:
          - id: forum
            from: 2015-01-01
            charters: [%s]
            chairs: [%s]
            selections: [%s]
        """
            .formatted(charters, chair, selections));
  }

  private static Bounds of(String measure, String rule) {
    return of(measure, rule, CHAIR.formatted(""), "");
  }

  private static Bounds of(String measure, String rule, String chair, String selections) {
    return body("{from: 2019-01-01, chair: [" + rule + "]}", chair, selections)
        .read(measure, "chair-term", TERMS);
  }

  private static Bounds way(String rule, String selection) {
    return of(
        "chairWayAllowed",
        "{role: chair, sector: civil-society, " + rule + "}",
        CHAIR.formatted(selection.isEmpty() ? "" : ", selection: e"),
        selection);
  }

  private static Flag flag(int outcomes) {
    return Flag.of(outcomes);
  }

  @Test
  void theSideIsThatOfSomeRuleOnThePosition() {
    assertThat(of("chairSideAllowed", "{role: chair, sector: non-government}"))
        .isEqualTo(flag(HOLDS));
    assertThat(of("chairSideAllowed", "{role: chair, sector: government}")).isEqualTo(flag(FAILS));
    assertThat(
            of(
                "chairSideAllowed",
                "{role: chair, sector: government}, {role: chair, sector: civil-society}"))
        .isEqualTo(flag(HOLDS));
    assertThat(of("chairSideAllowed", "{role: co-chair, sector: government}"))
        .isEqualTo(flag(NONE));
    assertThat(of("chairSideAllowed", "{role: chair}")).isEqualTo(flag(OPEN));
    assertThat(of("chairSideAllowed", "{role: chair, unknown: {sector: does-not-exist}}"))
        .isEqualTo(flag(HOLDS));
  }

  @Test
  void aRuleWhoseSequenceNamesThePositionIsOnIt() {
    assertThat(of("chairRulesOn", "{role: co-chair, sequence: [chair]}")).isEqualTo(Whole.of(1));
    assertThat(of("chairRulesOn", "{role: co-chair, sequence: [president]}"))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void aCharterThatMayBindLeavesOpenWhetherTheSideIsAllowed() {
    String chair = CHAIR.formatted("");

    assertThat(
            body("{chair: [{role: chair, sector: government}]}", chair, "")
                .read("chairSideAllowed", "chair-term", TERMS))
        .isEqualTo(flag(FAILS | NONE));
    assertThat(body("{from: 2019}", chair, "").read("chairSideAllowed", "chair-term", TERMS))
        .isEqualTo(flag(OPEN | NONE));
  }

  @Test
  void whoDecidedIsComparedWithWhomTheCharterNames() {
    assertThat(way("electedBy: body", "{id: e, decidedBy: body}")).isEqualTo(flag(HOLDS));
    assertThat(way("electedBy: body", "{id: e, decidedBy: government}")).isEqualTo(flag(FAILS));
    assertThat(way("electedBy: body", "{id: e}")).isEqualTo(flag(OPEN));
    assertThat(way("electedBy: body", "")).isEqualTo(flag(OPEN));
    assertThat(way("nominatedBy: civil-society", "{id: e, decidedBy: civil-society}"))
        .isEqualTo(flag(HOLDS));
    assertThat(way("voting: true", "{id: e, decidedBy: body}")).isEqualTo(flag(OPEN));
    assertThat(
            way(
                "unknown: {rule: does-not-exist, electedBy: does-not-exist}",
                "{id: e, decidedBy: body}"))
        .isEqualTo(flag(HOLDS));
  }

  @Test
  void howTheChairWasChosenIsComparedWithTheRule() {
    assertThat(way("rule: appointment", "{id: e, methods: [appointment]}")).isEqualTo(flag(HOLDS));
    assertThat(way("rule: appointment", "{id: e, methods: [open-election]}"))
        .isEqualTo(flag(FAILS));
    assertThat(way("rule: appointment", "{id: e, methods: [jury], partial: [methods]}"))
        .isEqualTo(flag(OPEN));
    assertThat(way("rule: ex-officio", "{id: e}")).isEqualTo(flag(OPEN));
    assertThat(way("rule: unanimity", "{id: e, decidedBy: body}")).isEqualTo(flag(OPEN));
    assertThat(
            of(
                "chairWayAllowed",
                "{role: chair, sector: civil-society, rule: ex-officio, office: Dean}",
                CHAIR.formatted(", office: Dean"),
                ""))
        .isEqualTo(flag(HOLDS));
  }

  @Test
  void theTermIsThatOfTheRuleForTheSide() {
    String rules =
        "{role: chair, sector: government, term: {length: P1Y, maxConsecutive: 3}},"
            + " {role: chair, sector: civil-society, term: {length: P2Y, maxConsecutive: 1}}";

    assertThat(of("lastDayAllowed", rules)).isEqualTo(day("2022-02-28"));
    assertThat(of("termsAllowed", rules)).isEqualTo(Whole.of(1));
    assertThat(of("charterTerm", rules)).isEqualTo(Length.of(Period.ofYears(2)));
    assertThat(of("lastDayAllowed", "{role: chair, sector: civil-society}")).isEqualTo(Day.ANY);
    assertThat(of("charterTerm", "{role: chair, sector: civil-society}")).isEqualTo(Length.ANY);
  }

  @Test
  void aChairWithoutTermInTheCharterIsWithoutLimit() {
    String rule = "{role: chair, sector: civil-society, unknown: {term: does-not-exist}}";

    assertThat(of("lastDayAllowed", rule)).isEqualTo(new Day(Day.LAST, Day.LAST));
    assertThat(of("termsAllowed", rule)).isEqualTo(Whole.of(Whole.UNBOUNDED));
    assertThat(of("charterTerm", rule)).isEqualTo(Length.NONE);
    assertThat(of("charterTerm", "{role: president, sector: civil-society}"))
        .isEqualTo(Length.NONE);
  }

  @Test
  void aCharterLimitsRepetitionWhereItSetsANumber() {
    assertThat(rule("limitsRepetition", "{role: chair, term: {maxConsecutive: 1}}"))
        .isEqualTo(flag(HOLDS));
    assertThat(rule("limitsRepetition", "{role: chair, term: {length: P1Y}}"))
        .isEqualTo(flag(FAILS));
    assertThat(
            rule(
                "limitsRepetition",
                "{role: chair, term: {length: P1Y, unknown: {maxConsecutive: not-recorded}}}"))
        .isEqualTo(flag(OPEN));
    assertThat(rule("limitsRepetition", "{role: chair}")).isEqualTo(flag(OPEN));
    assertThat(rule("limitsRepetition", "{role: chair, unknown: {term: does-not-exist}}"))
        .isEqualTo(flag(FAILS));
    assertThat(
            rule(
                "limitsRepetition",
                "{role: chair, term: {unknown: {maxConsecutive: does-not-exist}}}"))
        .isEqualTo(flag(FAILS));
  }

  @Test
  void aDeputyHoldsNoSidesChair() {
    assertThat(rule("chairRuleSide", "{role: chair, sector: media}"))
        .isEqualTo(Code.of("non-government"));
    assertThat(rule("chairRuleSide", "{role: vice-chair, sector: media}"))
        .isEqualTo(Code.of("vice-chair"));
    assertThat(rule("chairRuleSide", "{role: chair}")).isEqualTo(Code.ANY);
  }

  private static Bounds rule(String measure, String rule) {
    return body("{chair: [" + rule + "]}", "", "").read(measure, "chair-rule", RULES);
  }

  @Test
  void termsInARowAreCountedInOnePosition() {
    MeasureProbe probe =
        body(
            "{from: 2019}",
            "{organization: a, role: co-chair, from: 2018-01-01, to: 2019-12-31},"
                + " {organization: a, role: chair, from: 2020-01-01, to: 2021-12-31},"
                + " {organization: a, role: chair, from: 2022-01-01}",
            "");

    assertThat(probe.readEach("termNumber", "chair-term", TERMS))
        .containsExactly(Whole.of(1), Whole.of(1), Whole.of(2));
  }
}
