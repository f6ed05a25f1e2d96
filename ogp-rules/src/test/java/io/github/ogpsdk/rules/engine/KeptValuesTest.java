package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value kept for the elements of one list is read anew for those of the next. */
class KeptValuesTest {
  /** Two websites; the second opened only after its one update. */
  private static final String SITES =
      """
      format: partnership
      version: 0.1.0
      id: probe
      asOf: 2024-01-01
      member: {id: xx, type: national}
      publication:
        websites:
          - {from: 2020-01-01, updates: [{date: 2021-05-01}, {date: 2021-06-01}]}
          - {from: %s, updates: [{date: 2022-05-01}, {date: 2022-06-01}]}
      """;

  private static final String EACH_UPDATED_SINCE_IT_OPENED =
      """
      must:
        each: websites
        satisfies:
          %s
      """;

  @ParameterizedTest
  @CsvSource({"2022-01-01, 1", "2023-01-01, 2"})
  void someElement(String opened, int outcomes) {
    assertThat(
            judged(
                opened,
                "{some: updates, satisfies:"
                    + " {measure: updatedOn, atLeast: {measure: opened}}}"))
        .isEqualTo(outcomes);
  }

  @ParameterizedTest
  @CsvSource({"2022-01-01, 1", "2022-05-15, 1", "2023-01-01, 2"})
  void enoughElements(String opened, int outcomes) {
    assertThat(
            judged(
                opened,
                "{count: updates, where: {measure: updatedOn, atLeast: {measure: opened}},"
                    + " atLeast: 1}"))
        .isEqualTo(outcomes);
  }

  /** The outcomes without evidence, which are those with it. */
  private static int judged(String opened, String satisfies) {
    SwitchableRecorder tape = new SwitchableRecorder();
    Cursor<Partnership> root =
        Cursor.root(OgpJson.readPartnership(SITES.formatted(opened)).document(), tape);
    Rule rule = RuleProbe.rule("partnership", EACH_UPDATED_SINCE_IT_OPENED.formatted(satisfies));
    EvaluationContext context =
        new EvaluationContext(
            root,
            LocalDate.parse("2024-01-01"),
            Optional.empty(),
            Optional.empty(),
            Window.ANY,
            Map.of());
    Subject subject = Subject.of("partnership", root);
    CompiledRules rules = CompiledRules.compile(List.of(rule));
    int bare = rules.decide(rule.id(), subject, context, Day.ANY, RuleLookup.OPEN).outcomes();

    assertThat(rules.judge(rule.id(), subject, context, Day.ANY, tape).outcomes()).isEqualTo(bare);
    assertThat(Outcomes.isOpen(bare)).isFalse();
    return bare;
  }
}
