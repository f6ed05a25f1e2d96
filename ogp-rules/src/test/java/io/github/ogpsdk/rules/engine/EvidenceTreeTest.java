package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evidence of a judgement: each condition with its value, threshold, facts and gaps. */
class EvidenceTreeTest {
  private static final String FORUM =
      """
      type: working-group
      from: 2020-01-01
      meetings:
        - {date: 2023-01-15}
        - {date: 2023-06-15}
        - {title: Extraordinary meeting}
      charters: [{from: 2020-01-01, meeting: {maxInterval: P3M}}]
      """;

  @Test
  void aCodeIsShownWithThoseAllowed() {
    assertThat(tree("must: {measure: type, is: [working-group, other]}"))
        .containsExactly(
            "met",
            "is type{} = [working-group] against working-group, other: TRUE"
                + " | /mechanisms/0/type=working-group");
  }

  @Test
  void theContraryOfAConditionStandsAboveIt() {
    assertThat(tree("must: {not: {measure: hasWorked}}"))
        .containsExactly("not-met", "not: FALSE", "  holds hasWorked{}: TRUE");
  }

  @Test
  void conditionsStandInsideOneAnother() {
    assertThat(tree("must: {not: {all: [{measure: hasWorked}, {not: {measure: hasWorked}}]}}"))
        .containsExactly(
            "met",
            "not: TRUE",
            "  all: FALSE",
            "    holds hasWorked{}: TRUE",
            "    not: FALSE",
            "      holds hasWorked{}: TRUE");
  }

