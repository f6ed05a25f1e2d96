package io.github.ogpsdk.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the decisions in {@code docs/adr} against the files beside it. */
class DecisionsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("ogp.root", "..")).resolve("docs/adr");

  @Test
  void indexNamesEachDecisionOnceWithItsTitle() throws IOException {
    List<String> expected;
    try (Stream<Path> files = Files.list(FOLDER)) {
      expected =
          files
              .filter(file -> file.getFileName().toString().matches("[0-9]{4}-.*\\.md"))
              .sorted()
              .map(DecisionsTest::row)
              .toList();
    }

    List<String> index =
        Files.readAllLines(FOLDER.resolve("README.md")).stream()
            .filter(line -> line.matches("[0-9]+\\. .*"))
            .toList();

    assertThat(index).as("docs/adr/README.md").isEqualTo(expected);
  }

  /** Returns the row of a decision, such as {@code 1. [American spelling](0001-spelling.md)}. */
  private static String row(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String[] title = lines.findFirst().orElse("").replaceFirst("^# ", "").split("\\. ", 2);
      return "%s. [%s](%s)".formatted(title[0], title[title.length - 1], file.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
