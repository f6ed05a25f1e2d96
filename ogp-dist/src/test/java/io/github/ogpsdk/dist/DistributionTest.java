package io.github.ogpsdk.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives, unpacked and run as a user would. */
class DistributionTest {
  private static final String FOLDER = System.getProperty("ogp.dist.folder", "");

  @TempDir private Path temporary;

  private record Run(int status, String out, String err) {}

  private static Path archive(String which) {
    return Path.of(System.getProperty("ogp.dist." + which) + ".tar.gz");
  }

  private Path unpacked(String which) throws Exception {
    Path place = Files.createDirectories(temporary.resolve("a place"));
    Run tar = run(place, Map.of(), "tar", "xzf", archive(which).toString());
    assertThat(tar).isEqualTo(new Run(0, "", ""));
    return place.resolve(FOLDER);
  }

  private Run run(Path folder, Map<String, String> environment, String... command)
      throws Exception {
    Path out = Files.createTempFile(temporary, "out", "");
    Path err = Files.createTempFile(temporary, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(k -> k.startsWith("OGP") || k.startsWith("LC_"));
    builder.environment().put("LANG", "C");
    builder.environment().put("HOME", temporary.toString());
    builder.environment().put("OGP_TRAIN", "never");
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not there: the archives are not tried");
      throw e;
    }
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "java"})
  void theCommandRunsFromAnyFolderAndThroughALink(String which) throws Exception {
    Path home = unpacked(which);
    Path link = Files.createSymbolicLink(temporary.resolve("ogp"), home.resolve("bin/ogp"));
    Files.copy(home.resolve("share/examples/peru.json"), temporary.resolve("perú.json"));

    Run version = run(temporary, Map.of(), link.toString(), "--version");
    Run check = run(temporary, Map.of(), link.toString(), "check", "perú.json", "--lang=es");
    Run validate = run(temporary, Map.of(), link.toString(), "validate", "perú.json");
    Run help = run(home, Map.of(), "bin/ogp", "help", "check", "--lang=fr");

    assertThat(version.out()).matches("ogp \\S+\n");
    assertThat(check.err()).isEmpty();
    assertThat(check.status()).isZero();
    assertThat(check.out()).startsWith("Perú").contains("ogp-standards-2022");
    assertThat(validate.status()).isZero();
    assertThat(help.out()).startsWith("Usage");
  }

  @Test
  void theArchiveWithJavaUsesItsOwn() throws Exception {
    Path home = unpacked("java");
    Map<String, String> shows =
        Map.of("OGP_JAVA_OPTS", "-XshowSettings:properties", "JAVA_HOME", "/nonexistent");

    Run run = run(home, shows, "bin/ogp", "check", "share/examples/georgia.json", "--format=html");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("java.home = " + home.toRealPath().resolve("runtime"));
    assertThat(run.out()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void classesAreArchivedWhereTheyAreUsedAndChangeNothing() throws Exception {
    Path home = unpacked("plain");
    String[] check = {"bin/ogp", "check", "share/examples/peru.json", "--format=json"};

    Run trained = run(home, Map.of("OGP_TRAIN", "now"), "bin/ogp");
    Run with = run(home, Map.of("OGP_JAVA_OPTS", "-Xshare:on"), check);
    Run without = run(home, Map.of("OGP_JAVA_OPTS", "-Xshare:off"), check);

    assertThat(trained).isEqualTo(new Run(0, "", ""));
    try (Stream<Path> files = Files.list(home.resolve("app"))) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".jsa")))
          .hasSize(1);
    }
    assertThat(with.status()).isZero();
    assertThat(with).isEqualTo(without);
  }

  @Test
  void theZipHoldsWhatTheTarHolds() throws Exception {
    Path home = unpacked("plain");
    List<String> inTar = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home)) {
      files
          .filter(Files::isRegularFile)
          .forEach(f -> inTar.add(FOLDER + "/" + home.relativize(f).toString()));
    }
    List<String> inZip = new ArrayList<>();

    try (ZipFile zip = new ZipFile(System.getProperty("ogp.dist.plain") + ".zip")) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        inZip.add(entry.getName());
        try (InputStream bytes = zip.getInputStream(entry)) {
          Path same = home.getParent().resolve(entry.getName());
          assertThat(bytes.readAllBytes()).isEqualTo(Files.readAllBytes(same));
        }
      }
    }

    assertThat(new TreeSet<>(inZip)).isEqualTo(new TreeSet<>(inTar));
    assertThat(inTar)
        .contains(
            FOLDER + "/LICENSE",
            FOLDER + "/bin/ogp.cmd",
            FOLDER + "/share/completions/ogp.fish",
            FOLDER + "/share/man/fr/man1/ogp.1",
            FOLDER + "/share/rules.json",
            FOLDER + "/share/schemas/partnership.schema.json");
  }

  @Test
  void whatIsPackedIsWhatTheCommandSays() throws Exception {
    Path home = unpacked("plain");

    for (String shell : List.of("bash", "zsh", "fish")) {
      assertThat(run(home, Map.of(), "bin/ogp", "completion", shell).out())
          .isEqualTo(read(home, "share/completions/ogp." + shell));
    }
    assertThat(run(home, Map.of(), "bin/ogp", "manual").out())
        .isEqualTo(read(home, "share/man/man1/ogp.1"));
    assertThat(run(home, Map.of(), "bin/ogp", "manual", "--lang=es").out())
        .isEqualTo(read(home, "share/man/es/man1/ogp.1"));
  }

  @Test
  void withoutAJavaItSaysSo() throws Exception {
    Path home = unpacked("plain");
    Path tools = Files.createDirectory(temporary.resolve("tools"));

    Run run =
        run(
            home,
            Map.of("PATH", tools.toString(), "JAVA_HOME", ""),
            "/bin/sh",
            "bin/ogp",
            "--version");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ogp: needs Java 17 or later");
  }

  private static String read(Path home, String file) throws IOException {
    return Files.readString(home.resolve(file), StandardCharsets.UTF_8);
  }
}
