package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule about bodies, judged for a partnership that has none on record. */
class AbsentTest {
  private static final String HEAD =
      """
      format: partnership
      version: 0.1.0
      id: probe
      asOf: 2024-01-01
      member: {id: xx, type: national}
      """;

  private static final String RULE = "must: {measure: hasWorked}";
  private static final String GUARDED =
      "when: {some: cycles, satisfies: {measure: hasPlan}}\n" + RULE;

  private final SwitchableRecorder tape = new SwitchableRecorder();

  @Test
  void whereThereIsCertainlyNoneTheRuleDoesNotApply() {
    RuleOutcome judged = absent("mechanisms: []", RULE, true);

    assertThat(judged.outcomes()).isEqualTo(Outcomes.NONE);
    assertThat(judged.reason()).map(Reason::code).contains("no-subject");
    assertThat(judged.missing()).isEmpty();
    assertThat(judged.evidence().over()).contains("mechanisms");
    assertThat(judged.evidence().truth()).isEqualTo(TruthValue.NONE);
  }

  @Test
  void whereThereMayBeOneEverythingIsOpenAndTheListIsMissed() {
    RuleOutcome judged = absent("", RULE, false);

    assertThat(judged.outcomes()).isEqualTo(Outcomes.OPEN | Outcomes.NONE);
    assertThat(judged.reason()).isEmpty();
    assertThat(judged.missing()).extracting(MissingFact::at).containsExactly("/mechanisms");
    assertThat(judged.evidence().op()).isEqualTo("each");
    assertThat(judged.evidence().truth()).isEqualTo(TruthValue.UNKNOWN);
  }

  @Test
  void whereTheRuleWouldNotApplyAnywayThatIsTheReason() {
    RuleOutcome judged = absent("cycles: []", GUARDED, false);

    assertThat(judged.outcomes()).isEqualTo(Outcomes.NONE);
    assertThat(judged.reason()).map(Reason::code).contains("condition");
    assertThat(judged.evidence().over()).contains("cycles");
  }

  @Test
  void whetherItAppliesIsNotShownWhereThereIsNothingToApplyItTo() {
    RuleOutcome judged = absent("", GUARDED, false);

    assertThat(judged.evidence().over()).contains("mechanisms");
    assertThat(judged.outcomes()).isEqualTo(Outcomes.OPEN | Outcomes.NONE);
    assertThat(tape.isOn()).isFalse();
  }

  private RuleOutcome absent(String lines, String rule, boolean complete) {
    Cursor<Partnership> root = Cursor.root(OgpJson.readPartnership(HEAD + lines).document(), tape);
    LocalDate asOf = LocalDate.parse("2024-01-01");
    EvaluationContext context =
        new EvaluationContext(root, asOf, Optional.empty(), Optional.empty(), Window.ANY, Map.of());
    Subject owner = Subject.of("partnership", root);
    return CompiledRules.compile(List.of(RuleProbe.rule("mechanism", rule)))
        .absent("X-RULE", owner, context, Day.of(asOf), complete, tape);
  }
}
