package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports under {@code ogp-examples/reports} are those that the library writes.
 *
 * <p>Written anew with {@code -Dogp.regenerate=true}; read the difference.
 */
class ReportsTest {
  static final List<String> MEMBERS =
      List.of(
          "canada",
          "georgia",
          "ghana",
          "italy",
          "mexico",
          "peru",
          "scotland",
          "spain",
          "steering-committee",
          "united-states");
  static final List<String> LANGUAGES = List.of("en", "fr", "es");
  static final Path FOLDER = Path.of(System.getProperty("ogp.root"), "ogp-examples", "reports");

  static List<String> members() {
    return MEMBERS;
  }

  @ParameterizedTest
  @MethodSource("members")
  void reportIsUpToDate(String member) throws IOException {
    List<String> stale = new ArrayList<>();
    for (String language : LANGUAGES) {
      String page =
          HtmlReport.of(Examples.of(member).hashed(), Locale.forLanguageTag(language)).page();
      Path file = FOLDER.resolve(member + "." + language + ".html");
      if (Boolean.getBoolean("ogp.regenerate")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, page);
      }
      if (!Files.exists(file) || !Files.readString(file).equals(page)) {
        stale.add(file.getFileName().toString());
      }
    }

    assertThat(stale).as("stale: run mvn -pl ogp-report -am test -Dogp.regenerate=true").isEmpty();
  }

  @Test
  void everyReportStandsInTheIndex() throws IOException {
    StringBuilder index =
        new StringBuilder(
            """
            # Reports

            Ten of the [partnerships](../partnerships/README.md) as pages for people, in three languages. Each is one file
            that stands alone: save it and open it in a browser. `ogp check FILE --format html --lang fr` writes the same.
            Written anew with `mvn -B -pl ogp-report -am test -Dtest=ReportsTest -Dogp.regenerate=true`.

            | member | English | français | español |
            |---|---|---|---|
            """);
    for (String member : MEMBERS) {
      index.append("| ").append(new Names(Examples.of(member), Locale.ENGLISH).member());
      for (String language : LANGUAGES) {
        String file = member + "." + language + ".html";
        index.append(" | [").append(file).append("](").append(file).append(")");
      }
      index.append(" |\n");
    }
    Path file = FOLDER.resolve("README.md");
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.writeString(file, index);
    }

    assertThat(file).hasContent(index.toString());
  }

  @Test
  void nothingElseStandsThere() throws IOException {
    List<String> expected = new ArrayList<>();
    MEMBERS.forEach(m -> LANGUAGES.forEach(l -> expected.add(m + "." + l + ".html")));
    expected.add("README.md");
    expected.sort(Comparator.naturalOrder());

    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted()).isEqualTo(expected);
    }
  }
}
