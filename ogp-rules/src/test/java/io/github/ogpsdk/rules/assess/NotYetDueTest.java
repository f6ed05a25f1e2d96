package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can still be done within its time is not yet due; what has been done already is met. */
class NotYetDueTest {
  private static final String CYCLE =
      """
      mechanisms:
        - id: f
          type: multi-stakeholder-forum
          from: 2022-01-01
          charters: []
          instruments: []
          meetings: [%s]
      cycles:
        - id: p
          mechanisms: [f]
          coCreation: {from: 2023-02-01, notice: [%s], outreach: [], consultations: [], events: [],
            response: []}
          %s
      publication: {websites: [], repositories: []}
      """;
  private static final String PLAN =
      "plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-15}";
  private static final String NONE_YET = "unknown: {plan: does-not-exist}";

  private static Finding finding(String rule, String phase, String asOf, String facts) {
    String head =
        "format: partnership\nversion: 0.1.0\nid: probe\nasOf: %s\nmember: {id: xx, type:"
            + " national}\n";
    return Assessor.assess(OgpJson.readPartnership(head.formatted(asOf) + facts).document())
        .findings()
        .stream()
        .filter(f -> f.rule().equals(rule))
        .filter(f -> f.phase().map(p -> p.code().equals(phase)).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "P22-1.1-SECTORS, 2025-12-30, NOT_APPLICABLE",
    "P22-1.1-SECTORS, 2025-12-31, NOT_MET",
    "P22-1.1-RULES, 2025-12-30, NOT_APPLICABLE",
    "P22-1.1-RULES, 2025-12-31, NOT_MET",
    "P22-2.1-SITE, 2025-12-30, NOT_APPLICABLE",
    "P22-2.1-SITE, 2025-12-31, NOT_MET",
    "P22-2.2-REPO, 2025-12-30, NOT_APPLICABLE",
    "P22-2.2-REPO, 2025-12-31, NOT_MET"
  })
  void whatIsAskedOfAPhaseIsDueOnItsLastDay(String rule, String asOf, Verdict expected) {
    Finding found = finding(rule, "implementation", asOf, CYCLE.formatted("", "", PLAN));

    assertThat(found.verdict()).isEqualTo(expected);
    assertThat(found.reason().flatMap(Reason::date))
        .isEqualTo(expected == Verdict.NOT_MET ? Optional.empty() : Optional.of("2025-12-31"));
  }

  @ParameterizedTest
  @CsvSource({"2024-07-01, NOT_APPLICABLE", "2024-07-02, NOT_MET"})
  void aTimeThatIsTooLongIsSoAtOnce(String asOf, Verdict expected) {
    Finding found = finding("P22-1.1-FREQ", "implementation", asOf, CYCLE.formatted("", "", PLAN));

    assertThat(found.verdict()).isEqualTo(expected);
    assertThat(found.reason())
        .isEqualTo(
            expected == Verdict.NOT_MET
                ? Optional.empty()
                : Optional.of(
                    new Reason("not-yet-due", Optional.of("2024-07-02"), Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-01, 2024-05-31, condition", "2024-06-30, 2024-05-31, condition"})
  void aPhaseThatEndsBeforeATimeCanBeTooLongIsNeverLongEnough(
      String asOf, String end, String expected) {
    Finding found =
        finding(
            "P22-1.1-FREQ",
            "implementation",
            asOf,
            CYCLE.formatted("", "", PLAN.replace("2025-12-31", end)));

    assertThat(found.reason().map(Reason::code)).contains(expected);
  }

  @Test
  void aNoticeThatCameTooLateIsSoAtOnce() {
    String late = "{published: 2023-01-31, about: co-creation}";

    assertThat(
            finding(
                    "P22-3.1-NOTICE",
                    "co-creation",
                    "2023-02-02",
                    CYCLE.formatted("", late, NONE_YET))
                .verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "P22-1.1-SECTORS",
    "P22-2.1-SITE",
    "P22-2.2-REPO",
    "P22-3.2-OUTREACH",
    "P22-3.3-MECH"
  })
  void coCreationWithoutItsPlanGoesOn(String rule) {
    Finding found = finding(rule, "co-creation", "2023-02-11", CYCLE.formatted("", "", NONE_YET));

    assertThat(found.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(found.reason().map(Reason::code)).contains("not-yet-due");
  }

  @Test
  void wherePlanOrEndAreNotRecordedThatIsWhatIsMissing() {
    Finding found =
        finding("P22-3.2-OUTREACH", "co-creation", "2023-02-11", CYCLE.formatted("", "", ""));

    assertThat(found.possible()).containsExactly(Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
    assertThat(found.missing())
        .extracting(MissingFact::at)
        .containsExactlyInAnyOrder("/cycles/0/plan", "/cycles/0/coCreation/to");
  }

  @Test
  void whatIsThereSinceThePhaseBeganIsMetSoFar() {
    String site =
        "publication: {websites: [{url: \"https://x.org\", from: 2020-01-01, dedicated: true}]}";
    String facts = CYCLE.formatted("", "", "").replaceFirst("publication: .*", site);

    assertThat(finding("P22-2.1-SITE", "co-creation", "2023-05-10", facts).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(finding("P22-1.1-EXISTS", "co-creation", "2023-05-10", facts).verdict())
        .isEqualTo(Verdict.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "'', INSUFFICIENT_EVIDENCE",
    "'unknown: {to: does-not-exist}, ', MET",
    "'to: 2023-04-01, ', MET",
    "'to: 2023-02-28, ', NOT_MET"
  })
  void aMeetingCountsInAPhaseThatIsKnownToGoOn(String end, Verdict expected) {
    String meeting =
        "{date: 2023-03-10, attendance: [{sector: government}, {sector: civil-society}]}";
    String facts = CYCLE.formatted(meeting, "", "").replace("notice:", end + "notice:");

    assertThat(finding("P22-1.1-SECTORS", "co-creation", "2023-05-10", facts).verdict())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-10, 2024-03-31, NOT_APPLICABLE",
    "2024-01-10, 2024-04-10, NOT_APPLICABLE",
    "2024-01-10, 2024-04-11, NOT_MET",
    "2022-01-01, 2024-03-31, NOT_MET"
  })
  void aCharterBindsABodyFromTheDayOnWhichThereIsOne(
      String charter, String asOf, Verdict expected) {
    String facts =
        "mechanisms: [{id: b, from: %s, charters: [{from: 2022-01-01, meeting: {maxInterval: P3M}}], meetings: [%s]}]"
            .formatted(
                charter.equals("2022-01-01") ? "2022-01-01" : "2024-01-10",
                charter.equals("2022-01-10") ? "{date: 2024-01-10}, {date: 2024-03-10}" : "");

    Finding found = finding("MSF-OWN-FREQ", "", asOf, facts);

    assertThat(found.verdict()).isEqualTo(expected);
    assertThat(found.reason().map(Reason::code).orElse("not-yet-due")).isEqualTo("not-yet-due");
  }
}
