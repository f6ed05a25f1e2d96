package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of a rule that cannot be evaluated: where it is, what is wrong, what was meant. */
class CompileProblemsTest {

  @Test
  void aNameThatDoesNotExistIsShownWithTheNearest() {
    assertThat(problems("must: {measure: hasWorkd}"))
        .containsExactly(
            "X-RULE/must/measure: no measure \"hasWorkd\"; did you mean \"hasWorked\"?");
    assertThat(problems("must: {some: meeting, satisfies: {measure: resultsPresented}}"))
        .first()
        .isEqualTo("X-RULE/must/some: no collection \"meeting\"; did you mean \"meetings\"?");
  }

  @Test
  void anArgumentThatAMeasureDoesNotHaveIsAProblem() {
    assertThat(problems("must: {measure: gaps, args: {mod: rolling}, atMost: P6M}"))
        .containsExactly(
            "X-RULE/must/args/mod: \"gaps\" has no such argument; did you mean \"mode\"?");
  }

  @Test
  void aParameterThatTheRuleDoesNotHaveIsAProblem() {
    assertThat(
            problems(
                """
                parameters: {maxGap: P6M}
                must: {measure: gaps, args: {mode: {param: mode}}, atMost: {param: maxGaps}}
                """))
        .containsExactly(
            "X-RULE/must/args/mode: no parameter \"mode\"",
            "X-RULE/must/atMost: no parameter \"maxGaps\"; did you mean \"maxGap\"?");
  }

  @Test
  void aParameterThatNoConditionReadsIsRemarked() {
    Rule rule =
        RuleProbe.rule(
            "mechanism",
            """
            parameters: {maxGap: P6M, maxGaps: P1Y, how: rolling}
            must: {measure: gaps, args: {mode: {param: how}}, atMost: {param: maxGap}}
            """);

    assertThat(CompiledRules.compile(List.of(rule)).remarks())
        .extracting(CompileProblem::toString)
        .containsExactly("X-RULE/parameters/maxGaps: no condition reads the parameter \"maxGaps\"");
  }

  @Test
  void noParameterOfARuleThatShipsIsUnread() {
    List<Rule> rules = Rulebooks.shipped().stream().flatMap(b -> b.rules().stream()).toList();
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());

