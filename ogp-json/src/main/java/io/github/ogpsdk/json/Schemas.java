package io.github.ogpsdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The JSON Schemas of the documents, dialect 2020-12, for any validator.
 *
 * <p>The schemas say what a reader in any language can rely on. {@link OgpJson} says more: it
 * follows references and compares members with each other. A schema knows no YAML: there a number
 * without quotes is a number, also where {@link OgpJson} reads a text. Thread-safe.
 *
 * @since 0.1
 */
public final class Schemas {
  private static final List<String> NAMES = List.of("partnership", "rulebook", "assessment");

  private Schemas() {}

  /** Returns the names of the schemas: partnership, rulebook, assessment. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns the text of a schema.
   *
   * @param name such as {@code partnership}
   * @throws IllegalArgumentException if there is none with that name
   */
  public static String text(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "no schema \"" + name + "\"; expected one of " + String.join(", ", NAMES));
    }
    try (InputStream stream = Schemas.class.getResourceAsStream(name + ".schema.json")) {
      if (stream == null) {
        throw new IllegalStateException("the schema \"" + name + "\" is missing from the library");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
