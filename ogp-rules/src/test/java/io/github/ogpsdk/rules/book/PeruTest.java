package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Peru's five and five is a claim that a count of five and four disputes. */
class PeruTest {
  private static final Path FILE = Path.of("../ogp-examples/partnerships/peru.json");

  @Test
  void claimAndCountAreShownAndNothingIsDecided() throws IOException {
    Finding finding = fiveAndFive(text());

    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(facts(finding.evidence()))
        .contains(
            "/mechanisms/1/compositions/0/basis=claimed",
            "/mechanisms/1/compositions/0/seats/0/count=5",
            "/mechanisms/1/compositions/0/seats/1/count=5",
            "/mechanisms/0/compositions/0/basis=counted",
            "/mechanisms/0/compositions/0/seats/0/count=5",
            "/mechanisms/0/compositions/0/seats/1/count=4");
    assertThat(finding.missing())
        .extracting(MissingFact::at)
        .contains("/mechanisms/1/compositions/0/basis");
  }

  @Test
  void confirmedClaimIsMet() throws IOException {
    String confirmed =
        text()
            .replaceFirst("\"basis\": \"claimed\",\\s+\"disputed\": true", "\"basis\": \"actual\"");

    assertThat(confirmed).isNotEqualTo(text());
    assertThat(fiveAndFive(confirmed).verdict()).isEqualTo(Verdict.MET);
  }

  private static Finding fiveAndFive(String json) {
    return Assessor.assess(OgpJson.readPartnership(json).document()).findings().stream()
        .filter(f -> f.rule().equals("MSF-PE-5-5"))
        .filter(f -> f.subject().startsWith("/mechanisms/1"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> facts(Evidence evidence) {
    return Stream.concat(
            evidence.facts().stream().map(PeruTest::fact),
            evidence.children().stream().flatMap(c -> facts(c).stream()))
        .toList();
  }

  private static String fact(UsedFact fact) {
    return fact.at() + "=" + fact.value();
  }

  private static String text() throws IOException {
    assumeTrue(Files.exists(FILE), "the real partnerships are not here");
    return Files.readString(FILE);
  }
}
