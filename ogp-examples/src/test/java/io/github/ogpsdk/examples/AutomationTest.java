package io.github.ogpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.command.Ogp;
import io.github.ogpsdk.json.OgpJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The snippets of {@code docs/AUTOMATION.md} are YAML, and their calls of the command work. */
class AutomationTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CALL = Pattern.compile("(?m)(?:^ *|entry: |`)(ogp [a-z][^`\\n]*)");

  @TempDir private Path folder;

  private record Ran(int status, String out, String err) {}

  @BeforeEach
  void writePartnerships() throws IOException {
    Path partnerships = Files.createDirectory(folder.resolve("partnerships"));
    for (String name : List.of("ghana.json", "peru.json")) {
      Files.copy(
          ROOT.resolve("ogp-examples/partnerships").resolve(name), partnerships.resolve(name));
    }
  }

  static List<String> calls() throws IOException {
    List<String> calls = new ArrayList<>();
    Matcher call = CALL.matcher(page());
    while (call.find()) {
      calls.add(call.group(1));
    }
    return calls;
  }

  @Test
  void thereAreAsManyCallsAsAreShown() throws IOException {
    assertThat(calls()).hasSize(11).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyCallWorks(String call) throws IOException {
    Ran ran = run(call);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(call.contains("--fail-on") ? verdict() : 0);
  }

  @Test
  void theWorkflowIsYamlWithTheStepsInTheirOrder() throws IOException {
    Map<?, ?> workflow = (Map<?, ?>) yaml(1);

    Map<?, ?> check = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("check");
    List<String> steps =
        ((List<?>) check.get("steps"))
            .stream()
                .map(step -> (Map<?, ?>) step)
                .map(step -> String.valueOf(step.get(step.containsKey("uses") ? "uses" : "name")))
                .toList();
    assertThat(steps)
        .containsExactly(
            "actions/checkout@v4",
            "actions/setup-java@v4",
            "Unpack ogp",
            "Can everything be read?",
            "Check",
            "github/codeql-action/upload-sarif@v3",
            "actions/upload-artifact@v4",
            "Fail on what is not met");
  }

  @Test
  void whatIsUploadedIsWhatIsWritten() throws IOException {
    run("ogp check partnerships/ --format sarif --out ogp.sarif");
    run("ogp check partnerships/ --format html --out pages/");
    run("ogp compare partnerships/ --format html --out pages/index.html");

    assertThat(folder.resolve("ogp.sarif")).content().contains("peru.json", "ghana.json");
    assertThat(folder.resolve("pages").toFile().list())
        .containsExactlyInAnyOrder("ghana.html", "index.html", "peru.html");
  }

  @Test
  void theHooksAreYamlAndTakeThePartnerships() throws IOException {
    List<?> repositories = (List<?>) ((Map<?, ?>) yaml(2)).get("repos");
    List<?> hooks = (List<?>) ((Map<?, ?>) repositories.get(0)).get("hooks");

    assertThat(hooks).hasSize(2);
    for (Object each : hooks) {
      Map<?, ?> hook = (Map<?, ?>) each;
      assertThat("partnerships/a.yml").matches((String) hook.get("files"));
      assertThat("partnerships/a.json").matches((String) hook.get("files"));
      assertThat("docs/a.json").doesNotMatch((String) hook.get("files"));
    }
  }

  @Test
  void theSettingsAreTaken() throws IOException {
    Files.writeString(folder.resolve(".ogp.yaml"), blocks("yaml").get(0));

    Ran ran = run("ogp check partnerships/peru.json --format json");

    assertThat(ran.err().lines())
        .hasSize(3)
        .allMatch(line -> line.contains(".ogp.yaml:") && line.contains(" affects the verdict"));
    assertThat(OgpJson.readAssessment(ran.out()).document().rulebooks())
        .anyMatch(used -> used.id().equals("ogp-action-plan"));
  }

  @Test
  void theHookOfGitIsWellFormed() throws Exception {
    Path hook = Files.writeString(folder.resolve("pre-commit"), blocks("sh").get(0));
    Process shell;
    try {
      shell = new ProcessBuilder("sh", "-n", hook.toString()).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "sh is not there: the hook is not tried");
      throw e;
    }

    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(shell.waitFor()).isZero();
  }

  /** The status for the two partnerships where minimum requirements that are not met count. */
  private int verdict() throws IOException {
    String table = run("ogp compare partnerships --level minimum-requirement --format csv").out();
    return table.lines().skip(1).anyMatch(line -> line.contains(",not-met,")) ? 1 : 0;
  }

  private Ran run(String call) throws IOException {
    List<String> words = new ArrayList<>(Arrays.asList(call.strip().split("\\s+")));
    words.remove(0);
    boolean hook = words.stream().noneMatch(w -> w.startsWith("partnerships"));
    if (hook) {
      words.removeIf("\"$file\""::equals);
      words.removeIf(w -> w.equals("||") || w.equals("exit"));
      words.addAll(List.of("partnerships/ghana.json", "partnerships/peru.json"));
    }
    words.replaceAll(
        w -> w.matches("partnerships.*|pages/.*|\\w+[.](sarif|xml|md|csv)") ? in(w) : w);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      Files.createDirectories(folder.resolve("pages"));
      Environment around =
          new Environment(
              InputStream.nullInputStream(),
              outStream,
              errStream,
              Map.of(),
              folder,
              OptionalInt.empty(),
              false,
              () -> LocalDate.of(2026, 11, 23));
      int status = Ogp.run(around, words.toArray(String[]::new));
      return new Ran(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  private String in(String path) {
    return folder.resolve(path) + (path.endsWith("/") ? "/" : "");
  }

  private static Object yaml(int index) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(blocks("yaml").get(index));
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(page());
    while (block.find()) {
      if (block.group(1).equals(language)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/AUTOMATION.md"));
  }
}
