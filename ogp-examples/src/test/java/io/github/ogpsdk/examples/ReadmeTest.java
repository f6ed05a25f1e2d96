package io.github.ogpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.command.Ogp;
import io.github.ogpsdk.json.OgpJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
class ReadmeTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  @Test
  void javaStandsByLineTwentyAndIsTheFirstProgram() throws IOException {
    String readme = readme();
    String shown = blocks("java").get(0);

    assertThat(readme.substring(0, readme.indexOf("```java")).lines().count()).isLessThan(20);
    assertThat(shown.lines().count()).isLessThan(15);
    assertThat(flat(source("FirstSteps"))).contains(flat(shown));
  }

  @TestFactory
  Stream<DynamicTest> everyCallOfTheCommandWorks() throws IOException {
    return blocks("sh").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("./ogp "))
        .map(line -> DynamicTest.dynamicTest(line, () -> assertThat(run(line)).isZero()));
  }

  @Test
  void whatTheCommandIsSaidToSayItSays() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(ROOT, new PrintStream(out, true, StandardCharsets.UTF_8), args(blocks("sh").get(0)));

    assertThat(flat(out.toString(StandardCharsets.UTF_8))).contains(flat(blocks("text").get(0)));
  }

  @Test
  void theRulebookIsTheOneOfTheExample() throws IOException {
    String shown = blocks("yaml").get(1);

    assertThat(OgpJson.readRulebook(shown).warnings()).isEmpty();
    assertThat(flat(source("AddYourOwnRule"))).contains(flat(shown));
  }

  @Test
  void theSettingsAreTaken(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(".ogp.yaml"), blocks("yaml").get(0));
    Files.writeString(folder.resolve("our-rules.yaml"), blocks("yaml").get(1));
    String file = ROOT.resolve("ogp-examples/partnerships/peru.json").toString();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = run(folder, new PrintStream(out, true, StandardCharsets.UTF_8), "check", file);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Perú", "xx-2024");
    assertThat(status).isLessThan(2);
  }

  @Test
  void theTestCommandIsTheOneThatIsRun() throws IOException {
    assertThat(blocks("sh").get(1)).contains("mvn -B verify");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B");
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme());
    List<String> dead = new ArrayList<>();
    while (link.find()) {
      if (!link.group(1).startsWith("http") && !Files.exists(ROOT.resolve(link.group(1)))) {
        dead.add(link.group(1));
      }
    }

    assertThat(dead).isEmpty();
  }

  private static int run(String line) {
    return run(ROOT, new PrintStream(OutputStream.nullOutputStream(), false), args(line));
  }

  /** Returns the arguments in the first line of a block. */
  private static String[] args(String block) {
    return Arrays.stream(block.lines().findFirst().orElseThrow().split("\\s+"))
        .skip(1)
        .map(a -> a.startsWith("ogp-examples/") ? ROOT.resolve(a).toString() : a)
        .toArray(String[]::new);
  }

  private static int run(Path folder, PrintStream out, String... args) {
    Environment around =
        new Environment(
            InputStream.nullInputStream(),
            out,
            new PrintStream(OutputStream.nullOutputStream(), false),
            Map.of(),
            folder,
            OptionalInt.empty(),
            false,
            () -> LocalDate.of(2026, 11, 23));
    return Ogp.run(around, args);
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme());
    while (block.find()) {
      if (block.group(1).equals(language)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String source(String program) throws IOException {
    return Files.readString(
        ROOT.resolve("ogp-examples/src/main/java/io/github/ogpsdk/examples/" + program + ".java"));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
