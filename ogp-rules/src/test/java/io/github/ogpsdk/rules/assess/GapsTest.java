package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assessment takes for granted, and what it could not check. */
class GapsTest {
  private static final String PARTNERSHIP =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2024-06-30
      member: {id: xx, type: %s}
      cycles:
        - {id: first, plan: {from: 2019-09-01, submitted: 2019-08-31}}
        - {id: second, coCreation: {from: 2023-02-01}, plan: {from: 2023-09-01, submitted: 2023-08-31}}
      """;

  private static final String OVERLAY =
      """
      format: rulebook
      version: 0.1.0
      id: xx-own
      title: {en: Own rules}
      extends: [ogp-standards-2022, ogp-process]
      set:
        - {rule: P22-1.1-FREQ, parameter: maxGap, history: [{value: %s}], reason: {en: Decree}}
      """;

  private static final Assumption NO_RESOLUTION =
      new Assumption("no-resolution-recorded", Optional.of("/resolutions"));
  private static final Assumption NO_EXIT =
      new Assumption("no-exit-recorded", Optional.of("/standing"));

  private static Assessment assess(String facts, AssessmentRequest request) {
    Assessment found = Assessor.assess(OgpJson.readPartnership(facts).document(), request);
    assertThat(found.faults()).isEmpty();
    return found;
  }

  private static List<Assumption> assumptions(String more, AssessmentRequest request) {
    return assess(PARTNERSHIP.formatted("national") + more, request).assumptions();
  }

  private static AssessmentRequest with(String overlay) {
    return AssessmentRequest.DEFAULT.plus(OgpJson.readRulebook(overlay).document());
  }

  @Test
  void whatIsNotRecordedIsTakenForNotDone() {
    assertThat(assumptions("", AssessmentRequest.DEFAULT)).containsExactly(NO_RESOLUTION, NO_EXIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolutions: []|no-exit-recorded",
        "standing: {events: [{type: withdrawn, date: 2021-01-01}]}|no-resolution-recorded",
        "resolutions: [{id: r, issuer: ogp, effect: no-consequence}]|no-exit-recorded"
      })
  void whatIsRecordedIsNotAssumed(String more, String left) {
    assertThat(assumptions(more + "\n", AssessmentRequest.DEFAULT))
        .extracting(Assumption::code)
        .containsExactly(left);
  }

  @Test
  void aRelaxedMinimumStandsFirstAndOnceForEachChange() {
    assertThat(assumptions("", with(OVERLAY.formatted("P1Y"))))
        .containsExactly(
            new Assumption("minimum-relaxed", Optional.of("P22-1.1-FREQ/maxGap")),
            new Assumption("consequences-unchanged", Optional.of("xx-own")),
            NO_RESOLUTION,
            NO_EXIT);
  }

  @Test
  void aTighterMinimumIsNotReported() {
    assertThat(assumptions("", with(OVERLAY.formatted("P3M"))))
        .containsExactly(
            new Assumption("consequences-unchanged", Optional.of("xx-own")),
            NO_RESOLUTION,
            NO_EXIT);
  }

  @Test
  void aRelaxedRuleThatIsNoMinimumIsNotReported() {
    String relaxed =
        """
        format: rulebook
        version: 0.1.0
        id: xx-own
        title: {en: Own rules}
        extends: [ogp-process]
        disable: [{rule: PR-MINREQ, reason: {en: Decree}}]
        """;

    assertThat(assumptions("", with(relaxed)))
        .containsExactly(
            new Assumption("consequences-unchanged", Optional.of("xx-own")),
            NO_RESOLUTION,
            NO_EXIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "national|2024-06-30|ogp-standards-2022|first",
        "national|2024-06-30|ogp-standards-2017|second",
        "national|2024-06-30|own-rules|first second",
        "national|2020-06-30|own-rules|first",
        "local|2024-06-30|own-rules|''"
      })
  void aCycleWithoutItsEditionIsSaidToBeUnchecked(
      String type, LocalDate asOf, String book, String cycles) {
    Rulebook only = Rulebooks.find(book).orElseThrow();
    Assessment found =
        assess(
            PARTNERSHIP.formatted(type), AssessmentRequest.DEFAULT.only(List.of(only)).asOf(asOf));

    assertThat(found.notChecked().stream().filter(n -> n.cycle().isPresent()))
        .containsExactlyElementsOf(
            List.of(cycles.split(" ")).stream()
                .filter(c -> !c.isEmpty())
                .map(
                    c ->
                        new NotChecked(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(c),
                            "edition-not-available"))
                .toList());
  }

  @Test
  void rulesThatAreOffAreListedWithTheReason() {
    String off =
        """
        format: rulebook
        version: 0.1.0
        id: xx-own
        title: {en: Own rules}
        extends: [ogp-steering-committee]
        disable: [{rule: SC-HIST, reason: {en: Decree}}]
        """;
    AssessmentRequest request =
        AssessmentRequest.DEFAULT.only(List.of(OgpJson.readRulebook(off).document()));

    assertThat(assess(PARTNERSHIP.formatted("international"), request).notChecked())
        .containsExactlyInAnyOrder(
            off("SC-HIST", "disabled-by-overlay"), off("SC-REGION", "disabled-unverified"));
  }

  private static NotChecked off(String rule, String because) {
    return new NotChecked(
        Optional.of(rule), Optional.of("ogp-steering-committee"), Optional.empty(), because);
  }
}
