package io.github.ogpsdk.rules.measure.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that is taken to hold as long as its body surely held when it was seen. */
class SeenTableTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.1.0
      id: xx
      asOf: 2026-11-23
      member: {id: xx, type: national}
      mechanisms:
        - id: m
          from: 2011-12
          unknown: {to: not-recorded}
          compositions:
            - {basis: prescribed, from: 2011-12, to: 2025-03-20, total: 3}
            - {basis: actual, %s seats: [{sector: government}]}
      """;

  private static List<Verdict> possible(String seen) {
    return Assessor.assess(
            OgpJson.readPartnership(FACTS.formatted(seen)).document(),
            AssessmentRequest.DEFAULT.only(List.of(Rulebooks.find("own-rules").orElseThrow())))
        .findings()
        .stream()
        .filter(f -> f.rule().equals("MSF-OWN-SEATS"))
        .filter(f -> f.subject().endsWith("/1"))
        .map(Finding::possible)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // Seen while the prescribed table held, whether or not it was seen at other times.
    "'seen: [2019-03/2019-05],', false",
    "'seen: [2019-03/2019-05], partial: [seen],', false",
    // Never seen: the body may have ended before the prescribed table began.
    "'', true",
    "'partial: [seen],', true"
  })
  void meetsAPrescribedTableThatHeldWhenItWasSeen(String seen, boolean mayNotApply) {
    assertThat(possible(seen).contains(Verdict.NOT_APPLICABLE)).isEqualTo(mayNotApply);
  }
}
