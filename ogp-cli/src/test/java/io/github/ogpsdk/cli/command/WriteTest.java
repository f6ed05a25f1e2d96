package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.out.Output;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is whole, lies over nothing that is read, and is never lost without a word. */
class WriteTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;
  private String rules = "";
  private Path forum = Path.of("");

  @BeforeEach
  void writeInputs() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("in"));
    rules = Run.rules(inputs);
    forum = Files.write(inputs.resolve("forum.yaml"), Run.FORUM);
  }

  private Run check(String... more) {
    String[] args = {"check", forum.toString(), "--rulebook", rules};
    return Run.of(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  /** Runs the command with a standard output that takes some bytes and then fails. */
  private static Run failing(int room, String message, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream small =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (out.size() == room) {
              throw new IOException(message);
            }
            out.write(b);
          }
        };
    Environment around =
        new Environment(
            new ByteArrayInputStream(new byte[0]),
            Output.to(small, false),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            Path.of("/"),
            OptionalInt.empty(),
            false,
            () -> LocalDate.of(2026, 11, 24));
    int status = Ogp.run(around, args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check FORUM",
        "check FORUM --format json",
        "compare FORUM",
        "rules",
        "explain 1.1",
        "new",
        "schema partnership",
        "manual",
        "completion bash",
        "check --help",
        "validate FORUM"
      })
  void whatStandardOutputDoesNotTakeIsSaid(String command) {
    String[] args = command.replace("FORUM", forum.toString()).split(" ");

    Run full = failing(10, "No space left on device", args);

    assertThat(full.status()).isEqualTo(2);
    assertThat(full.err())
        .contains(
            "ogp: what is left of the result cannot be written to standard output"
                + " (No space left on device)\n");
  }

  @Test
  void whoeverStopsReadingHearsNothing() {
    String[] args = {"check", forum.toString(), forum.toString(), "--format", "ndjson", "-q"};

    Run gone = failing(10, "Broken pipe", args);

    assertThat(gone).isEqualTo(new Run(0, gone.out(), ""));
  }

  @Test
  void whereNothingMoreGoesNothingMoreIsJudged() {
    String[] args = {"check", forum.toString(), "none.yaml", "--format", "ndjson", "-q"};
    String[] later = {"check", forum.toString(), rules, "--format", "ndjson", "-q"};

    assertThat(failing(10, "Broken pipe", args).status()).isEqualTo(2);
    assertThat(failing(10, "Broken pipe", later)).matches(r -> r.status() == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ndjson", "csv", "html"})
  void aDeviceThatIsFullIsSaid(String format) {
    assumeTrue(Files.exists(FULL));

    Run run = check("--format", format, "--out", FULL.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("ogp check: --out /dev/full cannot be written (");
    assertThat(Run.of("compare", forum.toString(), "--out", FULL.toString()).status()).isEqualTo(2);
  }

  @Test
  void aDeviceIsWrittenAsItIs() {
    assertThat(check("--out", "/dev/null")).isEqualTo(new Run(0, "", ""));
    assertThat(check("--out", "/dev/stdout")).isEqualTo(check());
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void aFileThatIsNotWholeIsNotThere() throws IOException {
    Path out = Files.writeString(folder.resolve("out.html"), "as before");

    Run bad = Run.of("check", rules, "--format", "html", "--out", out.toString());
    Run missing = check("--rulebook", "none", "--out", folder.resolve("new.txt").toString());
    Run two = check(forum.toString(), "--format", "html", "--out", out.toString());

    assertThat(List.of(bad.status(), missing.status(), two.status())).containsOnly(2);
    assertThat(out).hasContent("as before");
    assertThat(names()).containsExactly("in", "out.html");
  }

  @Test
  void aFileKeepsItsRightsAndALinkLeadsToIt() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "{}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("out.json"));
    Path dangling = Files.createSymbolicLink(folder.resolve("new.json"), Path.of("made.json"));

    check("--format", "json", "--out", link.toString());
    check("--format", "json", "--out", dangling.toString());

    String json = check("--format", "json").out();
    assertThat(file).hasContent(json);
    assertThat(folder.resolve("made.json")).hasContent(json);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    assertThat(link).isSymbolicLink();
    assertThat(names()).containsExactly("in", "link.json", "made.json", "new.json", "out.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in/forum.yaml",
        "in/rules.yaml",
        "hard",
        "soft",
        "linked/forum.yaml",
        "in/../in/forum.yaml"
      })
  void nothingThatIsReadIsOverwritten(String place) throws IOException {
    Files.createLink(folder.resolve("hard"), forum);
    Files.createSymbolicLink(folder.resolve("soft"), forum);
    Files.createSymbolicLink(folder.resolve("linked"), Path.of("in"));
    String out = folder.resolve(place).toString();

    Run run = check("--format", "json", "--out", out);
    Run added =
        Run.of("check", forum.toString(), "--rulebook=+" + rules, "--format=json", "--out=" + out);
    Run folderOf = Run.of("compare", folder.resolve("in/forum.yaml").toString(), "--out=" + out);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(" would overwrite a file that is read here\n");
    assertThat(added).isEqualTo(run);
    assertThat(folderOf.status()).isEqualTo(place.contains("rules") ? 0 : 2);
    assertThat(forum).hasBinaryContent(Run.FORUM);
  }

  @Test
  void settingsAreNotOverwritten() throws IOException {
    Path settings = Files.writeString(folder.resolve(".ogp.yaml"), "lang: fr\n");

    Run run =
        Run.with().folder(folder).run("check", forum.toString(), "--out", settings.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(settings + " écraserait un fichier lu ici\n");
    assertThat(settings).hasContent("lang: fr\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "p/", "link", "p/../p"})
  void norInAFolder(String place) throws IOException {
    Path p = Files.createDirectory(folder.resolve("p"));
    Files.createSymbolicLink(folder.resolve("link"), p);
    String facts = new String(Run.FORUM, StandardCharsets.UTF_8);
    String json =
        io.github.ogpsdk.json.OgpJson.write(
            io.github.ogpsdk.json.OgpJson.readPartnership(facts).document());
    Path input = Files.writeString(p.resolve("peru.json"), json);
    Path other = Files.createLink(p.resolve("forum.json"), forum);

    Run inputs =
        Run.of(
            "check", p.toString(), "--format", "json", "--out", folder.resolve(place).toString());
    Run linked = check("--format", "json", "--out", folder.resolve(place).toString());

    assertThat(inputs.status()).isEqualTo(2);
    assertThat(inputs.err()).contains(" would overwrite a file that is read here\n");
    assertThat(linked.status()).isEqualTo(2);
    assertThat(input).hasContent(json);
    assertThat(other).hasBinaryContent(Run.FORUM);
  }

  @Test
  void inAFolderNoResultLiesOverAnother() throws IOException {
    Path a = Files.write(Files.createDirectory(folder.resolve("a")).resolve("x.yaml"), Run.FORUM);
    Path b = Files.write(Files.createDirectory(folder.resolve("b")).resolve("X.yaml"), Run.FORUM);
    Path c = Files.write(folder.resolve("x-2.yaml"), Run.FORUM);
    String out = folder.resolve("out").toString();

    Run run =
        Run.of("check", a.toString(), b.toString(), c.toString(), a.toString(), "-o", out + "/");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    try (Stream<Path> files = Files.list(Path.of(out))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("x.txt", "X-2.txt", "x-2-2.txt", "x-3.txt");
    }
  }

  @Test
  void whyAFileCannotBeWrittenIsSaidInWords() {
    String nowhere = folder.resolve("none/out.json").toString();

    assertThat(check("--out", nowhere).err())
        .startsWith("ogp check: --out " + nowhere + " cannot be written (there is no such folder)");
    assertThat(check("--out", nowhere, "--lang=fr").err()).contains("ce dossier n’existe pas");
    assertThat(check("--out", "").err()).startsWith("ogp check: --out names no file\n");
    assertThat(check("--out", "").status()).isEqualTo(2);
  }

  @Test
  void theNameOfTheFileSaysTheFormatUnlessAnOptionDoes() throws IOException {
    for (String name : List.of("a.html", "a.json", "a.ndjson", "a.csv", "a.sarif", "a.xml")) {
      Run run = check("--out", folder.resolve(name).toString());

      assertThat(run.err()).as(name).doesNotContain("is written");
      assertThat(Files.readString(folder.resolve(name)))
          .as(name)
          .isEqualTo(check("--format", Format.of(name).orElseThrow().code()).out());
    }
    Path other = folder.resolve("b.html");
    Run run = check("--format", "csv", "--out", other.toString());

    assertThat(Files.readString(other)).isEqualTo(check("--format", "csv").out());
    assertThat(run.err()).contains("csv is written, though the name of the file says html");
  }

  @Test
  void anOverviewNamesWhatCouldNotBeJudged() throws IOException {
    Path several = Files.createDirectory(folder.resolve("several"));
    Files.write(several.resolve("a.yaml"), Run.FORUM);
    Files.writeString(several.resolve("b.yaml"), "format: partnership");

    Run run = Run.of("check", several.toString(), "--rulebook", rules);

    assertThat(run.out()).contains("1 file could not be assessed: " + several.resolve("b.yaml"));
  }
}
