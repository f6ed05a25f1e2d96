package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words in one or more languages, such as {@code {"es": "Foro Multiactor", "en": "Forum"}}, or
 * plain words whose language is not stated.
 *
 * <p>On the wire a string or an object from BCP 47 tag to words. The order of languages is kept.
 * Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public final class Text {
  private static final String UNSTATED = "";
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private final Map<String, String> byLanguage;

  private Text(Map<String, String> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** Returns words whose language is not stated. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Text of(String words) {
    return new Text(Map.of(UNSTATED, words));
  }

  /**
   * Returns words by language.
   *
   * @param byLanguage from BCP 47 tag, such as {@code es}, to words; at least one
   * @throws IllegalArgumentException if the map is empty or a key is no language tag
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Text of(Map<String, String> byLanguage) {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("text has no language; expected at least one");
    }
    byLanguage.forEach(
        (tag, words) -> {
          if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException(
                "not a language tag: \"" + tag + "\"; expected a tag such as \"es\"");
          }
          if (words == null) {
            throw new IllegalArgumentException("text has no words in \"" + tag + "\"");
          }
        });
    return new Text(Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage)));
  }

  /** Returns words in English, French and Spanish. */
  public static Text of(String en, String fr, String es) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("en", en);
    map.put("fr", fr);
    map.put("es", es);
    return of(map);
  }

  /**
   * Returns the words for a reader: in the language asked for, else in a language with the same
   * first part, else in English, else in the first language given.
   *
   * @param language a BCP 47 tag such as {@code fr} or {@code fr-CA}
   */
  public String in(String language) {
    String exact = byLanguage.get(language);
    if (exact != null) {
      return exact;
    }
    String primary = primary(language);
    for (Map.Entry<String, String> e : byLanguage.entrySet()) {
      if (primary(e.getKey()).equalsIgnoreCase(primary)) {
        return e.getValue();
      }
    }
    String english = byLanguage.get("en");
    return english != null ? english : byLanguage.values().iterator().next();
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** Returns the words by language tag; the tag is empty where the language is not stated. */
  public Map<String, String> byLanguage() {
    return byLanguage;
  }

  /** Returns whether every language has at least one character that is not white space. */
  public boolean hasWords() {
    for (String words : byLanguage.values()) {
      if (words.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @JsonValue
  Object toWire() {
    String plain = byLanguage.get(UNSTATED);
    return plain != null ? plain : byLanguage;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Text t && byLanguage.equals(t.byLanguage);
  }

  @Override
  public int hashCode() {
    return byLanguage.hashCode();
  }

  @Override
  public String toString() {
    return toWire().toString();
  }
}
