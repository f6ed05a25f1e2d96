package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The reports under {@code ogp-examples/reports} are those that the library writes.
 *
 * <p>Written anew with {@code -Dogp.regenerate=true}; read the difference. {@link OutlineTest} has
 * the other members.
 */
class ReportsTest {
  static final List<String> LANGUAGES = List.of("en", "fr", "es");
  private static final String MEMBER = "georgia";
  private static final Path FOLDER =
      Path.of(System.getProperty("ogp.root"), "ogp-examples", "reports");

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void reportIsUpToDate(String language) throws IOException {
    String page =
        HtmlReport.of(Examples.of(MEMBER).hashed(), Locale.forLanguageTag(language)).page();
    Path file = FOLDER.resolve(MEMBER + "." + language + ".html");
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, page);
    }

    assertThat(Files.readString(file).equals(page))
        .as("%s: stale: run mvn -pl ogp-report -am test -Dogp.regenerate=true", file.getFileName())
        .isTrue();
  }

  @Test
  void nothingElseStandsThere() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "README.md", "georgia.en.html", "georgia.es.html", "georgia.fr.html");
    }
  }
}
