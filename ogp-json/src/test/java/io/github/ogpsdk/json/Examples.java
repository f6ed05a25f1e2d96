package io.github.ogpsdk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real partnerships of {@code ogp-examples}. */
final class Examples {
  private static final Path FOLDER =
      Path.of(System.getProperty("ogp.root", ".."), "ogp-examples", "partnerships");

  private Examples() {}

  /** Returns the files; skips the test where there are none. */
  static List<Path> files() {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is absent");
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> json = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      Assumptions.assumeFalse(json.isEmpty(), () -> FOLDER + " holds no JSON file");
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns one of the files, such as {@code peru.json}. */
  static Path file(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.isRegularFile(file), () -> file + " is absent");
    return file;
  }
}
