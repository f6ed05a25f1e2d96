package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples are a corpus that others can test their own software with: the manifest names for
 * each file the rule, the clause, the verdict, and every other rule that is not met in it. A rule
 * that begins to fire where it did not, changes the manifest and so fails this test.
 *
 * <p>Written anew with {@code -Dogp.regenerate=true}.
 */
class ManifestTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/ogpsdk/rules/book/examples");

  @Test
  void theManifestSaysOfEachExampleWhatFires() throws IOException {
    List<String> entries = new ArrayList<>();
    for (Rulebook book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        for (Example example : rule.examples()) {
          entries.add(entry(book, rule, example));
        }
      }
    }
    String manifest = entries.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    Path file = FOLDER.resolve("manifest.json");
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.writeString(file, manifest, StandardCharsets.UTF_8);
    }

    assertThat(file)
        .as("stale: run mvn -pl ogp-rules -am test -Dogp.regenerate=true")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(manifest);
  }

  @Test
  void everyFileOfTheCorpusBelongsToARule() throws IOException {
    List<String> declared =
        Rulebooks.shipped().stream()
            .flatMap(b -> b.rules().stream())
            .flatMap(r -> r.examples().stream())
            .map(e -> e.partnership().substring("examples/".length()))
            .sorted()
            .toList();

    try (var files = Files.walk(FOLDER)) {
      assertThat(
              files
                  .filter(f -> f.toString().endsWith(".yaml"))
                  .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
                  .sorted())
          .containsExactlyElementsOf(declared);
    }
  }

  private static String entry(Rulebook book, Rule rule, Example example) {
    Assessment assessment =
        Assessor.assess(read(example.partnership()), AssessmentRequest.DEFAULT.plus(book));
    ObjectNode entry = MAPPER.createObjectNode();
    entry.put("file", example.partnership().substring("examples/".length()));
    entry.put("rulebook", book.id());
    entry.put("rule", rule.id());
    entry.put("clause", rule.citation().section().or(rule::requirement).orElse(null));
    entry.put("verdict", example.verdict().code());
    ArrayNode others = entry.putArray("alsoNotMet");
    assessment.findings().stream()
        .filter(f -> f.verdict() == Verdict.NOT_MET && !f.rule().equals(rule.id()))
        .map(Finding::rule)
        .distinct()
        .sorted()
        .forEach(others::add);
    return "  " + entry;
  }

  private static Partnership read(String path) {
    try (InputStream in = Rulebooks.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no example " + path);
      }
      return OgpJson.readPartnership(in).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
