package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of a balance of seats: the seats of each side, and those of neither. */
class SeatBalanceReasonTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.2.0
      id: example
      asOf: 2021-06-30
      member: {id: xx, type: national}
      mechanisms:
        - id: forum
          type: multi-stakeholder-forum
          from: 2018-01-01
          compositions:
            - basis: actual
              from: 2018-01-01
              seats:
                - {sector: government, count: 7}
                - {sector: civil-society, count: 7}
                - {sector: other, count: 1}
      cycles:
        - id: plan-1
          mechanisms: [forum]
          coCreation: {from: 2018-03-01}
          plan: {from: 2018-10-01, to: 2020-12-31, submitted: 2018-09-08}
      """;

  private static List<Finding> parity() {
    return Assessor.assess(OgpJson.readPartnership(FACTS).document()).findings().stream()
        .filter(f -> f.rule().equals("MSF-17-PARITY"))
        .toList();
  }

  @Test
  void theSeatsOfBothSidesAreTheReason() {
    assertThat(parity())
        .isNotEmpty()
        .allSatisfy(
            f -> {
              assertThat(f.verdict()).isEqualTo(Verdict.MET);
              assertThat(Explainer.in(Locale.ENGLISH).headline(f))
                  .contains("government has 7 seats and non-government has 7 seats")
                  .doesNotContain("fit the conditions");
            });
  }

  @Test
  void theSeatsOfNeitherSideAreInTheEvidence() {
    assertThat(parity())
        .isNotEmpty()
        .allSatisfy(
            f ->
                assertThat(facts(f.evidence()).map(UsedFact::at))
                    .contains(
                        "/mechanisms/0/compositions/0/seats/2/sector",
                        "/mechanisms/0/compositions/0/seats/2/count"));
  }

  private static Stream<UsedFact> facts(Evidence evidence) {
    return Stream.concat(
        evidence.facts().stream(),
        evidence.children().stream().flatMap(SeatBalanceReasonTest::facts));
  }
}
