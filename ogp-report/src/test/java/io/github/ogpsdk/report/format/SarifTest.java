package io.github.ogpsdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
  @Test
  void everyFindingIsAResultWithTheKindOfItsVerdict() {
    Assessed peru = Examples.of("peru");

    JsonNode run = run(peru, Optional.empty());

    List<String> kinds = new ArrayList<>();
    run.path("results")
        .forEach(r -> kinds.add(r.path("ruleId").asString() + " " + r.path("kind").asString()));
    List<String> expected = new ArrayList<>();
    for (Finding finding : peru.assessment().findings()) {
      expected.add(finding.rule() + " " + kind(finding.verdict()));
    }
    assertThat(kinds).isEqualTo(expected);
  }

  @Test
  void everyRuleInUseIsListedAndResultsPointToTheirs() {
    Assessed peru = Examples.of("peru");

    JsonNode run = run(peru, Optional.empty());

    JsonNode rules = run.path("tool").path("driver").path("rules");
    List<String> listed = new ArrayList<>();
    rules.forEach(r -> listed.add(r.path("id").asString()));
    List<String> expected = new ArrayList<>();
    peru.rulebooks().forEach(b -> b.rules().forEach(r -> expected.add(r.id())));
    assertThat(listed).isEqualTo(expected);
    for (JsonNode result : run.path("results")) {
      int index = result.path("ruleIndex").asInt(-1);
      assertThat(rules.get(index).path("id").asString())
          .isEqualTo(result.path("ruleId").asString());
    }
  }

  @Test
  void aResultNamesLineAndColumnOfItsObject() {
    Assessed peru = Examples.of("peru");
    Input text = Input.of(Examples.file("peru"));
    Origin origin = Origin.of("partnerships/peru.json", text, peru.assessment());

    JsonNode results = run(peru, Optional.of(origin)).path("results");

    for (JsonNode result : results) {
      JsonNode place = result.path("locations").get(0).path("physicalLocation");
      assertThat(place.path("artifactLocation").path("uri").asString())
          .isEqualTo("partnerships/peru.json");
      assertThat(place.path("region").path("startLine").asInt()).isPositive();
    }
    assertThat(origin.position("/cycles/0/no/such")).isEqualTo(origin.position("/cycles/0"));
  }

  /** By the standard a message has placeholders in braces and links in brackets. */
  @Test
  void bracesAndBracketsOfFactsAreNoPlaceholdersAndLinks() {
    assertThat(SarifText.literal("Foro {0} {{1}}")).isEqualTo("Foro {{0}} {{{{1}}}}");
    assertThat(SarifText.literal("see [link](1)")).isEqualTo("see \\[link\\](1)");
    assertThat(SarifText.literal("C:\\x \\[a")).isEqualTo("C:\\x \\\\\\[a");
    assertThat(SarifText.literal("“Foro”, 50 %")).isEqualTo("“Foro”, 50 %");
  }

  @Test
  void onlyWhatIsNotMetHasALevel() {
    for (JsonNode result : run(Examples.of("georgia"), Optional.empty()).path("results")) {
      boolean fails = result.path("kind").asString().equals("fail");
      assertThat(result.path("level").asString().equals("none")).isEqualTo(!fails);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"peru", "steering-committee", "scotland"})
  void theOfficialSchemaAcceptsIt(String name) throws Exception {
    Path schemas = Path.of(System.getProperty("ogp.schemas", ""), "sarif-2.1.0.json");
    assumeTrue(
        Files.exists(schemas), "skipped: -Dogp.schemas=DIR names no folder with sarif-2.1.0.json");
    Assessed assessed = Examples.of(name);
    Origin origin = Origin.of(name + ".json", Input.of(Examples.file(name)), assessed.assessment());

    var problems =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(schemas), InputFormat.JSON)
            .validate(
                Sarif.everything(Locale.FRENCH)
                    .add("xx", assessed, Optional.of(origin))
                    .text("ogp/xx/"),
                InputFormat.JSON);

    assertThat(problems).isEmpty();
  }

  private static JsonNode run(Assessed assessed, Optional<Origin> origin) {
    String log = Sarif.everything(Locale.ENGLISH).add("xx", assessed, origin).text("ogp/xx/");
    return JsonMapper.shared().readTree(log).path("runs").get(0);
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case MET -> "pass";
      case NOT_MET -> "fail";
      case INSUFFICIENT_EVIDENCE -> "open";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }
}
