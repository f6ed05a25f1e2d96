package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.cli.Starter;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en,has no title yet", "fr,pas encore de titre", "es,aún no hay título"})
  void whatIsNotFinishedIsSaidInWords(String language, String words) {
    Run run = Run.of("validate", "../ogp-examples/partnerships/peru.json", "--lang", language);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(words).doesNotContain("null", "nulo", "être nul");
  }

  @Test
  void rulesAsJsonAreAllEntriesWithTheirRulebook() throws IOException {
    Run run = Run.of("rules", "--rulebook", Run.rules(folder), "--format", "json");

    Rulebook book = OgpJson.readRulebook(folder.resolve("rules.yaml")).document();
    assertThat(run.out()).isEqualTo(OgpJson.catalogue(List.of(book)));
    assertThat(run.out())
        .contains(
            "\"id\": \"T-EXISTS\",\n    \"rulebook\": \"test-rules\",\n    \"entry\": \"rule\"")
        .contains("\"parameters\": {}", "\"maxGap\": \"P6M\"");
  }

  @Test
  void rulesShowEveryRuleShipped() {
    String page = Run.of("rules").out();

    Stream<String> ids =
        Rulebooks.shipped().stream().flatMap(b -> b.rules().stream()).map(r -> r.id());
    assertThat(ids).isNotEmpty().allMatch(id -> page.contains("  " + id + " "));
  }

  @Test
  void everyRuleShippedCanBeExplainedInEveryLanguage() {
    for (String language : List.of("en", "fr", "es")) {
      for (Rulebook book : Rulebooks.shipped()) {
        book.rules()
            .forEach(
                rule -> {
                  Run run = Run.of("explain", rule.id(), "--lang", language);
                  assertThat(run.err()).isEmpty();
                  assertThat(run.out())
                      .startsWith(rule.id() + " — ")
                      .doesNotContainPattern("\\{[a-zA-Z]+}|…");
                });
      }
    }
  }

  @Test
  void anExampleIsAPartnershipThatHasTheVerdict() {
    String yaml = Run.of("explain", "P22-1.1-FREQ", "--example", "not-met").out();

    String[] args = {"check", "-", "--rulebook", "ogp-standards-2022", "--fail-on", "not-met"};
    assertThat(Run.with().in(yaml).run(args).status()).isEqualTo(1);
  }

  static Stream<Arguments> starters() {
    List<String> members = List.of("national", "local", "international");
    return Stream.concat(
        Starter.types().stream().map(t -> Arguments.of(t, "en")),
        Stream.of("fr", "es").flatMap(l -> members.stream().map(t -> Arguments.of(t, l))));
  }

  @ParameterizedTest
  @MethodSource("starters")
  void aStarterIsValidAsItIsAndWithEverythingFilledIn(String type, String language) {
    String starter = Run.of("new", "--type", type, "--lang", language).out();
    String filled = starter.replaceAll("(?m)^#(?=  |[a-z])", "");

    for (String yaml : List.of(starter, filled)) {
      Run validate = Run.with().in(yaml).run("validate", "-", "--lang", "en");
      Run check = Run.with().in(yaml).run("check", "-");
      assertThat(validate)
          .isEqualTo(
              new Run(
                  0, "standard input: a partnership that can be read; nothing to remark\n", ""));
      assertThat(check.status()).isZero();
      assertThat(check.err()).isEmpty();
    }
    assertThat(starter).contains("asOf: 2026-11-24").doesNotContain("{{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void aStarterFilledInDecidesEveryMinimumRequirement(String language) {
    String filled = Run.of("new", "--lang", language).out().replaceAll("(?m)^#(?=  |[a-z])", "");
    String[] args = {"check", "-", "--rulebook", "ogp-standards-2022", "--format", "json"};

    Assessment assessment =
        OgpJson.readAssessment(Run.with().in(filled).run(args).out()).document();

    assertThat(assessment.findings())
        .extracting(Finding::rule)
        .containsAll(
            Rulebooks.find("ogp-standards-2022").orElseThrow().rules().stream()
                .filter(r -> r.disabled().isEmpty())
                .map(Rule::id)
                .toList());
    assertThat(assessment.requirements())
        .extracting(RequirementVerdict::requirement)
        .contains("5.1");
    assertThat(assessment.findings())
        .extracting(Finding::rule, Finding::verdict)
        .noneMatch(f -> f.toList().contains(Verdict.INSUFFICIENT_EVIDENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"partnership", "rulebook", "assessment"})
  void aSchemaIsPrinted(String name) {
    assertThat(Run.of("schema", name)).isEqualTo(new Run(0, OgpJson.schema(name), ""));
  }

  @Test
  void validateNamesEachFormat() throws IOException {
    String rules = Run.rules(folder);
    String facts = Files.write(folder.resolve("f.yaml"), Run.FORUM).toString();
    String verdicts = folder.resolve("v.json").toString();
    Run.of("check", facts, "--format", "json", "--out", verdicts);

    Run run = Run.of("validate", facts, rules, verdicts, "--lang", "en");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                facts
                    + ": a partnership that can be read; nothing to remark\n"
                    + rules
                    + ": a rulebook that can be read; nothing to remark\n"
                    + verdicts
                    + ": an assessment that can be read; nothing to remark\n",
                ""));
  }

  @Test
  void aMalformedIdIsRefused() {
    String facts =
        """
        format: partnership
        version: 0.1.0
        id: X Y
        member: {id: x, type: national}
        """;

    Run run = Run.with().in(facts).run("validate", "-", "--lang", "es");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("entrada estándar:3:5: ");
  }

  @Test
  void anUnfinishedPartnershipIsReadWithWarnings() {
    String facts =
        """
        format: partnership
        version: 0.1.0
        id: x
        member: {id: x, type: national}
        mechanisms:
          - id: f
            type: board
        """;

    Run run = Run.with().in(facts).run("validate", "-", "--lang", "es");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                entrada estándar: una ficha de miembro que se puede leer; 2 advertencias
                entrada estándar:4:9: advertencia: aún no hay nombre (miembro) (/member/name)
                entrada estándar:6:5: advertencia: aún no hay nombre (instancia «f») (/mechanisms/0/name)
                """,
                ""));
  }
}