    assertThat(CompiledRules.compile(rules, ids).remarks()).isEmpty();
  }

  @Test
  void everyValueAndReadingOfAThresholdMustHaveItsForm() {
    assertThat(
            problems(
                """
                parameters:
                  maxGap:
                    history: [{value: P6M}, {from: 2020-01-01, value: half}]
                    readings: [7, P1Y]
                must: {measure: gaps, args: {mode: rolling}, atMost: {param: maxGap}}
                """))
        .containsExactly(
            "X-RULE/must/atMost: \"half\" is no period; expected a text such as \"P6M\"",
            "X-RULE/must/atMost: \"7\" is no period; expected a text such as \"P6M\"");
    assertThat(problems("must: {count: meetings, atLeast: 1/2}"))
        .containsExactly(
            "X-RULE/must/atLeast: \"1/2\" is no number; expected a text such as \"2\"");
    assertThat(problems("must: {measure: type, is: {param: kind}}"))
        .containsExactly("X-RULE/must/is: no parameter \"kind\"");
  }

  @Test
  void aMeasureMustGiveWhatTheConditionNeeds() {
    assertThat(problems("must: {measure: type}"))
        .containsExactly("X-RULE/must/measure: \"type\" gives a code, not a flag");
    assertThat(problems("must: {measure: hasWorked, is: yes}"))
        .containsExactly("X-RULE/must/is: \"hasWorked\" gives a flag, not a code");
    assertThat(problems("must: {count: meetings, atLeast: {measure: type}}"))
        .containsExactly("X-RULE/must/atLeast: \"type\" gives a code, not a number");
    assertThat(problems("due: {measure: type}\nmust: {measure: hasWorked}"))
        .containsExactly("X-RULE/due: \"type\" gives a code, not a date");
  }

  @Test
  void aComparisonMustSuitTheValue() {
    assertThat(problems("must: {measure: gaps, args: {mode: rolling}, atLeast: P6M}"))
        .containsExactly(
            "X-RULE/must/atLeast: \"gaps\" gives a spans, which has no such comparison");
    assertThat(problems("must: {measure: timeWithoutMeeting, atMost: {count: meetings}}"))
        .containsExactly("X-RULE/must/atMost: a count is a number, not a period");
  }

  @Test
  void whatIsMeasuredMustBeInReach() {
    assertThat(problems("must: {measure: resultsPresented}"))
        .containsExactly("X-RULE/must/measure: no subject of kind meeting in reach");
    assertThat(problems("must: {measure: hasWorked, on: other}"))
        .containsExactly(
            "X-RULE/must/measure: no subject of kind mechanism named \"other\" in reach");
  }

  @Test
  void anElementIsInReachOnlyInsideItsQuantifier() {
    String meeting = "{measure: resultsPresented}";
    String outside = "X-RULE/must/all/1/measure: no subject of kind meeting in reach";

    for (String quantified :
        List.of(
            "{some: meetings, satisfies: %s}",
            "{each: meetings, satisfies: %s}",
            "{each: meetings, consecutive: true, satisfies: %s}",
            "{count: meetings, where: %s, atLeast: 1}")) {
      String inside = quantified.formatted(meeting);

      assertThat(problems("must: " + inside)).isEmpty();
      assertThat(problems("must: {all: [" + inside + ", " + meeting + "]}"))
          .containsExactly(outside);
    }
  }

  @Test
  void onlyARuleAboutACycleHasPhases() {
    String rule = "phases: [implementation]\nmust: {measure: %s}";

    assertThat(problems(rule.formatted("hasWorked")))
        .containsExactly("X-RULE/phases: only a rule about a cycle has phases");
    assertThat(problems("cycle", rule.formatted("hasPlan"))).isEmpty();
  }

  @Test
  void aRuleBuildsOnlyOnRulesBeforeIt() {
    Rule rule = RuleProbe.rule("mechanism", "must: {passes: X-RULE}");

    assertThat(problems(List.of(rule)))
        .containsExactly("X-RULE/must/passes: no earlier rule \"X-RULE\"");
    assertThat(problems(List.of(RuleProbe.rule("mechanism", "must: {measure: hasWorked}"), rule)))
        .containsExactly("X-RULE/id: two rules have this id");
  }

  @Test
  void allProblemsAreListedAtOnce() {
    Rule rule = RuleProbe.rule("mechanism", "must: {any: [{measure: a}, {not: {measure: b}}]}");

    assertThatThrownBy(() -> CompiledRules.compile(List.of(rule)))
        .isInstanceOf(RulebookException.class)
        .hasMessage(
            "X-RULE/must/any/0/measure: no measure \"a\"\n"
                + "X-RULE/must/any/1/not/measure: no measure \"b\"");
  }

  @Test
  void aRuleThatWasNotCompiledIsRefused() {
    RuleProbe probe = RuleProbe.body("type: working-group");

    assertThatThrownBy(
            () ->
                CompiledRules.compile(List.of())
                    .judge("X-RULE", probe.subject(), probe.context(), Day.ANY, probe.tape()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule \"X-RULE\" was compiled");
  }

  private static List<String> problems(String yaml) {
    return problems("mechanism", yaml);
  }

  private static List<String> problems(String about, String yaml) {
    return problems(List.of(RuleProbe.rule(about, yaml)));
  }

  private static List<String> problems(List<Rule> rules) {
    try {
      CompiledRules.compile(rules);
      return List.of();
    } catch (RulebookException e) {
      return e.problems().stream().map(CompileProblem::toString).toList();
    }
  }
}
