package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.dictionary.Reads;
import io.github.ogpsdk.rules.words.ConditionLine;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Map;

/** All that there is to say of one rule or definition. */
public final class ExplainPage {
  private static final List<String> LABELS =
      List.of(
          "level",
          "requirement",
          "rulebook",
          "source",
          "in-force",
          "about",
          "when",
          "due",
          "must",
          "parameters",
          "changed",
          "measures",
          "reads",
          "examples",
          "off");

  private final Phrasebook phrases;
  private final Screen screen;
  private final Explainer explainer;
  private final RuleWords words;
  private final int column;

  /** Creates the page. */
  public ExplainPage(Phrasebook phrases, Screen screen) {
    this.phrases = phrases;
    this.screen = screen;
    this.words = new RuleWords(phrases);
    this.explainer = words.explainer();
    this.column =
        LABELS.stream().mapToInt(l -> Cells.of(phrases.get("explain." + l))).max().orElse(0) + 2;
  }

  /**
   * Prints a rule.
   *
   * @param changes what rulebooks changed, in this rule and in others
   */
  public void print(Rule rule, Rulebook book, List<RuleChange> changes) {
    head(rule.id(), rule.title(), rule.text());
    rule.disabled().ifPresent(reason -> row("off", Prose.of(Style.OPEN, in(reason))));
    level(rule.level());
    words.requirement(rule, book).ifPresent(r -> row("requirement", r));
    rulebook(book);
    source(rule.citation());
    effective(rule.effective());
    row("about", words.about(rule));
    rule.when().ifPresent(when -> condition("when", when, rule));
    rule.due().ifPresent(due -> row("due", explainer.termInWords(due, rule)));
    condition("must", rule.must(), rule);
    parameters(rule.parameters());
    several(
        "changed",
        changes.stream().filter(c -> c.rule().equals(rule.id())).map(explainer::change).toList());
    several(
        "measures",
        words.measures(
            rule, (name, said) -> phrases.get("explain.named", "name", name, "words", said)));
    List<String> reads = Reads.shipped().of(rule.id());
    if (!reads.isEmpty()) {
      row("reads", String.join(", ", reads));
    }
    if (!rule.examples().isEmpty()) {
      String verdicts =
          String.join(", ", rule.examples().stream().map(e -> e.verdict().code()).toList());
      row("examples", verdicts);
      String command = "ogp explain " + rule.id() + " --example ";
      screen.print(
          column,
          column,
          Prose.of(
              Style.FAINT,
              phrases.get(
                  "explain.example",
                  "command",
                  command + rule.examples().get(0).verdict().code())));
    }
  }

  /** Prints a definition. */
  public void print(Definition definition, Rulebook book) {
    head(definition.id(), definition.title(), definition.text());
    level(definition.level());
    rulebook(book);
    source(definition.citation());
    parameters(definition.parameters());
  }

  private void head(String id, Text title, Text text) {
    screen.print(0, 2, Prose.of(Style.BOLD, id).add(Style.BOLD, " — " + in(title)));
    screen.print(Prose.of(in(text))).gap();
  }

  private void level(Level level) {
    row("level", explainer.level(level));
  }

  private void rulebook(Rulebook book) {
    row("rulebook", book.id() + ", " + in(book.title()));
  }

  private void source(Citation citation) {
    row("source", explainer.citation(citation));
    citation.url().ifPresent(url -> screen.print(column, column, Prose.of(Style.FAINT, url)));
  }

  private void effective(Effective effective) {
    words.inForce(effective).ifPresent(time -> row("in-force", time));
  }

  private void parameters(Map<String, RuleParameter> parameters) {
    several("parameters", words.parameters(parameters));
  }

  /** Prints a condition as a sentence where it is one, else as a list with a condition a line. */
  private void condition(String label, Condition condition, Rule rule) {
    List<ConditionLine> lines = explainer.conditionLines(condition, rule);
    if (lines.size() == 1) {
      row(label, explainer.conditionInWords(condition, rule));
      return;
    }
    row(label, Names.capital(lines.get(0).text()));
    for (ConditionLine line : lines.subList(1, lines.size())) {
      int indent = column + 2 * (line.depth() - 1);
      screen.print(indent, Prose.of(Style.FAINT, "-"), indent + 2, Prose.of(line.text()));
    }
  }

  private void several(String label, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Prose prose = Prose.of(lines.get(i));
      if (i == 0) {
        row(label, prose);
      } else {
        screen.print(column, column + 2, prose);
      }
    }
  }

  private void row(String label, String text) {
    row(label, Prose.of(text));
  }

  private void row(String label, Prose prose) {
    screen.print(0, Prose.of(Style.FAINT, phrases.get("explain." + label)), column, prose);
  }

  private String in(Text text) {
    return words.in(text);
  }
}
