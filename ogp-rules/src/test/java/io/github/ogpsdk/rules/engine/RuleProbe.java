package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges a rule written in a test for the first body of a small document written there too. */
final class RuleProbe {
  private static final String RULE =
      """
      format: rulebook
      version: 0.1.0
      id: probe
      title: Probe
      rules:
        - id: X-RULE
          about: %s
          level: national
          title: Rule
          text: Rule
          citation: {document: none, read: unverified}
      """;

  private static final String DOCUMENT =
      """
      format: partnership
      version: 0.1.0
      id: probe
      asOf: 2024-01-01
      member: {id: xx, type: national}
      mechanisms:
        - id: forum
      """;

  private final SwitchableRecorder tape = new SwitchableRecorder();
  private final Cursor<Partnership> root;

  private RuleProbe(Partnership document) {
    this.root = Cursor.root(document, tape);
  }

  /** Reads the lines of the first body of a document. */
  static RuleProbe body(String yaml) {
    return new RuleProbe(OgpJson.readPartnership(DOCUMENT + yaml.indent(4)).document());
  }

  /** Reads the lines of a rule, without those that every rule needs. */
  static Rule rule(String about, String yaml) {
    String rulebook = RULE.formatted(about) + yaml.indent(4);
    return OgpJson.readRulebook(rulebook).document().rules().get(0);
  }

  RuleOutcome judge(String yaml) {
    return judge(yaml, Day.of(LocalDate.parse("2024-01-01")));
  }

  RuleOutcome judge(String yaml, Day day) {
    Rule rule = rule("mechanism", yaml);
    return CompiledRules.compile(List.of(rule)).judge(rule.id(), subject(), context(), day, tape);
  }

  Subject subject() {
    Subject whole = Subject.of("partnership", root);
    return whole.with(
        "mechanism",
        Measures.STANDARD.elements("mechanisms", "partnership", root, context()).all().get(0));
  }

  EvaluationContext context() {
    return new EvaluationContext(
        root,
        LocalDate.parse("2024-01-01"),
        Optional.empty(),
        Optional.empty(),
        Window.ANY,
        Map.of());
  }

  /** Reads what is read after a judgement, to see whether it is still taken down. */
  SwitchableRecorder tape() {
    return tape;
  }
}
