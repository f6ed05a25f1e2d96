package io.github.ogpsdk.rules.words;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the named places of a sentence, such as {@code {label}}. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private Template() {}

  /**
   * Returns a sentence with its places filled.
   *
   * @throws IllegalArgumentException if a place has no argument
   */
  static String fill(String sentence, Map<String, String> arguments, Language language) {
    StringBuilder out = new StringBuilder();
    Matcher place = PLACE.matcher(sentence);
    int done = 0;
    while (place.find()) {
      String value = arguments.get(place.group(1));
      if (value == null) {
        throw new IllegalArgumentException(
            "no argument \"" + place.group(1) + "\" for: " + sentence);
      }
      out.append(sentence, done, place.start());
      String joined = language.joined(out.toString(), value);
      out.setLength(0);
      out.append(joined);
      done = place.end();
    }
    return out.append(sentence, done, sentence.length()).toString();
  }

  /** Returns the names of a sentence's places. */
  static Set<String> places(String sentence) {
    Set<String> names = new LinkedHashSet<>();
    Matcher place = PLACE.matcher(sentence);
    while (place.find()) {
      names.add(place.group(1));
    }
    return names;
  }
}
