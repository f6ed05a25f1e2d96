package io.github.ogpsdk.rules.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.partnership.TriggerGround;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of a country's own rulebook that say what follows where they are not met. */
class OwnGroundsTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.1.0
      id: xx
      asOf: 2024-12-31
      member: {id: xx, type: national}
      cycles: [{id: c, plan: {submitted: 2023-06-30}}]
      """;

  private static final String RULE =
      """
      id: XX-NO-PLAN
          about: cycle
          level: national
          title: No plan was submitted
          text: No plan was submitted.
          citation: {document: Decree 12, read: own}
          must: {not: {measure: hasPlan}}
      """
          .stripTrailing();

  private static final String HEAD =
      """
      format: rulebook
      version: 0.2.0
      id: xx-own
      title: Own rules
      """;

  private static final String OVERLAY =
      """
      extends: [ogp-standards-2022]
      set:
        - {rule: P22-1.1-FREQ, parameter: maxGap, history: [{value: P3M}], reason: Decree 12}
      add:
      """;

  private static Rulebook book(String start, String last) {
    String text = HEAD + start + "  - " + RULE + "\n    " + last + "\n";
    return OgpJson.readRulebook(Input.of(text)).document();
  }

  private static Assessment assess(Rulebook book) {
    return Assessor.assess(
        OgpJson.readPartnership(FACTS).document(), AssessmentRequest.DEFAULT.plus(book));
  }

  private static List<Trigger> own(Assessment assessment) {
    return assessment.consequences().stream()
        .flatMap(c -> c.triggers().stream())
        .filter(t -> t.rule().equals("XX-NO-PLAN"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules:\n", OVERLAY})
  void aCycleIsContraryToProcessWhereARuleWithAGroundIsNotMet(String start) {
    Assessment found = assess(book(start, "ground: no-plan"));

    assertThat(found.faults()).isEmpty();
    assertThat(own(found))
        .singleElement()
        .satisfies(
            trigger -> {
              assertThat(trigger.ground()).isEqualTo("no-plan");
              assertThat(trigger.code()).isEqualTo("contrary-if-confirmed");
              assertThat(trigger.verdicts()).hasSize(1);
            });
    assertThat(found.consequences())
        .singleElement()
        .satisfies(c -> assertThat(c.code()).isEqualTo("contrary-if-confirmed"));
  }

  @Test
  void aSecondRuleOfMinimumRequirementsCountsByItsOwnVerdict() {
    Assessment found = assess(book("rules:\n", "ground: minimum-requirements"));

    assertThat(own(found))
        .singleElement()
        .satisfies(
            trigger -> {
              assertThat(trigger.code()).isEqualTo("contrary-if-confirmed");
              assertThat(trigger.grace()).isFalse();
            });
  }

  @Test
  void aRuleCountsForItsTrack() {
    Assessment found = assess(book("rules:\n", "track: response"));

    TrackStanding response =
        found.standing().orElseThrow().tracks().stream()
            .filter(t -> t.track().equals("response"))
            .findFirst()
            .orElseThrow();
    assertThat(response.derived().code()).isEqualTo("against-the-rules");
    assertThat(response.derived().rules()).containsExactly("XX-NO-PLAN");
  }

  @Test
  void aRuleThatSaysNothingTriggersNothing() {
    Assessment found = assess(book("rules:\n", "phases: [whole-cycle]"));

    assertThat(found.findings()).anyMatch(f -> f.rule().equals("XX-NO-PLAN"));
    assertThat(own(found)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ground: no-plan", "track: eligibility"})
  void whatARuleSaysIsWrittenAsItIsRead(String last) {
    Rulebook book = book("rules:\n", last);

    String written = OgpJson.write(book);

    assertThat(OgpJson.readRulebook(Input.of(written)).document()).isEqualTo(book);
    assertThat(book.rules().get(0).ground().map(TriggerGround::code))
        .isEqualTo(Optional.of("no-plan").filter(last::endsWith));
    assertThat(book.rules().get(0).track().map(StandingTrack::code))
        .isEqualTo(Optional.of("eligibility").filter(last::endsWith));
  }
}
