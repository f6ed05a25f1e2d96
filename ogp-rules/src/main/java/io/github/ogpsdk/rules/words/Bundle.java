package io.github.ogpsdk.rules.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of one topic in one language, read from a properties file in UTF-8.
 *
 * @param entries from key to words
 */
record Bundle(Map<String, String> entries) {
  static Bundle read(Topic topic, Language language) {
    String name = topic.file() + "_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Bundle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no bundle " + name);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> entries = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(k -> entries.put(k, language.typeset(properties.getProperty(k))));
    return new Bundle(entries);
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /**
   * Returns the words of a key that every bundle of the topic has.
   *
   * @throws IllegalStateException if it has none
   */
  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
  }
}
