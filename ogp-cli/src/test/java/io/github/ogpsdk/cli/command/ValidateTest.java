package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @ParameterizedTest
  @CsvSource({
    "'code: FD', /member/code, FD",
    "'code: Zubrovka', /member/code, Zubrovka",
    "'code: pe', /member/code, pe",
    "'code: PE-LIM, country: QA1', /member/country, QA1",
    "'code: PE', , ",
    "'code: GB-SCT, country: GB', , ",
    "'code: XX', , ",
    "'code: QM', , "
  })
  void aCodeOfNoCountryIsRemarked(String member, String at, String code) {
    String text =
        "format: partnership\nversion: 0.1.0\nid: x\nmember: {id: x, type: local, "
            + member
            + "}\n";

    Run run = Run.with().in(text).run("validate", "-");

    assertThat(run.status()).isZero();
    if (code == null) {
      assertThat(run.out()).doesNotContain("ISO 3166");
    } else {
      assertThat(run.out())
          .contains("\"" + code + "\" is the code of no country (ISO 3166-1)", "(" + at + ")")
          .containsOnlyOnce("ISO 3166");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{id: a, number: 2}', , 1",
    "'{id: a, number: 1}, {id: b, number: 4}', , 2",
    "'{id: a}, {id: b, number: 3}', , 1",
    "'{id: a}, {id: b, number: 2}', , ",
    "'{id: a, number: 1}, {id: b, number: 2}', , ",
    "'{id: a, number: 2}', 'partial: [cycles]', ",
    "'{id: a}', , "
  })
  void aCycleThatNumbersTellOfIsRemarked(String cycles, String partial, String number) {
    String text =
        "format: partnership\nversion: 0.1.0\nid: x\nmember: {id: x, type: national}\ncycles: ["
            + cycles
            + "]\n"
            + (partial == null ? "" : partial + "\n");

    Run run = Run.with().in(text).run("validate", "-");

    assertThat(run.status()).isZero();
    if (number == null) {
      assertThat(run.out()).doesNotContain("counts as complete");
    } else {
      assertThat(run.out())
          .contains(
              ":5:9: warning: cycles: the list counts as complete, but cycle no. "
                  + number
                  + " is not in it; if it is not recorded here, write partial: [cycles] (/cycles)");
    }
  }

  /** What an overlay sets is compiled with the rule that it sets it for. */
  @Test
  void aValueThatTheRuleCannotHaveIsAnError() throws IOException {
    String book =
        BOOK.formatted("xx-2024", "ogp-standards-2022")
            + "set:\n  - rule: P22-1.1-FREQ\n    parameter: maxGap\n"
            + "    history: [{value: 3 months}]\n    reason: {en: Decree 12}\n";
    Path file = Files.writeString(folder.resolve("xx.yaml"), book);
    String said = file + ":8:5: P22-1.1-FREQ: \"3 months\" is no period";

    Run validated = Run.of("validate", file.toString());
    Run checked = Run.of("check", "--rulebook", "+" + file, PERU);

    assertThat(validated.status()).isEqualTo(2);
    assertThat(validated.err()).contains(said, "(/set/0)").hasLineCount(1);
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

  @Test
  void theDayThatDatesAreHeldAgainstCanBeAskedFor() {
    Run early = meeting("2024-03-03", "", "en", "--as-of", "2023");
    Run late = meeting("2025-03-03", "", "en", "--as-of", "2025");

    assertThat(early.out()).contains("told as done, but lies after 2023 (/mechanisms/0/");
    assertThat(late.out()).endsWith("nothing to remark\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "withCivilSociety: true, attendance: [{sector: government, present: 2}] | :6:110: warning:"
            + " body “f”, meeting of 3 March 2024: withCivilSociety is true, but attendance has"
            + " nobody from civil society (/mechanisms/0/meetings/0/withCivilSociety)",
        "withCivilSociety: true, attendance: [{sector: civil-society, present: 0}] | nobody",
        "withCivilSociety: false, attendance: [{sector: civil-society, present: 1}] | somebody",
        "withCivilSociety: false, attendance: [{sector: civil-society}] | somebody",
        "eligible: 4, attendance: [{sector: government, present: 3, deputies: 2}] | 5 members came by"
            + " the attendance, more than the 4 seats",
      })
  void whoCameInContradictionIsAWarning(String facts, String said) {
    Run run = meeting("2024-03-03", ", " + facts, "en");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(said).contains("1 warning").hasLineCount(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withCivilSociety: true, attendance: [{sector: civil-society, present: 1}]",
        "withCivilSociety: true, attendance: [{sector: civil-society}]",
        "withCivilSociety: true, attendance: [{present: 4}]",
        "withCivilSociety: true, attendance: [{sector: government}], partial: [attendance]",
        "withCivilSociety: true",
        "withCivilSociety: false, attendance: [{sector: civil-society, present: 0}]",
        "withCivilSociety: false, attendance: [{sector: government, present: 3}]",
        "eligible: 4, attendance: [{present: 4}, {role: observer, present: 9}]",
        "attendance: [{present: 400}]",
      })
  void whoCameWithoutContradictionIsNone(String facts) {
    assertThat(meeting("2024-03-03", ", " + facts, "en").out()).endsWith("nothing to remark\n");
  }

  @ParameterizedTest
  @CsvSource({"2023-06-01, true", "2022-06-01, false", "2024-06-01, false", "2023, true"})
  void theSeatsAreThoseOfTheDay(String date, boolean warned) {
    String facts =
        """
        format: partnership
        version: 0.1.0
        id: x
        asOf: 2024-12-31
        member: {id: x, type: national, name: X}
        mechanisms:
          - id: f
            type: multi-stakeholder-forum
            name: f
            compositions:
              - {basis: actual, to: 2022-12-31, total: 20}
              - {basis: prescribed, from: 2023-01-01, to: 2023-12-31, seats: [{sector: government, count: 5}]}
              - {basis: actual, from: 2024-01-01, seats: [{sector: government}]}
            meetings: [{date: %s, attendance: [{present: 6}]}]
        """;

    Run run = Run.with().in(facts.formatted(date)).run("validate", "-", "--lang", "en");

    assertThat(run.out().contains("6 members came by the attendance, more than the 5 seats"))
        .isEqualTo(warned);
  }

  private static Run meeting(String date, String rest, String language, String... more) {
    String facts =
        """
        format: partnership
        version: 0.1.0
        id: x
        asOf: 2024-12-31
        member: {id: x, type: national, name: X}
        mechanisms: [{id: f, type: multi-stakeholder-forum, name: f, meetings: [{date: %s%s}]}]
        """;
    List<String> args = new ArrayList<>(List.of("validate", "-", "--lang", language));
    args.addAll(List.of(more));
    return Run.with().in(facts.formatted(date, rest)).run(args.toArray(String[]::new));
  }
}
