package io.github.ogpsdk.rules.assess;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One verdict from those of several rules, and who has the duty. */
class RequirementsTest {
  private static final String PARTNERSHIP =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2026-01-01
      member: {id: xx, type: national}
      mechanisms: [{id: forum}]
      cycles:
        - {id: c, coCreation: {from: 2023-01-01}, plan: {submitted: 2023-06-30, from: 2023-07-01}%s}
      """;

  private static final String RULEBOOK =
      """
      format: rulebook
      version: 0.1.0
      id: xx-own
      title: {en: Own rules}
      extends: [ogp-standards-2022]
      disable: [{rule: P22-1.1-FREQ, reason: {en: "Decree 1"}}]
      """;

  private static Stream<Arguments> several() {
    return Stream.of(
        Arguments.of(List.of(MET, NOT_MET, INSUFFICIENT_EVIDENCE), NOT_MET),
        Arguments.of(List.of(MET, INSUFFICIENT_EVIDENCE, NOT_APPLICABLE), INSUFFICIENT_EVIDENCE),
        Arguments.of(List.of(NOT_APPLICABLE, MET), MET),
        Arguments.of(List.of(NOT_APPLICABLE), NOT_APPLICABLE),
        Arguments.of(List.of(), NOT_APPLICABLE));
  }

  @ParameterizedTest
  @MethodSource("several")
  void theWorstThatIsKnownDecides(List<Verdict> verdicts, Verdict expected) {
    assertThat(Requirements.verdict(verdicts)).isEqualTo(expected);
  }

  private static List<RequirementVerdict> requirements(String cycle, Rulebook... added) {
    AssessmentRequest request =
        Arrays.stream(added)
            .reduce(AssessmentRequest.DEFAULT, AssessmentRequest::plus, (a, b) -> b);
    return Assessor.assess(
            OgpJson.readPartnership(PARTNERSHIP.formatted(cycle)).document(), request)
        .requirements();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"', mechanisms: [forum]'|forum", "', mechanisms: []'|government", "''|unknown"})
  void theForumOfACycleHasItsDuties(String mechanisms, String holder) {
    assertThat(requirements(mechanisms))
        .filteredOn(r -> r.phase().isPresent())
        .isNotEmpty()
        .extracting(RequirementVerdict::dutyHolder)
        .containsOnly(Optional.of(holder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: forum, status: planned|government|government",
        "id: forum, from: 2023-06-01, to: 2023-06-30|forum|government",
        "id: forum, from: 2023-07-01|government|forum",
        "id: forum, from: 2023|unknown|unknown",
        "id: forum, from: 2020, to: 2022|government|government",
        "id: forum, actsAsForum: false|government|government",
        "id: forum, from: 2024, to: 2024|government|unknown"
      })
  void aForumHasDutiesInThePhasesInWhichItExists(
      String body, String coCreation, String implementation) {
    String facts = PARTNERSHIP.replace("id: forum", body).formatted(", mechanisms: [forum]");

    assertThat(
            Assessor.assess(OgpJson.readPartnership(facts).document(), AssessmentRequest.DEFAULT)
                .requirements())
        .filteredOn(r -> r.phase().isPresent())
        .extracting(r -> r.phase().get().code() + " " + r.dutyHolder().orElse(""))
        .containsOnly("co-creation " + coCreation, "implementation " + implementation);
  }

  @Test
  void aRequirementOfWhichARuleIsSwitchedOffSaysSo() {
    Rulebook own = OgpJson.readRulebook(RULEBOOK).document();

    assertThat(requirements("")).noneMatch(RequirementVerdict::asFarAsChecked);
    assertThat(requirements("", own))
        .filteredOn(RequirementVerdict::asFarAsChecked)
        .extracting(RequirementVerdict::requirement)
        .containsOnly("1.1");
  }
}
