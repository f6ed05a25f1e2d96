package io.github.ogpsdk.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file with settings, such as {@code lang: es}.
 *
 * @param command the command that it stands under, such as {@code check}; nothing where it is for
 *     all
 * @param key the name of an option without dashes, such as {@code fail-on}
 * @param values its values as they are written
 * @param file the file
 * @param place line and column of the key, such as {@code 3:1}
 */
public record Setting(
    Optional<String> command, String key, List<String> values, Path file, String place) {
  /** Copies the list. */
  public Setting {
    values = List.copyOf(values);
  }

  /** Returns where it stands, such as {@code .ogp.yaml:3:1}. */
  public String where() {
    return file + ":" + place;
  }

  /** Returns the key with its command, such as {@code check: format}. */
  public String path() {
    return command.map(c -> c + ": " + key).orElse(key);
  }
}
