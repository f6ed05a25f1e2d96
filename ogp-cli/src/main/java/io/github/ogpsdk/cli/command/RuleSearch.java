package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Finds rules by what a person has at hand: a requirement, a rulebook, part of an id, words. */
final class RuleSearch {
  private final List<Rulebook> books;

  RuleSearch(List<Rulebook> books) {
    this.books = books;
  }

  /**
   * Returns the rulebooks cut down to what is found: all of a rulebook, the rules of a requirement,
   * else the rules and definitions that have every word in their ids, titles or texts.
   */
  List<Rulebook> find(String wanted) {
    String plain = plain(wanted);
    List<Rulebook> whole = books.stream().filter(b -> plain(b.id()).equals(plain)).toList();
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Rulebook> required =
        cut((book, rule) -> rule.requirement().filter(r -> plain(r).equals(plain)).isPresent());
    if (!required.isEmpty()) {
      return required;
    }
    List<Rulebook> standard =
        cut(
            (book, rule) ->
                rule.requirement().filter(r -> plain(r).startsWith(plain + ".")).isPresent());
    if (!standard.isEmpty()) {
      return standard;
    }
    List<String> words = Arrays.stream(plain.split(" ")).filter(w -> !w.isEmpty()).toList();
    return words.isEmpty() ? List.of() : cut(words);
  }

  /** Returns the rulebooks cut down to the one rule or definition that has an id. */
  List<Rulebook> named(String id) {
    return cut(
            (book, rule) -> rule.id().equalsIgnoreCase(id),
            definition -> definition.id().equalsIgnoreCase(id))
        .stream()
        .limit(1)
        .toList();
  }

  /** Returns the rulebooks cut down to the rules that have one of several ids. */
  List<Rulebook> named(List<String> ids) {
    return cut((book, rule) -> ids.contains(rule.id()));
  }

  /** Returns the ids of all rules, definitions and rulebooks. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Rulebook book : books) {
      book.rules().forEach(r -> ids.add(r.id()));
      book.definitions().forEach(d -> ids.add(d.id()));
    }
    books.forEach(b -> ids.add(b.id()));
    return ids;
  }

  private List<Rulebook> cut(BiPredicate<Rulebook, Rule> wanted) {
    return cut(wanted, d -> false);
  }

  private List<Rulebook> cut(List<String> words) {
    return cut(
        (book, rule) -> has(words, rule.id(), rule.title(), rule.text()),
        definition -> has(words, definition.id(), definition.title(), definition.text()));
  }

  private List<Rulebook> cut(BiPredicate<Rulebook, Rule> rule, Predicate<Definition> definition) {
    return books.stream()
        .map(
            b ->
                b.withRules(b.rules().stream().filter(r -> rule.test(b, r)).toList())
                    .withDefinitions(b.definitions().stream().filter(definition).toList()))
        .filter(b -> !b.rules().isEmpty() || !b.definitions().isEmpty())
        .toList();
  }

  private static boolean has(List<String> words, String id, Text title, Text text) {
    StringBuilder all = new StringBuilder(id);
    for (Text part : List.of(title, text)) {
      part.byLanguage().values().forEach(t -> all.append(' ').append(t));
    }
    String said = plain(all.toString());
    return words.stream().allMatch(said::contains);
  }

  /** Lower case without accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('\u2019', '\'')
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
