package io.github.ogpsdk.report.text;

import io.github.ogpsdk.report.Markdown;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.dictionary.Dictionary;
import io.github.ogpsdk.report.dictionary.Entry;
import io.github.ogpsdk.report.dictionary.Field;
import io.github.ogpsdk.report.dictionary.Place;
import io.github.ogpsdk.report.dictionary.ValueForm;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a document may say as Markdown: its objects, its codes in three languages, forms. */
public final class DictionaryMarkdown {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"));

  private final Dictionary dictionary;
  private final DictionaryWords words;
  private final Phrasebook phrases;
  private final StringBuilder out = new StringBuilder();

  /** Creates the page. */
  public DictionaryMarkdown(Dictionary dictionary, Phrasebook phrases) {
    this.dictionary = dictionary;
    this.words = new DictionaryWords(dictionary, phrases);
    this.phrases = phrases;
  }

  /** Returns the page. */
  public String text() {
    line("# " + phrases.get("dictionary.title", "title", dictionary.title()));
    line("").line(Markdown.text(dictionary.description()));
    line("").line("## " + phrases.get("dictionary.overview")).line("");
    tree(dictionary.root(), "", new HashSet<>(Set.of(dictionary.root().name())));
    List<Entry> entries = List.copyOf(dictionary.entries());
    line("").line("## " + phrases.get("dictionary.objects"));
    entries.stream().filter(Entry::isObject).forEach(this::object);
    line("").line("## " + phrases.get("dictionary.codes"));
    entries.stream().filter(e -> !e.codes().isEmpty()).forEach(this::codes);
    line("").line("## " + phrases.get("dictionary.forms"));
    entries.stream().filter(e -> !e.isObject() && e.codes().isEmpty()).forEach(this::form);
    return out.toString();
  }

  /** Lists the objects below an object, each where it comes first. */
  private void tree(Entry owner, String indent, Set<String> seen) {
    for (Field field : words.own(owner)) {
      List<Entry> next =
          dictionary.named(field.type().names()).stream().filter(Entry::isObject).toList();
      if (!next.isEmpty()) {
        line(indent + "- `" + field.name() + "` " + type(field.type()));
      }
      for (Entry entry : next) {
        if (seen.add(entry.name())) {
          entry.oneOf().forEach(seen::add);
          tree(entry, indent + "  ", seen);
        }
      }
    }
  }

  private void object(Entry entry) {
    head(entry);
    List<Field> own = words.own(entry);
    if (!own.isEmpty()) {
      line("");
      line("| " + phrases.get("dictionary.head") + " |").line("|---|---|---|");
    }
    for (Field field : own) {
      String required =
          field.isRequired() ? ", **" + phrases.get("dictionary.required") + "**" : "";
      line(
          Stream.of("`" + field.name() + "`", type(field.type()) + required, said(field))
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
    if (!entry.oneOf().isEmpty()) {
      line("");
      entry.oneOf().forEach(one -> line("- " + link(one)));
    }
    List<Field> common = words.common(entry);
    if (!common.isEmpty()) {
      String names =
          common.stream().map(f -> "`" + f.name() + "`").collect(Collectors.joining(", "));
      line("").line(phrases.get("dictionary.common", "members", names));
    }
    if (!entry.examples().isEmpty()) {
      line("").line("```json").line(entry.examples().get(0)).line("```");
    }
  }

  private void codes(Entry entry) {
    head(entry);
    line("").line("| | en | fr | es |").line("|---|---|---|---|");
    for (String code : entry.codes()) {
      line(
          LANGUAGES.stream()
              .map(l -> Markdown.inside(DictionaryWords.code(entry, code, Explainer.in(l))))
              .collect(Collectors.joining(" | ", "| `" + code + "` | ", " |")));
    }
  }

  private void form(Entry entry) {
    head(entry);
    String examples =
        entry.examples().stream().map(Markdown::code).collect(Collectors.joining(", "));
    line("").line(Names.capital(phrases.get("dictionary.examples", "examples", examples)));
  }

  private void head(Entry entry) {
    line("").line("### " + entry.name()).line("");
    line(Markdown.text(entry.description()));
    List<Place> uses = dictionary.uses(entry);
    if (!uses.isEmpty() && uses.size() <= 8) {
      String places =
          uses.stream()
              .map(p -> link(p.owner().name()) + " `" + p.field().name() + "`")
              .collect(Collectors.joining(", "));
      line("").line(phrases.get("dictionary.in", "places", places));
    }
  }

  private String type(ValueForm type) {
    return words.type(type, DictionaryMarkdown::link);
  }

  private static String said(Field field) {
    return Markdown.inside(field.description());
  }

  private static String link(String name) {
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
  }

  private DictionaryMarkdown line(String text) {
    out.append(text).append('\n');
    return this;
  }
}
