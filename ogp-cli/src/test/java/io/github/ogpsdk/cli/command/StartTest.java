package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command leaves out so that it starts fast, docs/adr/0021. */
class StartTest {
  private static final Path PERU =
      Path.of("").toAbsolutePath().getParent().resolve("ogp-examples/partnerships/peru.json");

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown", "csv", "ndjson"})
  void comparesNoRecordAsJavaGeneratesIt(String format, @TempDir Path folder) throws Exception {
    List<String> loaded = classesLoaded(folder, "check", PERU.toString(), "--format", format);

    assertThat(loaded).contains("io.github.ogpsdk.rules.assess.Assessor");
    assertThat(loaded).doesNotContain("java.lang.runtime.ObjectMethods");
  }

  private static List<String> classesLoaded(Path folder, String... args)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes");
    String path =
        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
            .map(System::getProperty)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> start =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xlog:class+load:file=" + log,
            "-cp",
            path,
            Ogp.class.getName());
    Process process =
        new ProcessBuilder(Stream.concat(start.stream(), Stream.of(args)).toList())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor()).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains(" source: "))
          .map(line -> line.replaceFirst("^\\S+ ", "").replaceFirst(" source: .*", ""))
          .toList();
    }
  }
}
