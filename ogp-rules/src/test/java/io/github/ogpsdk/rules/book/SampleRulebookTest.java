package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample of a country's rulebook, whose shape is a contract, loads, compiles and judges. */
class SampleRulebookTest {
  private static final String FORUM =
      """
      format: partnership
      version: 0.1.0
      id: xx
      asOf: 2026-01-01
      member: {id: xx, type: national, code: XX}
      mechanisms:
        - id: forum
          type: %s
          from: 2023-01-01
          chairs:
            - {sector: government, role: chair, from: 2023-01-01, to: 2023-12-31}
            - {sector: %s, role: chair, from: 2024-01-01, to: %s}
      """;

  @ParameterizedTest
  @CsvSource({
    "joint-steering-committee, civil-society, 2024-12-31, met",
    "joint-steering-committee, government, 2024-12-31, not-met",
    "joint-steering-committee, civil-society, 2025-06-30, not-met",
    "multi-stakeholder-forum, government, 2025-06-30, not-applicable"
  })
  void sidesChairInTurnForAYear(String type, String side, String until, String verdict)
      throws IOException {
    Assessment assessment = assess(FORUM.formatted(type, side, until));

    assertThat(assessment.faults()).isEmpty();
    assertThat(assessment.findings())
        .filteredOn(f -> f.rule().equals("XX-CHAIR-TURNS"))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.ofCode(verdict));
  }

  @Test
  void extendedRulebookIsUsedAndTheRuleSwitchedOffIsNotChecked() throws IOException {
    Assessment assessment =
        assess(FORUM.formatted("multi-stakeholder-forum", "government", "2024"));

    assertThat(assessment.rulebooks())
        .extracting(u -> u.id(), u -> u.chosen().because())
        .contains(tuple("ogp-standards-2022", "extended"), tuple("xx-2023", "named"));
    assertThat(assessment.notChecked())
        .filteredOn(n -> n.rule().filter("MSF-SEED-ALIGNED"::equals).isPresent())
        .extracting(n -> n.because())
        .containsExactly("disabled-by-overlay");
  }

  private static Assessment assess(String facts) throws IOException {
    Partnership partnership = OgpJson.readPartnership(facts).document();
    return Assessor.assess(partnership, AssessmentRequest.DEFAULT.plus(sample()));
  }

  private static Rulebook sample() throws IOException {
    try (InputStream in = SampleRulebookTest.class.getResourceAsStream("sample-rulebook.yaml")) {
      byte[] yaml = Objects.requireNonNull(in).readAllBytes();
      return OgpJson.readRulebook(new String(yaml, StandardCharsets.UTF_8)).document();
    }
  }
}
