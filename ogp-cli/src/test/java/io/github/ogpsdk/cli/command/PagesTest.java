package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole pages against files. When the words change, run with {@code -Dogp.pages=write} to write the
 * files anew, and read the difference.
 */
class PagesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("ogp.pages"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void checkInALanguage(String language) throws IOException {
    Run run = Run.checkForum("--rulebook", Run.rules(folder), "--lang", language);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    same("check-" + language + ".txt", run.out());
  }

  @ParameterizedTest
  @CsvSource({"check-all,--all", "check-verbose,--verbose", "check-quiet,--quiet"})
  void checkInADetail(String page, String option) throws IOException {
    Run run = Run.checkForum("--rulebook", Run.rules(folder), "--lang", "en", option);

    assertThat(run.err().isEmpty()).isEqualTo(!option.equals("--verbose"));
    same(page + ".txt", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void explainInALanguage(String language) throws IOException {
    String[] args = {"explain", "T-MEETS", "--rulebook", Run.rules(folder), "--lang", language};

    Run run = Run.of(args);

    assertThat(run.err()).isEmpty();
    same("explain-" + language + ".txt", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void rulesInALanguage(String language) throws IOException {
    Run run = Run.of("rules", "--rulebook", Run.rules(folder), "--lang", language);

    assertThat(run.err()).isEmpty();
    same("rules-" + language + ".txt", run.out());
  }

  private static void same(String name, String page) throws IOException {
    assertThat(page).doesNotContain("{", "}", "\u001b");
    assertThat(page.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(100);
    if (WRITE) {
      String home = "src/test/resources/io/github/ogpsdk/cli/command/pages";
      Files.createDirectories(Path.of(home));
      Files.writeString(Path.of(home, name), page);
      return;
    }
    assertThat(page).isEqualTo(new String(Run.resource("pages/" + name), StandardCharsets.UTF_8));
  }
}
