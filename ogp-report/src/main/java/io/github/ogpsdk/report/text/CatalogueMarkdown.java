package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Markdown;
import io.github.ogpsdk.report.dictionary.Reads;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The rules of rulebooks as Markdown: all that there is to say of each, its text in three
 * languages.
 */
public final class CatalogueMarkdown {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es");

  private final Phrasebook phrases;
  private final RuleWords words;
  private final UnaryOperator<String> examples;
  private final StringBuilder out = new StringBuilder();

  /**
   * Creates the catalogue.
   *
   * @param phrases the language in which everything else is said
   * @param examples from the place of an example to what is shown of it
   */
  public CatalogueMarkdown(Phrasebook phrases, UnaryOperator<String> examples) {
    this.phrases = phrases;
    this.words = new RuleWords(phrases);
    this.examples = examples;
  }

  /** Returns rulebooks with a table of contents. */
  public String of(List<Rulebook> books) {
    line("# " + phrases.get("markdown.title")).line("");
    line(Markdown.text(words.total(books)) + ".").line("");
    for (Rulebook book : books) {
      String count = phrases.count("markdown.count", book.rules().size());
      line("- [" + book.id() + "](#" + book.id() + "): " + title(book) + ", " + count);
      book.definitions().forEach(d -> entry(d.id(), d.title()));
      book.rules().forEach(r -> entry(r.id(), r.title()));
    }
    books.forEach(this::book);
    return out.toString();
  }

  private void entry(String id, Text title) {
    line("  - [" + id + "](#" + anchor(id) + ") " + Markdown.inside(words.in(title)));
  }

  /** Returns the anchor that a heading gets: lower case, without dots. */
  private static String anchor(String id) {
    return id.toLowerCase(java.util.Locale.ROOT).replace(".", "");
  }

  private String title(Rulebook book) {
    return Markdown.text(words.in(book.title()));
  }

  private void book(Rulebook book) {
    line("").line("## " + book.id()).line("");
    line(title(book) + ".");
    words.inForce(book.effective()).ifPresent(t -> item("explain.in-force", t));
    if (!book.members().isEmpty()) {
      item("markdown.members", Markdown.inside(String.join(", ", book.members())));
    }
    if (book.rules().isEmpty() && book.definitions().isEmpty()) {
      line("").line(Markdown.text(phrases.get("rules.none")) + ".");
    }
    for (Definition definition : book.definitions()) {
      head(definition.id(), definition.title(), definition.text());
      common(definition.level(), book, Optional.empty());
      source(definition.citation());
      parameters(definition.parameters());
    }
    book.rules().forEach(r -> rule(r, book));
  }

  private void rule(Rule rule, Rulebook book) {
    head(rule.id(), rule.title(), rule.text());
    rule.disabled().ifPresent(reason -> item("explain.off", Markdown.inside(words.in(reason))));
    common(rule.level(), book, words.requirement(rule, book));
    source(rule.citation());
    words.inForce(rule.effective()).ifPresent(t -> item("explain.in-force", t));
    item("explain.about", Markdown.inside(words.about(rule)));
    rule.when()
        .map(w -> words.explainer().conditionInWords(w, rule))
        .ifPresent(w -> item("explain.when", Markdown.inside(w)));
    rule.due()
        .ifPresent(
            due -> item("explain.due", Markdown.inside(words.explainer().termInWords(due, rule))));
    item("explain.must", Markdown.inside(words.explainer().conditionInWords(rule.must(), rule)));
    parameters(rule.parameters());
    List<String> measures =
        words.measures(rule, (name, said) -> "`" + name + "` (" + Markdown.inside(said) + ")");
    if (!measures.isEmpty()) {
      item("explain.measures", String.join(", ", measures));
    }
    List<String> reads = Reads.shipped().of(rule.id());
    if (!reads.isEmpty()) {
      item("explain.reads", reads.stream().map(Markdown::code).collect(Collectors.joining(", ")));
    }
    if (!rule.examples().isEmpty()) {
      String shown =
          rule.examples().stream()
              .map(
                  e ->
                      words.explainer().verdict(e.verdict())
                          + " "
                          + examples.apply(e.partnership()))
              .collect(Collectors.joining(", "));
      item("explain.examples", shown);
    }
  }

  private void head(String id, Text title, Text text) {
    line("").line("### " + id).line("");
    for (String language : LANGUAGES) {
      String code = language;
      line(
          "- "
              + code
              + ": **"
              + Markdown.inside(title.in(code))
              + "** "
              + Markdown.inside(text.in(code)));
    }
  }

  private void common(Level level, Rulebook book, Optional<String> requirement) {
    item("explain.level", words.explainer().level(level));
    requirement.ifPresent(r -> item("explain.requirement", Markdown.inside(r)));
    item("explain.rulebook", book.id());
  }

  private void source(Citation citation) {
    String cited = Markdown.inside(words.explainer().citation(citation));
    item("explain.source", cited + citation.url().map(url -> " " + Markdown.link(url)).orElse(""));
  }

  private void parameters(Map<String, RuleParameter> parameters) {
    if (!parameters.isEmpty()) {
      item("explain.parameters", Markdown.inside(phrases.list(words.parameters(parameters))));
    }
  }

  private void item(String key, String value) {
    line("- " + phrases.get("heading", "name", phrases.get(key)) + " " + value);
  }

  private CatalogueMarkdown line(String text) {
    out.append(text).append('\n');
    return this;
  }
}
