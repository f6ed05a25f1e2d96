package io.github.ogpsdk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The command's own words in one language, with named places: {@code {count} more}. */
public final class Phrases {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Language language;
  private final Properties words = new Properties();

  /** Loads the words of a language. */
  public Phrases(Language language) {
    this.language = language;
    String name = "phrases_" + language.code() + ".properties";
    try (InputStream stream = Phrases.class.getResourceAsStream(name)) {
      words.load(
          new InputStreamReader(
              Objects.requireNonNull(stream, "no " + name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /**
   * Returns a phrase.
   *
   * @param key its key, such as {@code page.asOf}
   * @param args names and values by turns, such as {@code "date", "2024"}
   * @throws IllegalArgumentException if there is no such phrase, or a place of it gets no value
   */
  public String get(String key, Object... args) {
    String phrase = words.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase \"" + key + "\"");
    }
    return PLACE
        .matcher(language.typeset(phrase))
        .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(value(key, place, args)));
  }

  /** Returns clauses one after the other, as in "a; b". */
  public String list(List<String> clauses) {
    return String.join(get("list"), clauses);
  }

  /**
   * Returns a phrase about a number of things, in singular or plural; its place is {@code count}.
   *
   * @param key the key without {@code .one} or {@code .other}
   */
  public String count(String key, int count, Object... args) {
    boolean one = count == 1 || (count == 0 && language == Language.FRENCH);
    Object[] all = new Object[args.length + 2];
    all[0] = "count";
    all[1] = count;
    System.arraycopy(args, 0, all, 2, args.length);
    return get(key + (one ? ".one" : ".other"), all);
  }

  /** Returns a question for what was probably meant, as in "; did you mean "peru.json"?". */
  public String meant(Optional<String> name) {
    return name.map(n -> get("usage.meant", "name", n)).orElse("");
  }

  private static String value(String key, MatchResult place, Object[] args) {
    for (int i = 0; i < args.length; i += 2) {
      if (args[i].equals(place.group(1))) {
        return String.valueOf(args[i + 1]);
      }
    }
    throw new IllegalArgumentException("no value for {" + place.group(1) + "} of " + key);
  }
}
