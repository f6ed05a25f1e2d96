package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is named with its place, and nothing else is printed. */
class BadInputTest {
  private static final String HEAD = "format: partnership\nversion: 0.1.0\nid: x\n";
  private static final String MEMBER = "member: {id: x, type: national}\n";

  @TempDir private Path folder;

  private static void refused(String facts, String... lines) {
    Run run = Run.with().in(facts).run("check", "-");

    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).containsExactly(lines);
  }

  @Test
  void everyProblemIsNamedWithItsPlace() {
    refused(
        HEAD + MEMBER + "asof: 2024\nmechanisms:\n  - {id: f, from: 2024-02-30}\ncycles: none\n",
        "standard input:5:1: \"asof\" is no member of this object (/asof);"
            + " did you mean \"asOf\"?",
        "standard input:7:19: \"2024-02-30\" is no day of the calendar (/mechanisms/0/from);"
            + " expected a date such as \"2020\", \"2020-02\" or \"2020-02-13\"",
        "standard input:8:9: this is a text (\"none\") (/cycles); expected an array");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "validate"})
  void anAddressIsNoFile(String command) {
    Run run = Run.of(command, "https://example.org/peru.json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "https://example.org/peru.json: this is a web address, and ogp reads files; hand it over:"
                + " curl -L https://example.org/peru.json | ogp check -");
  }

  @Test
  void norIsThatOfARulebook() throws IOException {
    Path facts = Files.writeString(folder.resolve("x.yaml"), HEAD + MEMBER);

    Run run = Run.of("check", "--rulebook", "https://example.org/r.yaml", facts.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("curl -L -o rules.yaml https://example.org/r.yaml");
  }

  @Test
  void aRulebookInPlaceOfAPartnershipIsToldWhereItBelongsAndTheReverse() throws IOException {
    String book = "format: rulebook\nversion: 0.1.0\nid: r\ntitle: R\n";
    Path rules = Files.writeString(folder.resolve("r.yaml"), book);
    Path facts = Files.writeString(folder.resolve("x.yaml"), HEAD + MEMBER);

    Run swapped = Run.of("check", rules.toString());
    Run named = Run.of("check", "--rulebook", facts.toString(), facts.toString());

    assertThat(swapped.status()).isEqualTo(2);
    assertThat(swapped.err())
        .contains("this document is a rulebook (/format)", "a rulebook is named by --rulebook");
    assertThat(named.status()).isEqualTo(2);
    assertThat(named.err())
        .contains("this document is a partnership (/format)", "checked without --rulebook");
  }

  @Test
  void aReferenceToNothingIsRefused() {
    Run run =
        Run.with().in(HEAD + MEMBER + "cycles: [{id: p, mechanisms: [ghost]}]").run("check", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("standard input:5:31: ")
        .contains("ghost", "(/cycles/0/mechanisms/0)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n", "{\"format\": \"partnership\"", "[1, 2]", "just words", "\u0000"})
  void whatIsNoPartnershipIsRefusedInOneLine(String facts) {
    Run run = Run.with().in(facts).run("check", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("standard input:1:").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"[", "{\"a\":"})
  @Timeout(20)
  void depthIsNoStackTrace(String open) {
    Run run = Run.with().in(open.repeat(10_000)).run("check", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("standard input:1:").contains("nested deeper").hasLineCount(1);
    assertThat(run.err().length()).isLessThan(400);
  }

  @Test
  void anotherEncodingIsSaid() {
    byte[] latin = "format: partnership\nid: Per\u00fa".getBytes(StandardCharsets.ISO_8859_1);

    Run run = Run.with().in(latin).run("check", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("standard input:2:8: byte ").contains("UTF-8");
  }

  @Test
  void aMissingFileIsNamedWithItsNeighbor() throws IOException {
    Path peru = Files.write(folder.resolve("peru.yaml"), Run.FORUM);
    String wrong = folder.resolve("pero.yaml").toString();

    Run run = Run.of("check", wrong);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(wrong + ": there is no such file; did you mean \"" + peru + "\"?\n");
  }

  @Test
  void anEmptyFolderIsSaid() {
    Run run = Run.of("check", folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(folder + ": this folder has no .json, .yaml, .yml, .ndjson or .jsonl file\n");
  }

  @Test
  void aRulebookIsNoPartnership() throws IOException {
    Run run = Run.of("check", Run.rules(folder));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("this document is a rulebook (/format)");
  }

  @Test
  void anUnknownRulebookIsSaidBeforeAnythingElse() {
    Run run = Run.checkForum("--rulebook", "ogp-standards-202");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "ogp-standards-202: there is no rulebook and no file of this name;"
                    + " did you mean \"ogp-standards-2022\"?\n"));
  }

  @Test
  void aRuleThatCannotBeEvaluatedIsNamedWithItsFile() throws IOException {
    String text = new String(Run.resource("rules.yaml"), StandardCharsets.UTF_8);
    Path rules = Files.writeString(folder.resolve("r.yaml"), text.replace("gaps", "gabs"));

    Run run = Run.checkForum("--rulebook", rules.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            rules
                + ":26:47: T-MEETS: no measure \"gabs\"; did you mean \"gaps\"?"
                + " (/rules/1/must/satisfies/measure)\n");
  }

  @Test
  void whatIsWrongIsSaidInTheLanguageAskedFor() {
    String facts = "format: partnership\nversion: 0.1.0\nid: x\nmember: {id: x, type: nationl}\n";

    Run french = Run.with().in(facts).run("check", "-", "--lang", "fr");
    Run spanish = Run.with().in(facts).run("check", "-", "--lang", "es");

    assertThat(french.err())
        .startsWith("entrée standard:4:23\u00a0: ")
        .contains("vouliez-vous dire");
    assertThat(spanish.err())
        .startsWith("entrada estándar:4:23: «nationl» no está en la lista")
        .contains("; valores admitidos: uno de national, local")
        .contains("; ¿quiso decir «national»?");
  }
}
