package io.github.ogpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real partnerships keep to what their README promises. */
class PartnershipsTest {
  private static final Path FOLDER = Path.of("partnerships");
  private static final Pattern QUOTE = Pattern.compile("\"quote\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadWithoutAWarning(Path file) {
    assertThat(OgpJson.readPartnership(file).warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesNoHolderOfAnOffice(Path file) throws IOException {
    assertThat(Files.readString(file)).doesNotContain("\"holder\"");
  }

  @ParameterizedTest
  @MethodSource("files")
  void quotesFewerThanTwentyFiveWords(Path file) throws IOException {
    List<String> longer = new ArrayList<>();
    Matcher quote = QUOTE.matcher(Files.readString(file));
    while (quote.find()) {
      if (quote.group(1).split("\\s+").length >= 25) {
        longer.add(quote.group(1));
      }
    }

    assertThat(longer).isEmpty();
  }

  @Test
  void everyFileStandsInTheReadme() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));

    assertThat(files())
        .map(f -> f.getFileName().toString())
        .allMatch(name -> readme.contains("(" + name + ")"));
  }
}
