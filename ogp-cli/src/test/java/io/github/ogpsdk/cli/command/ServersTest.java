package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What servers make of our files: no upload is refused, and no failure hides another. */
class ServersTest {
  private static final Path ROOT = Path.of("");
  private static final String TWO =
      "../ogp-examples/partnerships/peru.json ../ogp-examples/partnerships/steering-committee.json";
  private static final String ALL = "../ogp-examples/partnerships";

  private static final Map<String, List<Assessment>> READ = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  private static Run check(String inputs, String... more) {
    List<String> args = new ArrayList<>(List.of("check"));
    args.addAll(List.of(inputs.split(" ")));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private static List<Assessment> assessed(String inputs) {
    return READ.computeIfAbsent(
        inputs,
        i ->
            check(i, "--format", "ndjson")
                .out()
                .lines()
                .map(l -> OgpJson.readAssessment(l).document())
                .toList());
  }

  private static long count(String inputs, Verdict verdict) {
    return assessed(inputs).stream()
        .flatMap(a -> a.findings().stream())
        .filter(f -> f.verdict() == verdict)
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../ogp-examples/partnerships/peru.json", TWO, ALL})
  void everyFailureIsAnAlertOfItsOwn(String inputs) throws IOException {
    List<String> alerts =
        CodeScanning.alerts(List.of(check(inputs, "--format", "sarif").out()), ROOT);

    assertThat(alerts)
        .doesNotHaveDuplicates()
        .hasSize((int) count(inputs, Verdict.NOT_MET))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {TWO, ALL})
  void aFolderOfFilesIsTakenTogether(String inputs) throws IOException {
    check(inputs, "--format", "sarif", "--out", folder + "/");

    List<String> logs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        logs.add(Files.readString(file));
      }
    }
    assertThat(CodeScanning.alerts(logs, ROOT))
        .doesNotHaveDuplicates()
        .hasSize((int) count(inputs, Verdict.NOT_MET));
  }

  @Test
  void whatIsNoFailureIsWrittenOnlyWhereItIsAskedForAndCountedElsewhere() {
    JsonNode failures =
        run(check("../ogp-examples/partnerships/georgia.json", "--format", "sarif"));
    JsonNode full =
        run(check("../ogp-examples/partnerships/georgia.json", "--format", "sarif", "--all"));

    List<Finding> findings =
        assessed("../ogp-examples/partnerships/georgia.json").get(0).findings();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.code(), findings.stream().filter(f -> f.verdict() == verdict).count());
    }
    assertThat(full.path("results").size()).isEqualTo(findings.size());
    assertThat((long) failures.path("results").size()).isEqualTo(counts.get("not-met"));
    failures.path("results").forEach(r -> assertThat(r.path("kind").asString()).isEqualTo("fail"));
    JsonNode told = failures.path("properties").path("documents").get(0).path("verdicts");
    counts.forEach((code, count) -> assertThat(told.path(code).asLong()).as(code).isEqualTo(count));
    assertThat(failures.path("automationDetails").path("id").asString()).isEqualTo("ogp/ge/");
  }

  private static JsonNode run(Run run) {
    return JsonMapper.shared().readTree(run.out()).path("runs").get(0);
  }

  /** GitLab keeps the first case of each class and name, over all files of a job. */
  @ParameterizedTest
  @ValueSource(strings = {TWO, ALL})
  void everyCaseHasAKeyOfItsOwn(String inputs) throws Exception {
    Map<String, Boolean> cases = new LinkedHashMap<>();
    Element root = parse(check(inputs, "--format", "junit").out());
    NodeList found = root.getElementsByTagName("testcase");
    for (int i = 0; i < found.getLength(); i++) {
      Element one = (Element) found.item(i);
      String key = one.getAttribute("classname") + "\n" + one.getAttribute("name");
      cases.putIfAbsent(key, one.getElementsByTagName("failure").getLength() > 0);
      assertThat(Files.isRegularFile(ROOT.resolve(one.getAttribute("file")))).isTrue();
      assertThat(Integer.parseInt(one.getAttribute("line"))).isPositive();
      assertThat(Double.parseDouble(one.getAttribute("time"))).isNotNegative();
    }
    List<Finding> findings = assessed(inputs).stream().flatMap(a -> a.findings().stream()).toList();
    assertThat(cases).hasSameSizeAs(findings);
    assertThat(cases.values().stream().filter(f -> f).count())
        .isEqualTo(count(inputs, Verdict.NOT_MET));
    assertThat(root.getAttribute("tests")).isEqualTo(String.valueOf(findings.size()));
    assertThat(names(root)).doesNotHaveDuplicates();
  }

  private static List<String> names(Element root) {
    List<String> names = new ArrayList<>();
    NodeList suites = root.getElementsByTagName("testsuite");
    for (int i = 0; i < suites.getLength(); i++) {
      names.add(((Element) suites.item(i)).getAttribute("name"));
    }
    return names;
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  @Test
  void twoFilesOfOneDocumentAreToldApart() throws Exception {
    String twice = "../ogp-examples/partnerships/peru.json ../ogp-examples/partnerships/peru.json";

    everyCaseHasAKeyOfItsOwn(twice);
    check(twice, "--format", "sarif", "--out", folder + "/");

    JsonNode second = run(new Run(0, Files.readString(folder.resolve("peru-2.sarif")), ""));
    assertThat(second.path("automationDetails").path("id").asString()).isEqualTo("ogp/pe-2/");
  }

  /** A comment on GitHub has at most 65,536 characters. */
  @Test
  void aCommentFitsAndNamesWhatIsLeftOut() {
    String comment = check(ALL, "--format", "markdown").out();
    String two = check(TWO, "--format", "markdown").out();

    assertThat(comment.length()).isBetween(40_000, 65_536);
    assertThat(comment.lines().filter(l -> l.startsWith("| Peru |")).count()).isEqualTo(1);
    long told = comment.lines().filter(l -> l.startsWith("### ")).count() - 1;
    assertThat(comment)
        .contains(
            "**A comment holds 65536 characters: " + (62 - told) + " members are in the table");
    assertThat(two).doesNotContain("A comment holds").contains("### Peru", "### 2 members");
  }
}
