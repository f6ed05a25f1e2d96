package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir private Path folder;

  private Path settings(String text) throws IOException {
    return Files.writeString(folder.resolve(".ogp.yaml"), text.replace("; ", "\n") + "\n");
  }

  private Run check(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "check";
    args[1] = "-";
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.with().in(Run.FORUM).folder(folder).run(args);
  }

  @Test
  void aFileOfTheProjectGivesWhatTheCommandLineLeavesOut() throws IOException {
    Run.rules(folder);
    settings("lang: es; rulebook: rules.yaml; quiet: true");

    Run run = check();

    Run same =
        Run.checkForum(
            "--lang", "es", "--quiet", "--rulebook", folder.resolve("rules.yaml").toString());
    String said = ".ogp.yaml:2:1: este ajuste influye en el resultado: rulebook: rules.yaml\n";
    assertThat(run).isEqualTo(new Run(same.status(), same.out(), folder + "/" + said));
  }

  @Test
  void theCommandLinePrevails() throws IOException {
    Run.rules(folder);
    settings("lang: es; width: 40; rulebook: rules.yaml; verbose: true; check:;   format: json");

    Run run =
        check("--lang", "fr", "--width=90", "--rulebook=ogp-partnership", "-q", "--format=text");

    assertThat(run)
        .isEqualTo(
            Run.checkForum("--lang", "fr", "--width=90", "--rulebook=ogp-partnership", "-q"));
  }

  @Test
  void whatStandsBeneathACommandIsForItAloneAndPrevails() throws IOException {
    settings("lang: es; rules:;   lang: fr;   format: markdown");

    Run rules = Run.with().folder(folder).run("rules");
    Run schema = Run.with().folder(folder).run("schema", "x");

    assertThat(rules).isEqualTo(Run.of("rules", "--lang", "fr", "--format", "markdown"));
    assertThat(schema).isEqualTo(Run.of("schema", "x", "--lang", "es"));
  }

  @Test
  void severalValuesAreAListAndFilesStandBesideTheSettings() throws IOException {
    Run.rules(folder);
    settings("rulebook: [+rules.yaml, +ogp-commitments]; check:;   format: json");
    Files.createDirectory(folder.resolve(".git"));
    Path below = Files.createDirectories(folder.resolve("a/b"));

    Run run = Run.with().in(Run.FORUM).folder(below).run("check", "-");

    String file = "+" + folder.resolve("rules.yaml");
    Run same =
        Run.checkForum("--rulebook", file, "--rulebook", "+ogp-commitments", "--format", "json");
    assertThat(run.out()).isEqualTo(same.out());
    assertThat(run.err())
        .isEqualTo(
            folder
                + "/.ogp.yaml:1:1: this setting affects the verdict: rulebook: +rules.yaml,"
                + " +ogp-commitments\n");
  }

  @Test
  void aFolderAboveCountsWithinARepositoryOnly() throws IOException {
    settings("lang: es");
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Run without = Run.with().folder(below).run("schema", "x");

    Files.writeString(folder.resolve("a/.git"), "gitdir: elsewhere\n");
    Run root = Run.with().folder(below).run("schema", "x");
    Files.delete(folder.resolve("a/.git"));
    Files.createDirectory(folder.resolve(".git"));
    Run within = Run.with().folder(below).run("schema", "x");

    assertThat(without).isEqualTo(Run.of("schema", "x"));
    assertThat(root).isEqualTo(without);
    assertThat(within).isEqualTo(Run.of("schema", "x", "--lang", "es"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "as-of: 1900             => 1:1 as-of: 1900",
        "silence: not-met        => 1:1 silence: not-met",
        "rulebook: ogp-process   => 1:1 rulebook: ogp-process",
        "fail-on: never          => 1:1 fail-on: never",
        "check:;   fail-level: rule => 2:3 fail-level: rule"
      })
  void whatASettingChangesOfAVerdictIsSaidEvenQuietly(String text, String said) throws IOException {
    Path file = settings(text);

    Run run = check("--quiet");
    Run other = Run.with().folder(folder).run("rules", "--quiet");

    String[] parts = said.split(" ", 2);
    assertThat(run.err())
        .isEqualTo(
            file + ":" + parts[0] + ": this setting affects the verdict: " + parts[1] + "\n");
    assertThat(other.err()).isEmpty();
  }

  @Test
  void aSettingThatTheCommandLineOrAnotherFileOutdoesIsNotSaid() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home/ogp")).getParent();
    Files.writeString(home.resolve("ogp/config.yaml"), "as-of: 1900\nfail-on: not-met\n");
    Path file = settings("as-of: 2024; silence: not-met; fail-on: never");

    Run run =
        Run.with()
            .in(Run.FORUM)
            .folder(folder)
            .env("XDG_CONFIG_HOME", home.toString())
            .run("check", "-", "--silence=unknown", "-q", "--fail-on", "not-met");

    assertThat(run.err()).isEqualTo(file + ":1:1: this setting affects the verdict: as-of: 2024\n");
  }

  @Test
  void theFileOfTheUserIsWhereAnAbsolutePathLeads() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home/ogp")).getParent();
    Files.writeString(home.resolve("ogp/config.yaml"), "lang: es\n");
    Path current = Path.of("").toAbsolutePath();

    Run run =
        Run.with().env("XDG_CONFIG_HOME", current.relativize(home).toString()).run("schema", "x");

    assertThat(run).isEqualTo(Run.of("schema", "x"));
  }

  @Test
  void whatIsNoFileOfSettingsIsSaid() throws IOException {
    Path file = Files.createDirectory(folder.resolve(".ogp.yaml"));
    Run directory = Run.with().folder(folder).run("rules", "-q");
    Files.delete(file);
    Files.createSymbolicLink(file, folder.resolve("gone"));
    Run link = Run.with().folder(folder).run("rules", "-q");
    Files.delete(file);
    Files.writeString(file, "[".repeat(60_000));
    Run deep = Run.with().folder(folder).run("rules", "-q");
    Files.write(file, new byte[] {'a', ':', (byte) 0xFF});
    Run noText = Run.with().folder(folder).run("rules", "-q");
    Run endless = Run.of("rules", "--config", "/dev/zero");

    Run unreadable = new Run(2, "", file + ": this file with settings cannot be read\n");
    assertThat(List.of(directory, link, deep, noText)).containsOnly(unreadable);
    assertThat(endless.err()).isEqualTo("/dev/zero: this file with settings cannot be read\n");
  }

  @Test
  void theFileOfTheUserFillsWhatTheProjectLeavesOpen() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home/ogp")).getParent();
    Files.writeString(home.resolve("ogp/config.yaml"), "lang: es\nwidth: 60\n");
    settings("lang: fr");

    Run xdg =
        Run.with()
            .in(Run.FORUM)
            .folder(folder)
            .env("XDG_CONFIG_HOME", home.toString())
            .run("check", "-");

    assertThat(xdg).isEqualTo(Run.checkForum("--lang", "fr", "--width", "60"));
  }

  @Test
  void withoutXdgItIsDotConfigInTheHomeOfTheUser() throws IOException {
    Path config = Files.createDirectories(folder.resolve(".config/ogp"));
    Files.writeString(config.resolve("config.yaml"), "lang: es\n");

    Run run = Run.with().env("HOME", folder.toString()).run("schema", "x");

    assertThat(run).isEqualTo(Run.of("schema", "x", "--lang", "es"));
  }

  @Test
  void configNamesTheOneFileAndNoConfigNone() throws IOException {
    settings("lang: es");
    Path other = Files.writeString(folder.resolve("other.yaml"), "lang: fr\n");

    Run named = Run.with().folder(folder).run("schema", "x", "--config", other.toString());
    Run none = Run.with().folder(folder).run("schema", "x", "--no-config");

    assertThat(named).isEqualTo(Run.of("schema", "x", "--lang", "fr"));
    assertThat(none).isEqualTo(Run.of("schema", "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "langs: es             => 1:1: there is no setting \"langs\"; did you mean \"lang\"?",
        "lang: es; color: blue => 2:1: color: \"blue\" is none of auto, always, never",
        "lang: de              => 1:1: lang: \"de\" is none of en, fr, es",
        "width: 20             => 1:1: width: \"20\" is no width; expected a number from 40 to 120",
        "quiet: yes            => 1:1: quiet: \"yes\" is none of true, false",
        "lang: [es, fr]        => 1:1: lang: only one value is possible here",
        "out: x.json           => 1:1: there is no setting \"out\"",
        "format: json          => 1:1: format: this differs from command to command; put it beneath"
            + " one, such as \"check:\"",
        "chek:;   all: true    => 2:3: there is no command \"chek\"; did you mean \"check\"?",
        "check:;   region: europe => 2:3: there is no setting \"check: region\"",
        "check:;   format: svg => 2:3: check: format: \"svg\" is none of text, json, ndjson, markdown,"
            + " html, sarif, junit, csv, requirements-csv",
        "lang: es; lang: fr    => 2:1: lang stands here twice",
        "lang:                 => 1:6: a value is missing, or is more than a text or a list",
        "- lang                => 1:1: settings are keys with values, such as \"lang: es\"",
        "lang: []              => 1:7: a value is missing, or is more than a text or a list",
        "rulebook: []          => 1:11: a value is missing, or is more than a text or a list",
        "lang: {es: fr}        => 1:8: there is no command \"lang\"",
        "lang: &a [*a]         => 1:7: a value is missing, or is more than a text or a list",
        "lang: [es             => 2:1: this is no YAML"
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String message) throws IOException {
    Path file = settings(text);

    Run run = Run.with().folder(folder).run("schema", "partnership", "--lang", "en");

    assertThat(run.err()).startsWith(file + ":" + message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void everyFaultIsSaidInTheLanguageThatIsSet() throws IOException {
    Path file = settings("lang: es; colour: never; check:;   silence: loud");

    Run run = Run.with().folder(folder).run("rules");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                file
                    + ":2:1: no hay ningún ajuste «colour»; ¿quiso decir «color»?\n"
                    + file
                    + ":4:3: check: silence: «loud» no está entre unknown, not-met\n"));
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    Run run = Run.of("rules", "--config", "none.yaml");

    assertThat(run)
        .isEqualTo(new Run(2, "", "none.yaml: this file with settings cannot be read\n"));
  }

  @Test
  void helpIsThereWhateverTheSettings() throws IOException {
    settings("nonsense: true");

    assertThat(Run.with().folder(folder).run("check", "--help"))
        .isEqualTo(Run.of("check", "--help"));
  }

  @Test
  void verboseTellsWhichFilesAreUsed() throws IOException {
    Path file = settings("lang: en");

    Run run = Run.with().folder(folder).run("schema", "partnership", "-v");

    assertThat(run.err().replaceAll("\\[ *\\d+\\.\\d{3} s] ", ""))
        .isEqualTo("settings from " + file + "\nlanguage: en\n");
  }
}
