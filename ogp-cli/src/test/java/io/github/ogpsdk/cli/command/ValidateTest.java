package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ogp validate} finds in documents that can be read. */
class ValidateTest {
  private static final String BOOK =
      "format: rulebook\nversion: 0.1.0\nid: %s\ntitle: Own rules\nextends:\n  - %s\n";

  private static final String PERU =
      Path.of(System.getProperty("ogp.root"), "ogp-examples/partnerships/peru.json").toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "en,there is no rulebook \"ogp-standards-2023\"; did you mean \"ogp-standards-2022\"?",
    "fr,vouliez-vous dire",
    "es,¿quiso decir «ogp-standards-2022»?"
  })
  void anUnknownRulebookThatIsExtendedIsAnError(String language, String said) {
    String book = BOOK.formatted("xx-2024", "ogp-standards-2023");

    Run run = Run.with().in(book).run("validate", "-", "--lang", language);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(":6:5", "xx-2024", "(/extends/0)", said).hasLineCount(1);
  }

  /** What an overlay sets is compiled with the rule that it sets it for. */
  @Test
  void aValueThatTheRuleCannotHaveIsAnError() throws IOException {
    String book =
        BOOK.formatted("xx-2024", "ogp-standards-2022")
            + "set:\n  - rule: P22-1.1-FREQ\n    parameter: maxGap\n"
            + "    history: [{value: 3 months}]\n    reason: {en: Decree 12}\n";
    Path file = Files.writeString(folder.resolve("xx.yaml"), book);
    String said = file + ":8:5: P22-1.1-FREQ: not a period: \"3 months\"";

    Run validated = Run.of("validate", file.toString());
    Run checked = Run.of("check", "--rulebook", "+" + file, PERU);

    assertThat(validated.status()).isEqualTo(2);
    assertThat(validated.err()).contains(said, "(/set/0)");
    assertThat(checked.status()).isEqualTo(2);
    assertThat(checked.err()).contains(said);
  }

  @Test
  void aRulebookMayExtendOneThatIsNamedBeforeIt() throws IOException {
    String base = Run.rules(folder);
    Path own = Files.writeString(folder.resolve("own.yaml"), BOOK.formatted("own", "test-rules"));

    assertThat(Run.of("validate", base, own.toString()).status()).isZero();
    assertThat(Run.of("validate", own.toString()).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | warning: Body “f”, meeting of 3 March 2025, date: this is told as done, but lies after"
            + " the day that the file describes (31 December 2024) (/mechanisms/0/meetings/0/date)",
        "fr | avertissement : Instance « f », réunion du 3 mars 2025, date : cela est donné comme"
            + " fait, mais se situe après le jour que le fichier décrit (31 décembre 2024)"
            + " (/mechanisms/0/meetings/0/date)",
        "es | advertencia: Instancia «f», reunión del 3 de marzo de 2025, fecha: se da por hecho,"
            + " pero es posterior al día que describe el archivo (31 de diciembre de 2024)"
            + " (/mechanisms/0/meetings/0/date)"
      })
  void aMeetingHeldInTheFutureIsAWarning(String language, String said) {
    Run run = meeting("2025-03-03", "", language);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    String line = run.out().lines().skip(1).findFirst().orElseThrow().replace('\u00a0', ' ');
    assertThat(line).contains(":6:80").containsIgnoringCase(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-31", "2024-12", "2024"})
  void whatMayLieBeforeThatDayIsNone(String date) {
    assertThat(meeting(date, "", "en").out()).endsWith("nothing to remark\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scheduled", "announced", "postponed", "cancelled"})
  void whatIsPlannedMayLieInTheFuture(String status) {
    assertThat(meeting("2025-03-03", ", status: " + status, "en").out())
        .endsWith("nothing to remark\n");
  }

  @Test
  void whatIsToldAsHeldMustNot() {
    assertThat(meeting("2025-03-03", ", status: held", "en").out()).contains("told as done");
  }

  private static Run meeting(String date, String rest, String language) {
    String facts =
        """
        format: partnership
        version: 0.1.0
        id: x
        asOf: 2024-12-31
        member: {id: x, type: national, name: X}
        mechanisms: [{id: f, type: multi-stakeholder-forum, name: f, meetings: [{date: %s%s}]}]
        """;
    return Run.with().in(facts.formatted(date, rest)).run("validate", "-", "--lang", language);
  }
}
