package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of three eras in one file, each under its own edition. */
class ErasTest {
  private static String file() throws IOException {
    try (InputStream in = ErasTest.class.getResourceAsStream("three-eras.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Run check(String facts, String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "check";
    all[1] = "-";
    System.arraycopy(args, 0, all, 2, args.length);
    return Run.with().in(facts).run(all);
  }

  @Test
  void eachPlanHasItsOwnEditionAndTheReason() throws IOException {
    Assessment found = OgpJson.readAssessment(check(file(), "--format", "json").out()).document();

    assertThat(found.rulebooks())
        .filteredOn(u -> u.chosen().because().equals("plan-delivered"))
        .extracting(
            u -> u.id(), u -> u.chosen().cycle().orElse(""), u -> u.chosen().date().orElse(""))
        .containsExactly(
            tuple("ogp-guidelines-2012", "plan-2013", "2013-04-01"),
            tuple("ogp-standards-2017", "plan-2018", "2018-08-31"),
            tuple("ogp-standards-2022", "plan-2025", "2025-06-30"),
            tuple("ogp-process-2014", "plan-2013", "2013-04-01"),
            tuple("ogp-process-2018", "plan-2018", "2018-08-31"),
            tuple("ogp-process-2022", "plan-2025", "2025-06-30"));
    Map<String, String> editions =
        Map.of(
            "ogp-guidelines-2012", "plan-2013",
            "ogp-process-2014", "plan-2013",
            "ogp-standards-2017", "plan-2018",
            "ogp-process-2018", "plan-2018",
            "ogp-standards-2022", "plan-2025",
            "ogp-process-2022", "plan-2025");
    for (Finding finding : found.findings()) {
      String cycle = editions.get(finding.rulebook());
      if (cycle != null) {
        assertThat(finding.cycle()).as(finding.rule()).contains(cycle);
      }
    }
    assertThat(found.consequences())
        .filteredOn(c -> !c.official().isEmpty())
        .extracting(Consequence::cycle)
        .containsExactly("plan-2013");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void thePageNamesTheEditionsAndWhatFollows(String language) throws IOException {
    Run run = check(file(), "--lang", language);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("ogp-guidelines-2012", "ogp-standards-2017", "ogp-standards-2022")
        .containsPattern("2013[–-]2015")
        .containsPattern("2025[–-]2027")
        .contains("AP-18-JAN1-SHIFT", "PR-TWOCYCLES");
  }

  @Test
  void theReaderOfThePageMayNameTheEdition() throws IOException {
    Run run = check(file(), "--rulebook", "ogp-standards-2022", "--format", "json");

    Assessment found = OgpJson.readAssessment(run.out()).document();
    assertThat(found.rulebooks()).extracting(u -> u.id()).containsExactly("ogp-standards-2022");
    assertThat(found.otherReadings()).isEmpty();
  }

  @Test
  void aPlanWithoutDatesIsOneLineAndNoFloodOfEditions() throws IOException {
    String undated = file();
    undated =
        undated.replace(
            "standing:", "  - {id: lost, number: 4, mechanisms: [], plan: {}}\nstanding:");

    Run page = check(undated);
    Assessment found = OgpJson.readAssessment(check(undated, "--format", "json").out()).document();

    boolean hasSeveral =
        found.findings().stream()
                .filter(f -> f.cycle().filter("lost"::equals).isPresent())
                .map(Finding::rulebook)
                .filter(b -> b.matches("ogp-(standards|guidelines)-\\d+"))
                .distinct()
                .count()
            > 1;
    String said = page.out().replaceAll("\\s+", " ");
    assertThat(hasSeveral).isTrue();
    assertThat(said)
        .contains(
            "1 plan could not be assessed: without its date it is not known which edition of the rules applies.")
        .contains("For the plan no. 4, when it was delivered (plan.submitted)")
        .doesNotContain("Minimum requirements, plan no. 4");
    assertThat(check(undated, "--all").out()).contains("Minimum requirements, plan no. 4");
  }
}
