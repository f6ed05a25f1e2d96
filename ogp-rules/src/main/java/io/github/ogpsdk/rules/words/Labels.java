package io.github.ogpsdk.rules.words;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of measures and collections. */
final class Labels {
  /** A space before a colon, in French one that does not break. */
  private static final Pattern BLANK = Pattern.compile("[ \u00a0]+$");

  /** The time that a day is taken without, in the argument {@code plus}. */
  static final String NOTHING = "P0D";

  private final Words words;
  private final ValueFormat amounts;

  Labels(Words words, ValueFormat amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns what a collection holds, as a plural noun; an unknown name as it is. */
  String collection(String name) {
    return words.collection(name);
  }

  /** Returns what a measure measures, its arguments filled in; an unknown name as it is. */
  String measure(String name, Map<String, String> given) {
    Bundle bundle = words.bundle(Topic.MEASURES);
    String own = NOTHING.equals(given.getOrDefault("plus", NOTHING)) ? ".label.now" : ".label";
    return bundle
        .find(name + own)
        .or(() -> bundle.find(name + ".label"))
        .map(label -> filled(label, given))
        .orElse(name);
  }

  /** Fills a label; what follows a colon in it stands in brackets, so that it fits a sentence. */
  private String filled(String label, Map<String, String> given) {
    int colon = label.indexOf(": ");
    String flat =
        colon < 0
            ? label
            : BLANK.matcher(label.substring(0, colon)).replaceAll("")
                + " ("
                + label.substring(colon + 2)
                + ")";
    Map<String, String> arguments = arguments(flat, given);
    Template.places(flat).forEach(place -> arguments.putIfAbsent(place, "…"));
    return words.fill(flat, arguments);
  }

  /**
   * Returns arguments in words; what stands in quotation marks in the sentence is a name and stays
   * as it is.
   */
  Map<String, String> arguments(String sentence, Map<String, String> given) {
    Map<String, String> said = new HashMap<>();
    given.forEach(
        (name, value) -> said.put(name, isQuoted(sentence, name) ? value : argument(value)));
    return said;
  }

  private static boolean isQuoted(String sentence, String name) {
    return Pattern.compile("[“«]\u00a0?\\{" + name + "}").matcher(sentence).find();
  }

  private String argument(String value) {
    return value.startsWith("P") ? amounts.period(value) : words.code(amounts.date(value));
  }
}
