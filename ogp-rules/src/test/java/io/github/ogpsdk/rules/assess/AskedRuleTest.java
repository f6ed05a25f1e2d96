package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedFact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of a rule that another asks for are told whatever the order of a list. */
class AskedRuleTest {
  private static final String PARTNERSHIP =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2025-12-31
      member: {id: xx, type: national}
      mechanisms:
        - id: forum
          from: 2020-01-01
          meetings: [%s, %s]
      cycles:
        - id: c
          mechanisms: [forum]
          coCreation: {from: 2024-01-01}
          plan: {submitted: 2024-06-30, from: 2024-07-01, to: 2026-06-30}
      """;

  private static final String BOTH_SIDES =
      "{date: 2024-03-14, attendance: [{sector: government, present: 3},"
          + " {sector: civil-society, present: 5}]}";

  private static final String LATER = "{date: 2024-09-26}";

  @Test
  void aMeetingThatChangesNothingIsToldBeforeAndBehindTheOneThatDecides() {
    assertThat(meetings(BOTH_SIDES, LATER)).containsExactly("2024-03-14", "2024-09-26");
    assertThat(meetings(LATER, BOTH_SIDES))
        .containsExactlyInAnyOrderElementsOf(meetings(BOTH_SIDES, LATER));
  }

  private static List<String> meetings(String first, String second) {
    Finding finding =
        Assessor.assess(
                OgpJson.readPartnership(PARTNERSHIP.formatted(first, second)).document(),
                AssessmentRequest.DEFAULT)
            .findings()
            .stream()
            .filter(f -> f.rule().equals("PR-MINREQ"))
            .findFirst()
            .orElseThrow();
    return all(finding.evidence())
        .filter(e -> e.threshold().filter("P22-1.1-SECTORS"::equals).isPresent())
        .flatMap(e -> e.facts().stream())
        .filter(f -> f.at().matches("/mechanisms/0/meetings/\\d/date"))
        .map(UsedFact::value)
        .distinct()
        .toList();
  }

  private static Stream<Evidence> all(Evidence evidence) {
    return Stream.concat(
        Stream.of(evidence), evidence.children().stream().flatMap(AskedRuleTest::all));
  }
}
