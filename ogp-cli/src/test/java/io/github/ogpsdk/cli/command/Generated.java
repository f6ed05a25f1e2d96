package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are written from others, anew with {@code -Dogp.regenerate=true}. */
final class Generated {
  /** How to write them. */
  static final String ANEW = "mvn -pl ogp-cli -am test -Dogp.regenerate=true";

  private Generated() {}

  /** Asserts that a file has a text; writes it first where that is asked for. */
  static void assertFresh(Path file, String text) throws IOException {
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    assertThat(file).as("stale: run " + ANEW).content(StandardCharsets.UTF_8).isEqualTo(text);
  }
}
