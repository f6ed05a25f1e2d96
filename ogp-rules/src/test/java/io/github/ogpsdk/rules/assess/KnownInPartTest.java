package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date known only to the year or month is missing with what is known of it. */
class KnownInPartTest {
  private static final String PLAN =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2026-11-23
      member: {id: xx, type: national}
      cycles:
        - id: plan-1
          coCreation: {from: 2023-01-01, to: 2023-12-20}
          plan: {submitted: 2023-12-20, from: 2024-01-01, %s}
      """;

  @ParameterizedTest
  @CsvSource({
    "to: 2025,2025,",
    "to: 2025-06,2025-06,",
    "unknown: {to: not-published},,NOT_PUBLISHED"
  })
  void theYearIsKeptBesideWhatIsMissing(String member, String known, UnknownReason reason) {
    Partnership partnership = OgpJson.readPartnership(PLAN.formatted(member)).document();

    List<MissingFact> missing =
        Assessor.assess(partnership).findings().stream()
            .filter(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE)
            .map(Finding::missing)
            .flatMap(List::stream)
            .filter(m -> m.at().equals("/cycles/0/plan/to"))
            .toList();

    assertThat(missing)
        .isNotEmpty()
        .allSatisfy(
            m -> {
              assertThat(m.known()).isEqualTo(Optional.ofNullable(known));
              assertThat(m.reason()).isEqualTo(Optional.ofNullable(reason));
            });
  }
}