  @Test
  void outsideAListThatIsNotRecordedEachMayHaveNothingToCheckAndSomeNot() {
    RuleProbe probe = RuleProbe.body(FORUM);

    assertThat(probe.judge("must: {each: selections, satisfies: {measure: hasWorked}}").outcomes())
        .isEqualTo(Outcomes.OPEN | Outcomes.NONE);
    assertThat(probe.judge("must: {some: selections, satisfies: {measure: hasWorked}}").outcomes())
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void allPartsAreShownThoughTheFirstDecides() {
    String parts = "[{measure: hasWorked}, {count: meetings, atLeast: 4}]}";

    assertThat(tree("must: {any: " + parts))
        .startsWith("met", "any: TRUE", "  holds hasWorked{}: TRUE")
        .hasSize(7);
    assertThat(tree("must: {all: " + parts))
        .startsWith("not-met", "all: FALSE", "  holds hasWorked{}: TRUE")
        .hasSize(7);
  }

  @Test
  void everyElementIsShownWithTheFactThatDecidesIt() {
    assertThat(
            tree(
                """
                parameters: {since: 2023-03-01}
                must: {each: meetings, satisfies: {measure: heldOn, atLeast: {param: since}}}
                """))
        .containsExactly(
            "not-met",
            "each over meetings: FALSE",
            "  element at /mechanisms/0/meetings/0: FALSE",
            "    at-least heldOn{} = 2023-01-15 to 2023-01-15 against 2023-03-01 by since: FALSE"
                + " | /mechanisms/0/meetings/0/date=2023-01-15",
            "  element at /mechanisms/0/meetings/1: TRUE",
            "    at-least heldOn{} = 2023-06-15 to 2023-06-15 against 2023-03-01 by since: TRUE"
                + " | /mechanisms/0/meetings/1/date=2023-06-15",
            "  element at /mechanisms/0/meetings/2: UNKNOWN",
            "    at-least heldOn{} = ? to ? against 2023-03-01 by since: UNKNOWN"
                + " | /mechanisms/0/meetings/2/date?");
  }

  @Test
  void whatWouldSettleItIsTheFactThatTheOpenElementLacks() {
    assertThat(tree("must: {each: meetings, satisfies: {measure: heldOn, atLeast: 2023-01-01}}"))
        .startsWith("insufficient-evidence", "each over meetings: UNKNOWN")
        .endsWith("lacks /mechanisms/0/meetings/2/date for [met, not-met]");
  }

  @Test
  void anElementThatDoesNotCountDoesNotDecide() {
    assertThat(
            tree(
                """
                must:
                  each: meetings
                  where: {measure: heldOn, atLeast: 2023-03-01}
                  satisfies: {measure: heldOn, lessThan: 2023-06-01}
                """))
        .containsExactly(
            "not-met",
            "each over meetings: FALSE",
            "  element at /mechanisms/0/meetings/0: NONE",
            "    at-least heldOn{} = 2023-01-15 to 2023-01-15 against 2023-03-01: FALSE"
                + " | /mechanisms/0/meetings/0/date=2023-01-15",
            "  element at /mechanisms/0/meetings/1: FALSE",
            "    at-least heldOn{} = 2023-06-15 to 2023-06-15 against 2023-03-01: TRUE"
                + " | /mechanisms/0/meetings/1/date=2023-06-15",
            "    less-than heldOn{} = 2023-06-15 to 2023-06-15 against 2023-06-01: FALSE"
                + " | /mechanisms/0/meetings/1/date=2023-06-15",
            "  element at /mechanisms/0/meetings/2: UNKNOWN",
            "    at-least heldOn{} = ? to ? against 2023-03-01: UNKNOWN"
                + " | /mechanisms/0/meetings/2/date?",
            "    less-than heldOn{} = ? to ? against 2023-06-01: UNKNOWN"
                + " | /mechanisms/0/meetings/2/date?");
  }

  @Test
  void aCountIsShownWithWhatItCounts() {
    assertThat(
            tree(
                """
                must: {count: meetings, where: {measure: heldOn, atLeast: 2023-03-01}, atLeast: 2}
                """))
        .containsExactly(
            "insufficient-evidence",
            "at-least over meetings = 1 to 2 against 2: UNKNOWN | /mechanisms/0/meetings/2/date?",
            "  element at /mechanisms/0/meetings/0: FALSE",
            "    at-least heldOn{} = 2023-01-15 to 2023-01-15 against 2023-03-01: FALSE"
                + " | /mechanisms/0/meetings/0/date=2023-01-15",
            "  element at /mechanisms/0/meetings/1: TRUE",
            "    at-least heldOn{} = 2023-06-15 to 2023-06-15 against 2023-03-01: TRUE"
                + " | /mechanisms/0/meetings/1/date=2023-06-15",
            "  element at /mechanisms/0/meetings/2: UNKNOWN",
            "    at-least heldOn{} = ? to ? against 2023-03-01: UNKNOWN"
                + " | /mechanisms/0/meetings/2/date?",
            "lacks /mechanisms/0/meetings/2/date for [met, not-met]");
  }

  @Test
  void neighborsAreComparedAndTheMeasureComparedWithIsNamed() {
    assertThat(
            tree(
                """
                must:
                  each: meetings
                  consecutive: true
                  satisfies: {measure: heldOn, moreThan: {measure: heldOn, on: previous}}
                """))
        .containsExactly(
            "insufficient-evidence",
            "each over meetings: UNKNOWN",
            "  element at /mechanisms/0/meetings/1: TRUE",
            "    more-than heldOn{} = 2023-06-15 to 2023-06-15 against 2023-01-15 of heldOn: TRUE"
                + " | /mechanisms/0/meetings/0/date=2023-01-15"
                + " | /mechanisms/0/meetings/1/date=2023-06-15",
            "  element at /mechanisms/0/meetings/2: UNKNOWN",
            "    more-than heldOn{} = ? to ? against 2023-06-15 of heldOn: UNKNOWN"
                + " | /mechanisms/0/meetings/1/date=2023-06-15"
                + " | /mechanisms/0/meetings/2/date?",
            "lacks /mechanisms/0/meetings/2/date for [met, not-met]");
  }

  @Test
  void aTimeIsShownFromItsFirstDayToItsLast() {
    assertThat(tree("must: {measure: timeWithoutMeeting, atMost: P3M}").get(1))
        .startsWith("at-most timeWithoutMeeting{} = 2023-06-15 to 2024-01-01 against P3M: UNKNOWN");
  }

  @Test
  void timesBetweenNeighborsAreShownWithTheParameterAndArguments() {
    assertThat(
            tree("""
                    parameters: {maxGap: P6M, mode: rolling}
                    must: {measure: gaps, args: {mode: {param: mode}}, atMost: {param: maxGap}}
                    """)
                .get(1))
        .startsWith(
            "each-at-most gaps{mode=rolling} = 2020-01-01 to 2023-01-15 against P6M by maxGap: UNKNOWN");
  }

  @Test
  void aLengthThatIsMeasuredIsShownWithItsMeasure() {
    assertThat(
            tree(
                """
                must:
                  each: charters
                  satisfies:
                    {measure: gaps, args: {mode: rolling}, atMost: {measure: maxInterval}}
                """))
        .anyMatch(
            line ->
                line.startsWith(
                    "    each-at-most gaps{mode=rolling} = 2020-01-01 to 2023-01-15 against P3M of maxInterval:"));
  }

  @Test
  void aConditionThatMayNotApplyStandsBesideWhatItGuards() {
    assertThat(
            tree(
                """
                when: {each: meetings, satisfies: {measure: heldOn, lessThan: 2023-07-01}}
                must: {count: meetings, atLeast: 4}
                """))
        .startsWith("insufficient-evidence", "rule: UNKNOWN", "  each over meetings: UNKNOWN")
        .contains("  at-least over meetings = 2 to 3 against 4: FALSE")
        .endsWith("lacks /mechanisms/0/meetings/2/date for [not-met, not-applicable]");
  }

  @Test
  void aConditionThatAppliesIsNotShownAndOneThatDoesNotIsAllThereIs() {
    assertThat(
            tree(
                """
                when: {measure: type, is: working-group}
                must: {measure: hasWorked}
                """))
        .containsExactly("met", "holds hasWorked{}: TRUE");
    assertThat(
            tree(
                """
                when: {measure: type, is: coalition}
                must: {measure: hasWorked}
                """))
        .containsExactly(
            "not-applicable",
            "is type{} = [working-group] against coalition: FALSE"
                + " | /mechanisms/0/type=working-group");
  }

  @Test
  void afterAJudgementNothingMoreIsTakenDown() {
    RuleProbe probe = RuleProbe.body(FORUM);
    RuleOutcome judged = probe.judge("must: {measure: type, is: other}");

    assertThat(probe.tape().isOn()).isFalse();
    assertThat(judged.evidence().facts()).hasSize(1);
  }

  @Test
  void aFactIsMissedOnlyOnce() {
    RuleOutcome judged = RuleOutcome.bare(Outcomes.OPEN).missing("/a").missing("/b").missing("/a");

    assertThat(judged.missing()).extracting(MissingFact::at).containsExactly("/a", "/b");
  }

  private static List<String> tree(String rule) {
    RuleOutcome judged = RuleProbe.body(FORUM).judge(rule);
    List<String> lines = new ArrayList<>();
    lines.add(Outcomes.verdict(judged.outcomes()).code());
    add(lines, "", judged.evidence());
    judged.missing().forEach(m -> lines.add(missing(m)));
    return lines;
  }

  private static String missing(MissingFact fact) {
    return "lacks " + fact.at() + " for " + fact.settles().stream().map(v -> v.code()).toList();
  }

  private static void add(List<String> lines, String indent, Evidence e) {
    StringBuilder line = new StringBuilder(indent + e.op());
    e.over().ifPresent(o -> line.append(" over ").append(o));
    e.at().ifPresent(a -> line.append(" at ").append(a));
    e.measure().ifPresent(m -> line.append(' ').append(m).append(e.args()));
    e.value()
        .ifPresent(
            v ->
                line.append(" = ")
                    .append(
                        v.codes()
                            .map(List::toString)
                            .or(() -> v.worst().map(w -> w.from() + " to " + w.to()))
                            .orElse(v.from().orElse("?") + " to " + v.to().orElse("?"))));
    e.threshold().ifPresent(t -> line.append(" against ").append(t));
    e.parameter().ifPresent(p -> line.append(" by ").append(p));
    e.against().ifPresent(a -> line.append(" of ").append(a));
    line.append(": ").append(e.truth());
    e.facts().forEach(f -> line.append(" | ").append(f.at()).append('=').append(f.value()));
    e.missing().forEach(m -> line.append(" | ").append(m).append('?'));
    lines.add(line.toString());
    e.children().forEach(child -> add(lines, indent + "  ", child));
  }
}
