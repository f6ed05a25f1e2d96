package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "                       => ogp: a command is missing",
        "chek                   => ogp: unknown command \"chek\"; did you mean \"check\"?",
        "--verson               => ogp: unknown option \"--verson\"; did you mean \"--version\"?",
        "check                  => ogp check: missing FILE|DIR|-",
        "check x --formt json   => ogp check: unknown option \"--formt\"; did you mean"
            + " \"--format\"?",
        "check x --format htm   => ogp check: --format: \"htm\" is none of text, json, ndjson,"
            + " markdown, html, sarif, junit, csv, requirements-csv; did you mean \"html\"?",
        "check x --format jsn   => ogp check: --format: \"jsn\" is none of text, json, ndjson,"
            + " markdown, html, sarif, junit, csv, requirements-csv; did you mean \"json\"?",
        "check x --lang de      => ogp check: --lang: \"de\" is none of en, fr, es",
        "check x --as-of 2024-13 => ogp check: --as-of: \"2024-13\" is no date; expected YYYY,"
            + " YYYY-MM or YYYY-MM-DD",
        "check x --as-of soon   => ogp check: --as-of: \"soon\" is no date; expected YYYY,"
            + " YYYY-MM or YYYY-MM-DD",
        "check x --fail-on met  => ogp check: --fail-on: \"met\" is none of never, not-met,"
            + " insufficient-evidence",
        "check x -q -v          => ogp check: --quiet and --verbose exclude each other",
        "check - -              => ogp check: standard input (-) can be read only once",
        "rules --format ndjson  => ogp rules: --format: \"ndjson\" is none of text, json, markdown;"
            + " did you mean \"json\"?",
        "check x --format svg   => ogp check: --format: \"svg\" is none of text, json, ndjson,"
            + " markdown, html, sarif, junit, csv, requirements-csv",
        "compare x --format sarif => ogp compare: --format: \"sarif\" is none of text, csv, html,"
            + " json, svg",
        "compare x --region europ => ogp compare: --region: \"europ\" is none of"
            + " africa-middle-east, americas, asia-pacific, europe; did you mean \"europe\"?",
        "explain                => ogp explain: missing NAME",
        "explain P22-1.1-FRQ    => ogp explain: there is no rule and no field"
            + " \"P22-1.1-FRQ\"; did you mean \"P22-1.1-FREQ\"? (ogp rules lists the rules, ogp"
            + " explain partnership the fields)",
        "schema partnershp      => ogp schema: there is no schema \"partnershp\"; choose"
            + " partnership, rulebook, assessment; did you mean \"partnership\"?",
        "new --type locl        => ogp new: there is no type \"locl\"; did you mean \"local\"?",
        "check x --format json --format csv => ogp check: --format is given twice",
        "check x --all=yes      => ogp check: --all takes no value",
        "new more               => ogp new: unexpected argument \"more\""
      })
  void wrongUsageIsSaidInOneLine(String args, String message) {
    Run run = Run.of(args == null ? new String[0] : args.split(" +"));

    String command = message.substring(0, message.indexOf(':'));
    assertThat(run.err()).isEqualTo(message + "\nTry \"" + command + " --help\".\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\'',
      value = {
        "chek --lang es         => ogp: comando desconocido «chek»; ¿quiso decir «check»?",
        "check --lang=es        => ogp check: falta ARCHIVO|CARPETA|-",
        "check x --lang es --format jsn => ogp check: --format: «jsn» no está entre text, json,"
            + " ndjson, markdown, html, sarif, junit, csv, requirements-csv; ¿quiso decir «json»?",
        "schema x --lang es     => ogp schema: no hay ningún esquema «x»; elija entre partnership,"
            + " rulebook, assessment"
      })
  void wrongUsageIsSaidInTheLanguageAskedFor(String args, String message) {
    Run run = Run.of(args.split(" +"));

    String command = message.substring(0, message.indexOf(':'));
    assertThat(run.err()).isEqualTo(message + "\nPruebe «" + command + " --help».\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "compare",
        "explain",
        "rules",
        "validate",
        "schema",
        "new",
        "completion",
        "manual"
      })
  void everyCommandHasHelpWithExamples(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: ogp " + command)
        .containsPattern("\nExamples:\n.*ogp " + command)
        .endsWith("\n");
    assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(100);
  }

  @Test
  void helpListsTheCommands() {
    Run run = Run.of("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("  check ", "  explain ", "  rules ", "  validate ", "  schema ", "  new ");
  }

  @Test
  void versionIsPrinted() {
    assertThat(Run.of("--version").out()).matches("ogp \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }
}
