package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it is open whether a phase began, the day that it began on is among what is missing. */
class DoubtfulPhaseTest {
  private static final String PARTNERSHIP =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2024-06-30
      member: {id: xx, type: national}
      cycles: [{id: c, %s}]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "coCreation: {from: 2024}, plan: {from: 2025-01-01}|co-creation|/cycles/0/coCreation/from",
        "due: 2024-12-31, plan: {from: 2025-01-01}|co-creation|/cycles/0/coCreation",
        "coCreation: {from: 2023-01-01}, plan: {submitted: 2023-08-31, from: 2024}|implementation|/cycles/0/plan/from",
        "coCreation: {from: 2023-01-01}|implementation|/cycles/0/plan"
      })
  void theStartOfThePhaseIsMissing(String facts, String phase, String place) {
    List<Finding> findings =
        Assessor.assess(
                OgpJson.readPartnership(PARTNERSHIP.formatted(facts)).document(),
                AssessmentRequest.DEFAULT)
            .findings();

    assertThat(findings)
        .filteredOn(f -> f.rule().equals("P22-2.1-SITE"))
        .filteredOn(f -> f.phase().map(p -> p.code().equals(phase)).orElse(false))
        .singleElement()
        .satisfies(f -> assertThat(f.missing()).extracting(MissingFact::at).contains(place));
  }
}
