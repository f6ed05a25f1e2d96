package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.CohortStep;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known on the day of judgement: nothing later, and nothing after the document. */
class AsOfTest {
  private static final String TWO =
      """
      cycles:
        - id: first
          due: 2018-08-31
          plan: {from: 2018-09-01, to: 2020-08-31, submitted: 2018-08-31}
          reviews: [%s]
        - id: second
          due: 2020-08-31
          plan: {from: 2022-09-01, to: 2024-08-31}
      standing:
        events:
          - {type: contrary-letter, date: 2021-05-01, cycles: [first], url: "https://x.example/1"}
          - {type: under-review-letter, date: %s, cycles: [second]}
          - {type: stage-two, date: 2023-01-01, case: c}
          - {type: suspended, date: 2023-01-01, case: c}
      """;

  private static Assessment assess(String document, String asOf, String facts) {
    String head =
        "format: partnership\nversion: 0.1.0\nid: probe\nasOf: %s\nmember: {id: xx, type:"
            + " national}\n";
    Assessment found =
        Assessor.assess(
            OgpJson.readPartnership(head.formatted(document) + facts).document(),
            AssessmentRequest.DEFAULT.asOf(LocalDate.parse(asOf)));
    assertThat(found.faults()).isEmpty();
    return found;
  }

  /** Such a document is valid: a portal asks for the day, and tells this from a fault. */
  @Test
  void aDayOfJudgementThatNobodyGivesIsAnExceptionOfItsOwn() {
    Partnership timeless =
        OgpJson.readPartnership(
                "format: partnership\nversion: 0.1.0\nid: x\nmember: {id: x, type: national}\n")
            .document();
    AssessmentRequest request = AssessmentRequest.DEFAULT;

    assertThatThrownBy(() -> Assessor.assess(timeless)).isInstanceOf(NoAsOfException.class);
    assertThatThrownBy(() -> Assessor.assess(timeless, request))
        .isInstanceOf(NoAsOfException.class)
        .hasMessage("no day of judgement: the document has no \"asOf\" and none was given");
    assertThatThrownBy(() -> Assessor.failures(timeless, request))
        .isInstanceOf(NoAsOfException.class);
    assertThat(Assessor.assess(timeless, request.asOf(LocalDate.EPOCH)).asOf())
        .isEqualTo("1970-01-01");
  }

  private static List<Verdict> verdicts(Assessment found, String rule) {
    return found.findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(Finding::verdict)
        .toList();
  }

