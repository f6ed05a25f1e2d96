package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that a rule builds on, wherever they stand in it. */
class ReferencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{passes: X-A}",
        "{all: [{measure: hasWorked}, {passes: X-A}]}",
        "{any: [{measure: hasWorked}, {passes: X-A}]}",
        "{not: {passes: X-A}}",
        "{each: meetings, satisfies: {passes: X-A}}",
        "{each: meetings, where: {passes: X-A}, satisfies: {measure: hasWorked}}",
        "{some: meetings, satisfies: {passes: X-A}}",
        "{count: meetings, where: {passes: X-A}, atLeast: 1}",
        "{measure: teamMeetings, atLeast: {count: meetings, where: {passes: X-A}}}"
      })
  void aReferenceIsFoundInEveryCondition(String must) {
    assertThat(References.of(RuleProbe.rule("mechanism", "must: " + must))).containsExactly("X-A");
  }

  @Test
  void thoseOfTheConditionUnderWhichARuleAppliesComeFirst() {
    assertThat(
            References.of(
                RuleProbe.rule(
                    "mechanism",
                    """
                    when: {not: {passes: X-B}}
                    must: {any: [{passes: X-A}, {passes: X-B}]}
                    """)))
        .containsExactly("X-B", "X-A");
  }

  @Test
  void aRuleThatAsksForNoOtherBuildsOnNone() {
    assertThat(References.of(RuleProbe.rule("mechanism", "must: {count: meetings, atLeast: 1}")))
        .isEmpty();
  }
}
