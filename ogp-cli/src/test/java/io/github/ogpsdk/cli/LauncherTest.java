package io.github.ogpsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts that start the command, with a Java that only says what it is asked for. */
class LauncherTest {
  private static final Path HERE = Path.of("").toAbsolutePath().getParent();

  private static final String JAVA =
      """
      #!/bin/sh
      case " $* " in *" --rehearse "*|*"-Xshare:dump"*) exit 0 ;; esac
      echo "LC_ALL=${LC_ALL:-}"
      printf '%s\\n' "$@"
      cat
      exit "$FAKE_STATUS"
      """;

  /** Where a script stands, and what it starts. */
  private enum Script {
    BUILT("ogp", "ogp", "ogp-cli/target/ogp-cli-1.jar", "ogp-cli/target/ogp.jsa"),
    PACKED("ogp-dist/src/main/bin/ogp", "bin/ogp", "app/ogp.jar", "");

    private final String from;
    private final String to;
    private final String jar;
    private final String archive;

    Script(String from, String to, String jar, String archive) {
      this.from = from;
      this.to = to;
      this.jar = jar;
      this.archive = archive;
    }
  }

  private record Run(int status, String out, String err) {}

  @TempDir private Path temporary;
  private Path root = Path.of("");

  @BeforeEach
  void needsAShell() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    root = Files.createDirectory(temporary.toRealPath().resolve("a place"));
  }

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Puts a script in a place that looks built or unpacked, and returns its archive of classes. */
  private Path placed(Script script) throws Exception {
    for (String made : List.of("pom.xml", "ogp-cli/pom.xml", "ogp-cli/src/main/x")) {
      file(made, "");
    }
    executable(file(script.to, Files.readString(HERE.resolve(script.from))));
    executable(file("java/bin/java", JAVA));
    file("ogp-cli/target/lib/x.jar", "");
    file(script.jar, "");
    Path archive = script.archive.isEmpty() ? packedArchive() : root.resolve(script.archive);
    Files.writeString(archive, "classes");
    Files.writeString(Path.of(archive + ".size"), "7\n");
    return archive;
  }

  /** The name tells the place and the Java. */
  private Path packedArchive() throws Exception {
    Path java = root.resolve("java/bin/java");
    Run sum = start(Map.of(), "", "/bin/sh", "-c", "printf '%s' '" + root + " " + java + "'|cksum");
    return root.resolve("app/ogp-" + sum.out().substring(0, sum.out().indexOf(' ')) + ".jsa");
  }

  private Run run(Script script, int status, String in) throws Exception {
    return run(script, Map.of("FAKE_STATUS", String.valueOf(status)), in);
  }

  private Run run(Script script, Map<String, String> environment, String in) throws Exception {
    return start(environment, in, root.resolve(script.to).toString(), "check", "a b");
  }

  private Run start(Map<String, String> environment, String in, String... command)
      throws Exception {
    Path input = Files.writeString(temporary.resolve("in"), in);
    Path out = temporary.resolve("out");
    Path err = temporary.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(k -> k.startsWith("OGP") || k.startsWith("LC_"));
    builder.environment().put("JAVA_HOME", root.resolve("java").toString());
    builder.environment().put("LANG", "C");
    builder.environment().put("FAKE_STATUS", "0");
    builder.environment().putAll(environment);
    Process process =
        builder
            .redirectInput(input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @ParameterizedTest
  @CsvSource({
    "BUILT, 0, 0", "BUILT, 2, 2", "BUILT, 3, 3", "BUILT, 10, 1", "BUILT, 143, 143",
    "PACKED, 0, 0", "PACKED, 2, 2", "PACKED, 3, 3", "PACKED, 10, 1", "PACKED, 143, 143"
  })
  void aStatusIsThatOfTheCommand(Script script, int java, int status) throws Exception {
    placed(script);

    Run run = run(script, java, "from standard input");

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\n-jar\n" + root.resolve(script.jar) + "\ncheck\na b\n")
        .endsWith("from standard input");
  }

  @ParameterizedTest
  @CsvSource({"BUILT, 1", "BUILT, 126", "PACKED, 1", "PACKED, 127"})
  void aJavaThatDoesNotStartIsNoVerdict(Script script, int java) throws Exception {
    placed(script);

    Run run = run(script, java, "");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("ogp: could not be started; if it is damaged, ");
  }

  @ParameterizedTest
  @EnumSource(Script.class)
  void aJavaThatBreaksTakesItsArchiveAlong(Script script) throws Exception {
    Path archive = placed(script);

    Run run = run(script, 134, "");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("ogp: Java broke (status 134)");
    assertThat(archive).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(Script.class)
  void anArchiveThatIsCutIsLeftAsideAndMadeAnew(Script script) throws Exception {
    Path archive = placed(script);
    Run whole = run(script, 0, "");
    Files.writeString(archive, "class");

    Run cut = run(script, 0, "");

    assertThat(whole.out()).contains("-XX:SharedArchiveFile=" + archive + "\n");
    assertThat(whole.err()).isEmpty();
    assertThat(cut.status()).isZero();
    assertThat(cut.out()).doesNotContain("SharedArchiveFile");
    assertThat(cut.err())
        .isEqualTo("ogp: the archive of classes is not as it was made; it is made anew\n");
    for (int i = 0; i < 600 && !Files.exists(archive); i++) {
      Thread.sleep(100);
    }
    // This Java makes none, which is remembered as an empty one.
    assertThat(archive).hasContent("");
    assertThat(run(script, 0, "").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BUILT, LC_ALL, fr_XX.odd", "BUILT, LANG, ''", "BUILT, LC_MESSAGES, es",
    "PACKED, LC_ALL, 'x y', ", "PACKED, LANG, C", "PACKED, LC_ALL, POSIX"
  })
  void filesHaveAccentsInAnyLocaleAndItsLanguageIsKept(Script script, String name, String value)
      throws Exception {
    placed(script);

    Run run = run(script, Map.of(name, value), "");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("LC_ALL=C.UTF-8\n").contains("\n-Dogp.locale=" + value + "\n");
    assertThat(run.err().getBytes(StandardCharsets.UTF_8)).isEmpty();
  }
}