  private static Assessment two(String letter, String asOf) {
    return assess("2025-01-01", asOf, TWO.formatted("", letter));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 2022-05-31, INSUFFICIENT_EVIDENCE",
    "2022-06-01, 2022-06-01, NOT_MET",
    "2022-06, 2022-06-15, INSUFFICIENT_EVIDENCE",
    "2022-06, 2022-06-30, NOT_MET",
    "2025, 2025-01-01, NOT_MET"
  })
  void aLetterCountsFromItsDay(String letter, String asOf, Verdict expected) {
    assertThat(verdicts(two(letter, asOf), "PR-TWOCYCLES")).containsExactly(expected);
  }

  @Test
  void aLetterWithoutADayWasWrittenByTheDayOfTheDocument() {
    String facts = TWO.formatted("", "2022-06-01").replace(", date: 2022-06-01", "");

    assertThat(verdicts(assess("2025-01-01", "2024-12-31", facts), "PR-TWOCYCLES"))
        .containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(verdicts(assess("2025-01-01", "2025-01-01", facts), "PR-TWOCYCLES"))
        .containsExactly(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"2020-03-31, INSUFFICIENT_EVIDENCE", "2020-04-01, NOT_MET"})
  void aReviewCountsFromItsPublication(String asOf, Verdict expected) {
    String review =
        "{product: design-report, assessor: irm, published: 2020-04-01, answers: [{subject:"
            + " public-influence, value: consult}]}";

    assertThat(
            verdicts(
                assess("2025-01-01", asOf, TWO.formatted(review, "2022-06-01")), "PR-17-INVOLVE"))
        .contains(expected);
  }

  @Test
  void stepsToComeAreNotJudged() {
    assertThat(verdicts(two("2022-06-01", "2022-12-31"), "RP-ORDER"))
        .containsExactly(Verdict.NOT_APPLICABLE);
    assertThat(verdicts(two("2022-06-01", "2023-01-01"), "RP-ORDER")).hasSize(2);
  }

  @Test
  void cyclesToComeHaveNoEditionNoConsequenceAndNoCohort() {
    Assessment early = two("2022-06-01", "2018-08-30");
    Assessment late = two("2022-06-01", "2025-01-01");

    assertThat(early.rulebooks()).extracting(UsedRulebook::id).doesNotContain("ogp-standards-2022");
    assertThat(early.consequences()).extracting(Consequence::cycle).containsExactly("first");
    assertThat(early.standing().orElseThrow().cohorts()).isEmpty();
    assertThat(
            early.findings().stream()
                .filter(f -> f.cycle().equals(Optional.of("second")))
                .map(Finding::reason)
                .flatMap(Optional::stream)
                .filter(r -> !r.code().equals("phase")))
        .isNotEmpty()
        .extracting(Reason::code)
        .containsOnly("not-yet-due");
    assertThat(late.rulebooks()).extracting(UsedRulebook::id).contains("ogp-standards-2022");
    assertThat(late.standing().orElseThrow().cohorts())
        .extracting(CohortStep::cycle)
        .containsExactly("first", "second");
  }

  @Test
  void aLateLetterWithItsGroundIsAnOfficialFinding() {
    Assessment found =
        assess(
            "2025-01-01",
            "2025-01-01",
            """
            cycles: [{id: c, due: 2014-07-01, plan: {from: 2015-01-01, submitted: 2014-12-31}}]
            standing:
              events: [{type: late-letter, date: 2014-11, cycles: [c], grounds: [plan-late]}]
            """);

    assertThat(found.consequences().get(0).official())
        .extracting(o -> o.code(), o -> o.date().orElse(""))
        .containsExactly(tuple("contrary", "2014-11"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-30, MET",
    "2023-12-01, MET",
    "2023-12-02, INSUFFICIENT_EVIDENCE",
    "2025-12-31, INSUFFICIENT_EVIDENCE"
  })
  void whatHappenedAfterTheDocumentIsNotKnown(String asOf, Verdict expected) {
    String facts =
        """
        mechanisms:
          - {id: m, from: 2022-01-01, meetings: [{date: 2023-02-01}, {date: 2023-06-01}]}
        cycles:
          - id: c
            mechanisms: [m]
            coCreation: {from: 2022-12-01}
            plan: {submitted: 2023-01-01, from: 2023-01-01, to: 2024-12-31}
            implementation: {events: []}
        """;

    Assessment found = assess("2023-06-30", asOf, facts);

    assertThat(
            found.findings().stream()
                .filter(f -> f.rule().equals("P22-1.1-FREQ"))
                .filter(f -> f.phase().orElseThrow().code().equals("implementation")))
        .extracting(Finding::verdict)
        .containsExactly(expected);
    assertThat(verdicts(found, "MSF-SEED-CONTINUE")).doesNotContain(Verdict.NOT_MET);
    assertThat(verdicts(found, "P22-5.1-COUNT")).doesNotContain(Verdict.NOT_MET);
  }

  @Test
  void aPlanThatDidNotExistMayHaveComeSince() {
    String facts =
        """
        cycles:
          - {id: a, plan: {from: 2020-01-01, to: 2022-06-30, submitted: 2022-01-01}}
          - {id: b, unknown: {plan: does-not-exist}, coCreation: {from: 2022-07-01}}
        """;

    assertThat(verdicts(assess("2023-06-29", "2024-12-31", facts), "PR-LATE-12M"))
        .contains(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(verdicts(assess("2023-06-30", "2024-12-31", facts), "PR-LATE-12M"))
        .contains(Verdict.NOT_MET);
  }
}
