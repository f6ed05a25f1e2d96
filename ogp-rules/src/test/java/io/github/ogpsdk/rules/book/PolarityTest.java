package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Effect;
import io.github.ogpsdk.model.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether another value of a parameter makes a rule tighter, wherever the parameter stands. */
class PolarityTest {
  private static final String RULE =
      """
      format: rulebook
      version: 0.1.0
      id: probe
      title: Probe
      rules:
        - id: X-RULE
          about: mechanism
          level: national
          title: Rule
          text: Rule
          citation: {document: none, read: unverified}
          parameters: {p: '%s'}
          %s
      """;

  private static final String ENOUGH = "{count: meetings, atLeast: {param: p}}";
  private static final String ATTENDED =
      "{measure: attendance, args: {sector: government}, atLeast: {param: p}}";
  private static final String HELD = "{measure: heldOn, atMost: 2030-01-01}";

  private static Effect effect(String conditions, String before, String after) {
    String yaml =
        conditions.replace("ENOUGH", ENOUGH).replace("ATTENDED", ATTENDED).replace("HELD", HELD);
    Rule rule =
        OgpJson.readRulebook(RULE.formatted(before, yaml.replace(" ; ", "\n    ")))
            .document()
            .rules()
            .get(0);
    return Polarity.effect(rule, "p", before, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "must: ENOUGH | 2 | 3 | TIGHTENS",
        "must: ENOUGH | 3 | 2 | RELAXES",
        "must: ENOUGH | 3 | 3 | CHANGES",
        "must: {count: meetings, moreThan: {param: p}} | 2 | 3 | TIGHTENS",
        "must: {count: meetings, atMost: {param: p}} | 2 | 3 | RELAXES",
        "must: {count: meetings, lessThan: {param: p}} | 2 | 1 | TIGHTENS",
        "must: {count: meetings, equalTo: {param: p}} | 2 | 3 | CHANGES",
        "must: {measure: gaps, atMost: {param: p}} | P6M | P3M | TIGHTENS",
        "must: {measure: gaps, atMost: {param: p}} | P3M | P100D | RELAXES",
        "must: {measure: gaps, atMost: {param: p}} | P3M | 2 | CHANGES",
        "must: {not: ENOUGH} | 2 | 3 | RELAXES",
        "must: {not: {not: ENOUGH}} | 2 | 3 | TIGHTENS",
        "must: {all: [{count: charters, atLeast: 1}, ENOUGH]} | 2 | 3 | TIGHTENS",
        "must: {any: [{count: charters, atLeast: 1}, ENOUGH]} | 2 | 3 | TIGHTENS",
        "must: {all: [ENOUGH, {count: charters, atMost: {param: p}}]} | 2 | 3 | CHANGES",
        "must: {each: meetings, satisfies: ATTENDED} | 2 | 3 | TIGHTENS",
        "must: {each: meetings, where: ATTENDED, satisfies: HELD} | 2 | 3 | CHANGES",
        "must: {some: meetings, satisfies: ATTENDED} | 2 | 3 | TIGHTENS",
        "must: {count: meetings, where: ATTENDED, atLeast: 1} | 2 | 3 | CHANGES",
        "must: {count: charters, atLeast: 1} | 2 | 3 | CHANGES",
        "when: ENOUGH ; must: {count: charters, atLeast: 1} | 2 | 3 | RELAXES",
        "when: {not: ENOUGH} ; must: {count: charters, atLeast: 1} | 2 | 3 | TIGHTENS",
        "when: ENOUGH ; must: ENOUGH | 2 | 3 | CHANGES"
      })
  void effectFollowsFromWhereTheParameterStands(
      String conditions, String before, String after, Effect expected) {
    assertThat(effect(conditions, before, after)).isEqualTo(expected);
  }
}
