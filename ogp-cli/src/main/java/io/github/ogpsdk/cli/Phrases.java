package io.github.ogpsdk.cli;

import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.Optional;

/**
 * What the command says of itself in one language: usage, problems, what {@code validate} found.
 */
public final class Phrases {
  private final Language language;
  private final Phrasebook words;

  /** Loads the words of a language. */
  public Phrases(Language language) {
    this.language = language;
    this.words = Phrasebook.read(Phrases.class, "phrases", language.locale());
  }

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /**
   * Returns a phrase.
   *
   * @param key its key, such as {@code usage.try}
   * @param args names and values by turns, such as {@code "date", "2024"}
   * @throws IllegalArgumentException if there is no such phrase, or a place of it gets no value
   */
  public String get(String key, Object... args) {
    return words.get(key, args);
  }

  /**
   * Returns a phrase about a number of things, in singular or plural; its place is {@code count}.
   *
   * @param key the key without {@code .one} or {@code .other}
   */
  public String count(String key, int count, Object... args) {
    return words.count(key, count, args);
  }

  /** Returns a question for what was probably meant, as in "; did you mean "peru.json"?". */
  public String meant(Optional<String> name) {
    return name.map(n -> get("usage.meant", "name", n)).orElse("");
  }
}
