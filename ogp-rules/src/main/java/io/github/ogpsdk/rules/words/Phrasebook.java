package io.github.ogpsdk.rules.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of a page in one language, such as those of a picture in French: sentences with named
 * places, {@code {count} seats}, read from a properties file in UTF-8.
 *
 * <p>What findings say is put together by {@link Explainer}; this is for what stands around them.
 * Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Phrasebook {
  private final Language language;
  private final Map<String, String> phrases;

  private Phrasebook(Language language, Map<String, String> phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  /**
   * Reads the words of a language beside a class.
   *
   * @param beside the class in whose package the file {@code name_en.properties} stands
   * @param name the name of the file without language and ending
   * @param locale English, French or Spanish; any other is read in English
   * @throws IllegalStateException if there is no such file
   */
  public static Phrasebook read(Class<?> beside, String name, Locale locale) {
    Language language = Language.of(locale);
    String file = name + "_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no words in " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    Map<String, String> phrases = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(k -> phrases.put(k, language.typeset(properties.getProperty(k))));
    return new Phrasebook(language, phrases);
  }

  /** Returns the language as a BCP 47 tag, such as {@code fr}. */
  public String tag() {
    return language.tag();
  }

  /** Returns the locale of the language. */
  public Locale locale() {
    return Locale.forLanguageTag(language.tag());
  }

  /**
   * Returns a phrase.
   *
   * @param key its key, such as {@code seats.vacant}
   * @param args names and values by turns, such as {@code "date", "2024"}
   * @throws IllegalArgumentException if there is no such phrase, or a place of it gets no value
   */
  public String get(String key, Object... args) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase \"" + key + "\"");
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      named.put(String.valueOf(args[i]), String.valueOf(args[i + 1]));
    }
    return Template.fill(phrase, named, language);
  }

  /**
   * Returns a phrase about a number of things, in singular or plural; its place is {@code count}.
   *
   * @param key the key without {@code .one} or {@code .other}
   */
  public String count(String key, int count, Object... args) {
    Object[] all = new Object[args.length + 2];
    all[0] = "count";
    all[1] = count;
    System.arraycopy(args, 0, all, 2, args.length);
    return get(key + (language.isOne(count) ? ".one" : ".other"), all);
  }

  /** Returns clauses one after the other, as in "a; b". */
  public String list(List<String> clauses) {
    return String.join(get("list"), clauses);
  }
}
