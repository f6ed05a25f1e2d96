package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many documents in one stream, one a line; a bad one hides none. */
class StreamTest {
  private static final String FORUM =
      OgpJson.canonical(OgpJson.readPartnership(Input.of(Run.FORUM)).document());
  private static final String STREAM = FORUM + "\n{\"format\": \"partnership\"}\n\n" + FORUM + "\n";

  @TempDir private Path folder;
  private String rules = "";

  @BeforeEach
  void writeRules() throws IOException {
    rules = Run.rules(folder);
  }

  private Run check(String in, String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = "-";
    args[2] = "--rulebook";
    args[3] = rules;
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.with().in(in).run(args);
  }

  @Test
  void eachLineOfStandardInputIsAssessed() {
    Run run = check(STREAM, "--format", "ndjson");

    String one = check(FORUM, "--format", "ndjson").out();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(one + one);
    assertThat(run.err())
        .contains("standard input, line 2:1:1: ")
        .doesNotContain("line 1", "line 3", "line 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"bad", "nothing", "[1]", "{}}", "\uFEFF{", "null\n\n\"", "\u0000"})
  void aBrokenFirstLineCostsNoOther(String first) throws IOException {
    String text = first + "\n" + FORUM + "\n" + FORUM + "\n";
    Path file = Files.writeString(folder.resolve("all.ndjson"), text);

    Run stream = check(text, "--format", "ndjson");
    Run named = Run.of("check", file.toString(), "--rulebook", rules, "--format", "ndjson");

    assertThat(stream.status()).isEqualTo(2);
    assertThat(stream.out()).hasLineCount(2);
    assertThat(stream.err()).startsWith("standard input, line 1:");
    assertThat(named.out()).isEqualTo(stream.out());
    assertThat(named.status()).isEqualTo(2);
  }

  @Test
  void linesMakeAnArrayAndOneDocumentDoesNot() {
    Run several = check(STREAM, "--format", "json");
    Run one = check(FORUM, "--format", "json");

    assertThat(several.out()).startsWith("[\n  {").endsWith("  }\n]\n");
    assertThat(one.out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void fileOfLinesIsReadAsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("all.NDJSON"), STREAM);

    Run run = Run.of("check", file.toString(), "--rulebook", rules, "--format", "ndjson");

    assertThat(run.out()).isEqualTo(check(STREAM, "--format", "ndjson").out());
    assertThat(run.err()).contains(file + ", line 2:1:1: ");
  }

  @Test
  void linesAreValidatedOneByOne() throws IOException {
    Path file = Files.writeString(folder.resolve("all.jsonl"), STREAM);

    Run run = Run.of("validate", file.toString());

    assertThat(run.out().lines()).hasSize(2).first().asString().startsWith(file + ", line 1: ");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aCountShowsHowFarAStreamHasComeToWhoeverWatches() {
    Run run =
        Run.with()
            .in(STREAM)
            .watched()
            .run("check", "-", "--rulebook", rules, "--format", "ndjson");

    assertThat(run.err()).contains("\r\u001b[K3 standard input, line 4").doesNotContain("K1 ");
    assertThat(run.out()).isEqualTo(check(STREAM, "--format", "ndjson").out());
  }

  @Test
  void wordsForALineAreThoseOfTheLanguage() {
    assertThat(check(STREAM, "--lang", "es").err()).contains("entrada estándar, línea 2:");
    assertThat(check(STREAM, "--lang", "fr").err()).contains("entrée standard, ligne 2");
  }
}
