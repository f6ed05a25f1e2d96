package io.github.ogpsdk.rules.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language: all its bundles, read once.
 *
 * <p>Immutable and thread-safe.
 */
final class Words {
  private static final Map<Language, Words> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<Topic, Bundle> bundles = new EnumMap<>(Topic.class);

  /** Words for codes that a document declares. */
  private final Map<String, String> declared;

  private Words(Language language) {
    this.language = language;
    this.declared = Map.of();
    for (Topic topic : Topic.values()) {
      bundles.put(topic, Bundle.read(topic, language));
    }
  }

  private Words(Words words, Map<String, String> declared) {
    this.language = words.language;
    this.bundles.putAll(words.bundles);
    this.declared = Map.copyOf(declared);
  }

  /** Returns these words and some for codes that they do not have. */
  Words with(Map<String, String> codes) {
    return codes.isEmpty() ? this : new Words(this, codes);
  }

  static Words in(Language language) {
    return READ.computeIfAbsent(language, Words::new);
  }

  Language language() {
    return language;
  }

  Bundle bundle(Topic topic) {
    Bundle bundle = bundles.get(topic);
    if (bundle == null) {
      throw new IllegalStateException("no bundle for " + topic);
    }
    return bundle;
  }

  /**
   * Returns a phrase with its arguments in the order in which it names them.
   *
   * @throws IllegalArgumentException if there are more or fewer arguments
   */
  String say(Phrase phrase, String... arguments) {
    List<String> names = phrase.arguments();
    if (names.size() != arguments.length) {
      throw new IllegalArgumentException(phrase + " needs " + names);
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      named.put(names.get(i), arguments[i]);
    }
    return say(phrase, named);
  }

  /** Returns a phrase with arguments by name; it may leave some unused. */
  String say(Phrase phrase, Map<String, String> arguments) {
    return fill(bundle(Topic.SENTENCES).get(phrase.key()), arguments);
  }

  /** Returns a sentence that a bundle may have, filled. */
  Optional<String> find(Topic topic, String key, Map<String, String> arguments) {
    return bundle(topic).find(key).map(s -> fill(s, arguments));
  }

  /** Returns a sentence that a bundle must have, filled. */
  String get(Topic topic, String key, Map<String, String> arguments) {
    return fill(bundle(topic).get(key), arguments);
  }

  /** Fills the places of a sentence. */
  String fill(String sentence, Map<String, String> arguments) {
    return Template.fill(sentence, arguments, language);
  }

  /** Returns a word for something in a closed list, such as {@code verdict.met}. */
  String term(String list, String code) {
    return bundle(Topic.TERMS).get(list + "." + code);
  }

  /** Returns a parameter in words; one that is not known, such as of an overlay, as it is. */
  String parameter(String name) {
    return bundle(Topic.PARAMETERS).find(name).orElse(name);
  }

  /** Returns what an object of a kind is, such as "meeting"; an unknown kind as it is. */
  String kind(String name) {
    return bundle(Topic.KINDS).find("kind." + name).orElse(name);
  }

  /** Returns what a collection holds, as a plural noun; an unknown name as it is. */
  String collection(String name) {
    return bundle(Topic.KINDS).find("collection." + name).orElse(name);
  }

  /** Returns a code of the facts in words; a code that is not known is shown as it is. */
  String code(String code) {
    return bundle(Topic.CODES).find(code).orElseGet(() -> declared.getOrDefault(code, code));
  }

  /** Returns words with a capital at the start, behind an opening bracket too. */
  static String capital(String words) {
    int first = 0;
    while (words.startsWith("(", first)) {
      first++;
    }
    return words.length() <= first
        ? words
        : words.substring(0, first)
            + words.substring(first, first + 1).toUpperCase(Locale.ROOT)
            + words.substring(first + 1);
  }
}
