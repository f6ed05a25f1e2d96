package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Cells;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
          "measures",
          "examples",
          "off");

  private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z]+}");

  private final Phrases phrases;
  private final Screen screen;
  private final Explainer explainer;
  private final int column;

  /** Creates the page. */
  public ExplainPage(Phrases phrases, Screen screen) {
    this.phrases = phrases;
    this.screen = screen;
    this.explainer = Explainer.in(phrases.language().locale());
    this.column =
        LABELS.stream().mapToInt(l -> Cells.of(phrases.get("explain." + l))).max().orElse(0) + 2;
  }

  /** Prints a rule. */
  public void print(Rule rule, Rulebook book) {
    head(rule.id(), rule.title(), rule.text());
    rule.disabled().ifPresent(reason -> row("off", Prose.of(Style.OPEN, in(reason))));
    level(rule.level());
    rule.requirement()
        .ifPresent(
            id ->
                row(
                    "requirement",
                    book.requirements().stream()
                        .filter(r -> r.id().equals(id))
                        .map(r -> id + " " + in(r.title()))
                        .findFirst()
                        .orElse(id)));
    rulebook(book);
    source(rule.citation());
    effective(rule.effective());
    row("about", about(rule));
    rule.when().ifPresent(when -> row("when", explainer.conditionInWords(when, rule)));
    rule.due().ifPresent(due -> row("due", measure(due.measure())));
    row("must", explainer.conditionInWords(rule.must(), rule));
    parameters(rule.parameters());
    List<String> measures =
        Stream.concat(
                Stream.concat(
                    rule.when().stream().flatMap(MeasuresOf::condition),
                    rule.due().stream().flatMap(MeasuresOf::term)),
                MeasuresOf.condition(rule.must()))
            .distinct()
            .toList();
    several("measures", measures.stream().map(m -> m + ": " + measure(m)).toList());
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
    effective
        .from()
        .ifPresent(
            from ->
                row(
                    "in-force",
                    effective.to().isPresent()
                        ? phrases.get(
                            "explain.from-to", "from", date(from), "to", date(effective.to().get()))
                        : phrases.get("explain.from", "from", date(from))));
    if (effective.from().isEmpty()) {
      effective.to().ifPresent(to -> row("in-force", phrases.get("explain.until", "to", date(to))));
    }
  }

  private String date(Object date) {
    return explainer.date(date.toString());
  }

  private String about(Rule rule) {
    String kind = Vocabulary.kind(rule.about()).map(Kind::label).map(this::in).orElse(rule.about());
    List<String> phases = rule.phases().stream().map(explainer::phase).toList();
    return phases.isEmpty()
        ? kind
        : phrases.get("explain.phases", "kind", kind, "phases", String.join(", ", phases));
  }

  private void parameters(Map<String, RuleParameter> parameters) {
    several(
        "parameters",
        parameters.entrySet().stream().map(p -> parameter(p.getKey(), p.getValue())).toList());
  }

  private String parameter(String name, RuleParameter parameter) {
    List<String> history =
        parameter.history().stream()
            .map(
                h ->
                    h.from()
                        .map(
                            f ->
                                phrases.get(
                                    "explain.since", "value", value(h.value()), "from", date(f)))
                        .orElse(value(h.value())))
            .toList();
    String said = name + " = " + String.join("; ", history);
    List<String> readings = parameter.readings().stream().map(this::value).toList();
    return readings.isEmpty()
        ? said
        : phrases.get(
            "explain.readings", "parameter", said, "readings", String.join(", ", readings));
  }

  private String value(String value) {
    String words = explainer.period(value);
    return words.equals(value) ? value : words + " (" + value + ")";
  }

  private String measure(String name) {
    return Vocabulary.measure(name)
        .map(Measure::label)
        .map(this::in)
        .map(l -> ARGUMENT.matcher(l).replaceAll("…"))
        .orElse(name);
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
    return text.in(phrases.language().code());
  }
}
