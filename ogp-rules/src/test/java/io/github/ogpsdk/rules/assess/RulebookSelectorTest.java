package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rulebooks the facts call for, in which order, and why. */
class RulebookSelectorTest {
  private static Partnership partnership(String member, String facts) {
    String head =
        """
        format: partnership
        version: 0.1.0
        id: example
        asOf: 2026-01-01
        member: {id: xx, %s}
        %s
        """;
    return OgpJson.readPartnership(head.formatted(member, facts)).document();
  }

  private static List<String> chosen(Partnership partnership, AssessmentRequest request) {
    return Assessor.assess(partnership, request).rulebooks().stream()
        .map(used -> used.id() + " " + used.chosen().because())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: national|ogp-process member-type,ogp-partnership starting-text",
        "type: local|ogp-local member-type,ogp-partnership starting-text",
        "type: international|ogp-steering-committee member-type",
        "type: national, code: PE"
            + "|ogp-process member-type,ogp-partnership starting-text,national-pe national",
        "type: national, code: DE|ogp-process member-type,ogp-partnership starting-text"
      })
  void theKindOfMemberAndItsCodeCallForRulebooks(String member, String expected) {
    assertThat(chosen(partnership(member, ""), AssessmentRequest.DEFAULT))
        .containsExactlyInAnyOrder(expected.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'mechanisms: [{id: m, charters: [{id: c}]}]'|true",
        "'mechanisms: [{id: m, charters: []}]'|false",
        "'mechanisms: [{id: m}, {id: n, charters: [{id: c}]}]'|true",
        "'mechanisms: []'|false"
      })
  void aCharterCallsForTheRulesOfTheBodyItself(String facts, boolean called) {
    assertThat(
            chosen(partnership("type: international", facts), AssessmentRequest.DEFAULT)
                .contains("own-rules charter-recorded"))
        .isEqualTo(called);
  }

  @ParameterizedTest
  @CsvSource({"national, true", "local, true", "international, false"})
  void recordedScoresCallForTheRulesOnEligibilityOfMembersThatCanBeEligible(
      String type, boolean called) {
    String facts = "standing: {eligibility: [{year: 2024}]}";

    assertThat(
            chosen(partnership("type: " + type, facts), AssessmentRequest.DEFAULT)
                .contains("ogp-eligibility eligibility-recorded"))
        .isEqualTo(called);
  }

  @Test
  void aRulebookNamedTwiceOrChosenAlreadyIsUsedOnce() {
    Partnership local = partnership("type: local", "");
    Rulebook chosen = Rulebooks.find("ogp-local").orElseThrow();
    Rulebook added = Rulebooks.find("ogp-commitments").orElseThrow();

    assertThat(chosen(local, AssessmentRequest.DEFAULT.plus(added).plus(added).plus(chosen)))
        .containsExactlyInAnyOrder(
            "ogp-local member-type", "ogp-partnership starting-text", "ogp-commitments named");
  }

  @Test
  void rulebooksNamedInsteadAreJoinedByThoseAdded() {
    Partnership local = partnership("type: local", "");
    Rulebook instead = Rulebooks.find("ogp-partnership").orElseThrow();
    Rulebook added = Rulebooks.find("ogp-commitments").orElseThrow();

    Assessment assessment =
        Assessor.assess(local, AssessmentRequest.DEFAULT.plus(added).only(List.of(instead)));

    assertThat(assessment.rulebooks())
        .extracting(used -> used.id() + " " + used.chosen().because())
        .containsExactly("ogp-partnership named", "ogp-commitments named");
  }
}
