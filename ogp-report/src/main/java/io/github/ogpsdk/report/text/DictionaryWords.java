package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.report.dictionary.Dictionary;
import io.github.ogpsdk.report.dictionary.Entry;
import io.github.ogpsdk.report.dictionary.Field;
import io.github.ogpsdk.report.dictionary.ValueForm;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is said of the members of a document, on a screen or a page. */
final class DictionaryWords {
  private final Dictionary dictionary;
  private final Phrasebook phrases;

  DictionaryWords(Dictionary dictionary, Phrasebook phrases) {
    this.dictionary = dictionary;
    this.phrases = phrases;
  }

  /**
   * Returns what a value is, such as "list of Notice".
   *
   * @param shown from the name of an entry to what is shown of it
   */
  String type(ValueForm type, UnaryOperator<String> shown) {
    String one =
        type.names().stream()
            .map(n -> name(n, shown))
            .reduce((a, b) -> phrases.get("dictionary.or", "first", a, "second", b))
            .orElseGet(() -> phrases.get("dictionary.type.any"));
    return switch (type.shape()) {
      case ONE -> one;
      case LIST -> phrases.get("dictionary.list", "type", one);
      case MAP -> phrases.get("dictionary.map", "type", one);
    };
  }

  private String name(String name, UnaryOperator<String> shown) {
    return dictionary.entry(name).isPresent()
        ? shown.apply(name)
        : phrases.get("dictionary.type." + name);
  }

  /** Returns what a code says, in the language of an explainer. */
  static String code(Entry entry, String code, Explainer explainer) {
    return entry.name().equals(UnknownReason.class.getSimpleName())
        ? explainer.unknown(UnknownReason.ofCode(code))
        : explainer.code(code);
  }

  /** Returns the members of an object, without those that most objects have. */
  List<Field> own(Entry entry) {
    return entry.fields().stream().filter(f -> !dictionary.isCommon(f)).toList();
  }

  /** Returns the members of an object that most objects have. */
  List<Field> common(Entry entry) {
    return entry.fields().stream().filter(dictionary::isCommon).toList();
  }
}
