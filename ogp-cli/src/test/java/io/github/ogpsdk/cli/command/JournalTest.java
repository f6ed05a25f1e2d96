package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What is told of the work: much, the usual, or nothing. */
class JournalTest {
  @TempDir private Path folder;

  private static String untimed(Run run) {
    return run.err().replaceAll("(?m)^\\[ *\\d+\\.\\d{3} s] ", "");
  }

  @Test
  void verboseTellsWhatIsReadAndWhichRulebooksAreUsedAndWhy() throws IOException {
    Run run = Run.checkForum("--rulebook", Run.rules(folder), "-v", "--lang", "es");

    assertThat(run.status()).isZero();
    assertThat(untimed(run).lines())
        .contains(
            "ningún archivo de ajustes",
            "idioma: es",
            "entrada estándar: leído, 560 caracteres de YAML",
            "entrada estándar: test-rules: se pidieron estas reglas.",
            "entrada estándar: evaluado al 31 de diciembre de 2024, 4 verificaciones");
  }

  @Test
  void withoutItNothingIsTold() throws IOException {
    assertThat(Run.checkForum("--rulebook", Run.rules(folder)).err()).isEmpty();
  }

  @Test
  void quietLeavesOutNotesAndWarningsButNoError() throws IOException {
    String odd = "format: partnership\nversion: 0.9.0\nid: x\nmember: {id: x, type: national}\n";
    Path file = Files.writeString(folder.resolve("odd.yaml"), odd);

    Run usual = Run.of("check", file.toString(), "gone.json");
    Run quiet = Run.of("check", file.toString(), "gone.json", "--quiet");

    assertThat(usual.err()).contains("gone.json: ", ": warning: ", "assessed as of ");
    assertThat(quiet.err()).isEqualTo("gone.json: there is no such file\n");
    assertThat(quiet.status()).isEqualTo(2);
  }

  @Test
  void loggersOfOthersTellWarningsOnly() {
    Run.of("schema", "partnership", "--verbose");

    assertThat(LoggerFactory.getLogger("org.example.Thing").isInfoEnabled()).isFalse();
    assertThat(LoggerFactory.getLogger("org.example.Thing").isWarnEnabled()).isTrue();
    assertThat(LoggerFactory.getLogger("io.github.ogpsdk.Thing").isDebugEnabled()).isTrue();
    assertThat(LoggerFactory.getLogger("io.github.ogpsdk.Thing").isTraceEnabled()).isFalse();
  }

  @Test
  void quietAndVerboseExcludeEachOther() {
    assertThat(Run.of("rules", "-q", "-v").err())
        .startsWith("ogp rules: --quiet and --verbose exclude each other\n");
  }
}
