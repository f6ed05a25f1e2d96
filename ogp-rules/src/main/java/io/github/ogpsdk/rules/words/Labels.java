package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** The names that the vocabulary gives to measures and collections. */
final class Labels {
  private final Words words;
  private final Amounts amounts;

  Labels(Words words, Amounts amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns what a collection holds, as a plural noun; an unknown name as it is. */
  String collection(String name) {
    return Vocabulary.collection(name)
        .map(Collection::label)
        .map(l -> words.language().typeset(l.in(words.language().tag())))
        .orElse(name);
  }

  /** Returns what a measure measures, its arguments filled in; an unknown name as it is. */
  String measure(String name, Map<String, String> given) {
    return Vocabulary.measure(name)
        .map(Measure::label)
        .map(l -> filled(l.in(words.language().tag()), arguments(given)))
        .orElse(name);
  }

  /** Returns arguments in words. */
  Map<String, String> arguments(Map<String, String> given) {
    Map<String, String> said = new HashMap<>();
    given.forEach((name, value) -> said.put(name, argument(value)));
    return said;
  }

  private String argument(String value) {
    return value.startsWith("P") ? amounts.period(value) : words.code(amounts.date(value));
  }

  /** Fills a label; what follows a colon in it stands in brackets, so that it fits a sentence. */
  private String filled(String label, Map<String, String> arguments) {
    Map<String, String> all = new HashMap<>();
    Template.places(label).forEach(p -> all.put(p, "…"));
    all.putAll(arguments);
    int colon = label.indexOf(": ");
    String flat =
        colon < 0
            ? label
            : label.substring(0, colon).trim() + " (" + label.substring(colon + 2) + ")";
    return words.fill(words.language().typeset(flat), all);
  }
}
