package io.github.ogpsdk.rulebooks;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.Problem;
import io.github.ogpsdk.json.ReadResult;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rulebook in YAML with what stands beside it: its words in other languages, and the examples of
 * its rules.
 */
final class RulebookSource {
  /** The language of the rulebooks themselves. */
  private static final String FIRST = "en";

  /** The other languages, in the order in which texts name them. */
  private static final List<String> OTHERS = List.of("fr", "es");

  private final List<Translation> translations = new ArrayList<>();
  private final Path examples;

  private RulebookSource(Path examples) {
    this.examples = examples;
  }

  /**
   * Reads a rulebook.
   *
   * @param examples a folder in which {@code RULE-ID/met.yaml} shows a rule that is met
   * @throws IllegalArgumentException if something in it is odd
   */
  static Rulebook read(Path file, Path examples) throws IOException {
    ReadResult<Rulebook> read = OgpJson.readRulebook(file);
    for (Problem warning : read.warnings()) {
      throw new IllegalArgumentException(file + ":" + warning);
    }
    RulebookSource source = new RulebookSource(examples);
    for (String language : OTHERS) {
      source.translations.add(Translation.read(file, language));
    }
    Rulebook whole = source.whole(read.document());
    source.translations.forEach(Translation::requireUsed);
    return whole;
  }

  private Rulebook whole(Rulebook book) {
    return book.withTitle(words(book.title(), book.id(), "title"))
        .withRequirements(
            book.requirements().stream()
                .map(r -> new Requirement(r.id(), words(r.title(), r.id(), "title")))
                .toList())
        .withDefinitions(book.definitions().stream().map(this::whole).toList())
        .withRules(book.rules().stream().map(this::whole).toList());
  }

  private Definition whole(Definition each) {
    return new Definition(
        each.id(),
        each.level(),
        words(each.title(), each.id(), "title"),
        words(each.text(), each.id(), "text"),
        each.citation(),
        each.parameters());
  }

  private Rule whole(Rule rule) {
    return rule.withTitle(words(rule.title(), rule.id(), "title"))
        .withText(words(rule.text(), rule.id(), "text"))
        .withDisabled(rule.disabled().map(d -> words(d, rule.id(), "disabled")))
        .withExamples(examples(rule.id()));
  }

  private Text words(Text text, String id, String member) {
    Text words = text.byLanguage().containsKey("") ? named(text) : text;
    for (Translation translation : translations) {
      words = translation.added(words, id, member);
    }
    return words;
  }

  private static Text named(Text text) {
    return Text.of(Map.of(FIRST, text.in(FIRST)));
  }

  private List<Example> examples(String rule) {
    List<Example> found = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      String name = rule + "/" + verdict.code() + ".yaml";
      if (Files.exists(examples.resolve(name))) {
        found.add(new Example(verdict, "examples/" + name));
      }
    }
    return found;
  }
}
