package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on plans, on their commitments' codes and on eligibility, at the edges of their texts. */
class PlanAndCodeRulesTest {
  private static List<Finding> judge(String rule, String facts) {
    String head = "format: partnership\nversion: 0.1.0\nid: example\nasOf: 2024-12-31\n";
    Rulebook book =
        Rulebooks.shipped().stream()
            .filter(b -> b.rule(rule).isPresent())
            .findFirst()
            .orElseThrow();
    return Assessor.assess(
            OgpJson.readPartnership(head + facts).document(),
            AssessmentRequest.DEFAULT.only(List.of(book)))
        .findings()
        .stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }

  private static List<Verdict> verdicts(String rule, String facts) {
    return judge(rule, facts).stream().map(Finding::verdict).toList();
  }

  private static String plans(String type, String... plans) {
    StringBuilder text = new StringBuilder("member: {id: xx, type: " + type + "}\ncycles:\n");
    for (String plan : plans) {
      text.append("  - {id: plan-")
          .append(text.length())
          .append(", plan: {")
          .append(plan)
          .append("}}\n");
    }
    return text.toString();
  }

  /** Locals choose the length of their plans, and have fewer commitments. */
  @ParameterizedTest
  @CsvSource({
    "AP-LENGTH, 'from: 2023-01-01, to: 2023-12-31, submitted: 2022-12-20'",
    "AP-REFRESH, 'from: 2022-01-01, to: 2025-12-31, submitted: 2022-01-01, years: 4, refresh: []'",
    "AP-RANGE5-15, 'from: 2023-01-01, submitted: 2022-12-20, commitmentCount: 3'"
  })
  void whatIsSaidOfNationalPlansIsNotAskedOfLocalOnes(String rule, String plan) {
    assertThat(verdicts(rule, plans("national", plan))).containsExactly(Verdict.NOT_MET);
    assertThat(verdicts(rule, plans("local", plan))).containsExactly(Verdict.NOT_APPLICABLE);
  }

  /** The IRM assessed local plans until 2020, as its design reports show. */
  @Test
  void whoAssessesLocalPlansIsAskedSince2021() {
    String review = ", reviews: [{product: design-report, assessor: irm}]}";
    String before = plans("local", "from: 2018, to: 2020").replace("}}", "}" + review);
    String since = plans("local", "from: 2022, to: 2024").replace("}}", "}" + review);

    assertThat(verdicts("LO-ASSESSOR", before)).containsExactly(Verdict.NOT_APPLICABLE);
    assertThat(verdicts("LO-ASSESSOR", since)).containsExactly(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AP-NOGAP", "AP-OVERLAP"})
  void theSeriesOfPlansIsAskedOfNationalMembers(String rule) {
    String earlier = "from: 2017-01-01, to: 2018-12-31, submitted: 2016-12-20";
    String later =
        rule.equals("AP-NOGAP")
            ? "from: 2019-06-01, to: 2021-05-31, submitted: 2019-05-20"
            : "from: 2018-06-01, to: 2021-05-31, submitted: 2018-05-20";

    assertThat(verdicts(rule, plans("national", earlier, later))).contains(Verdict.NOT_MET);
    assertThat(verdicts(rule, plans("local", earlier, later))).containsOnly(Verdict.NOT_APPLICABLE);
  }

  @Test
  void aPlanWithoutDatesIsNotSaidToOverlap() {
    assertThat(verdicts("AP-OVERLAP", plans("national", "commitmentCount: 5", "from: 2018-06-01")))
        .containsExactly(Verdict.INSUFFICIENT_EVIDENCE, Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void anotherReadingWithTheSameVerdictIsNoOtherReading() {
    String plan = "from: 2022-01-01, to: 2024-03-31, submitted: 2022-01-01";

    Finding finding = judge("AP-SAR", plans("national", plan)).get(0);

    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(finding.readings())
        .extracting(ReadingVerdict::verdict)
        .doesNotContain(Verdict.INSUFFICIENT_EVIDENCE);
  }

  private static String reviews(String from, String... reviews) {
    return "member: {id: xx, type: national}\ncycles:\n  - id: plan-1\n    plan: {from: "
        + from
        + ", submitted: "
        + from
        + ", commitments: [{id: XX0001, title: {en: Open contracts}}]}\n    reviews:\n"
        + String.join("", reviews);
  }

  private static String review(String product, String scheme, String... codes) {
    StringBuilder text =
        new StringBuilder("      - {product: " + product + ", assessor: irm, codings: [");
    for (String code : codes) {
      text.append("{commitment: XX0001, ")
          .append(code)
          .append(", scheme: ")
          .append(scheme)
          .append("}, ");
    }
    return text.append("]}\n").toString();
  }

  @Test
  void aStarRestsOnTheCodesOfItsOwnReview() {
    String scheme = "irm-2015-2019";
    String midTerm = review("mid-term-report", scheme, "variable: completion, value: limited");
    String[] four = {
      "variable: starred, value: yes",
      "variable: specificity, value: high",
      "variable: relevance, value: yes",
      "variable: potential-impact, value: transformative",
      "variable: completion, value: complete"
    };

    assertThat(
            verdicts(
                "CM-STAR",
                reviews("2016-07-01", midTerm, review("end-of-term-report", scheme, four))))
        .contains(Verdict.MET)
        .doesNotContain(Verdict.INSUFFICIENT_EVIDENCE);
  }

  /** A star of a results report that repeats no other code rests on those of the design report. */
  @Test
  void aStarAloneInItsReviewRestsOnTheOthers() {
    String scheme = "irm-2015-2019";

    assertThat(
            verdicts(
                "CM-STAR",
                reviews(
                    "2016-07-01",
                    review(
                        "mid-term-report",
                        scheme,
                        "variable: specificity, value: low",
                        "variable: completion, value: complete"),
                    review("end-of-term-report", scheme, "variable: starred, value: yes"))))
        .contains(Verdict.NOT_MET);
  }

  @Test
  void onlyTheReviewThatFoundNothingVerifiableGivesNoFurtherCodes() {
    String finding = "variable: verifiability, value: not-verifiable";

    assertThat(
            verdicts(
                "CM-NOTREV",
                reviews(
                    "2022-07-01",
                    review("action-plan-review", "irm-2021", finding),
                    review(
                        "results-report",
                        "irm-2021",
                        finding,
                        "variable: completion, value: limited"))))
        .containsExactly(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "'points: 8, applicable: 8', NOT_APPLICABLE",
    "'metrics: [{metric: fiscal-transparency, value: 4}, {metric: asset-disclosure, value: 4}]', NOT_APPLICABLE",
    "'points: 12', MET",
    "'metrics: [{metric: fiscal-transparency, value: 4}, {metric: asset-disclosure, value: 4}, {metric: access-to-information, value: 1}]', MET",
    "'metrics: [{metric: fiscal-transparency, value: 4}, {metric: asset-disclosure, value: 3}, {metric: access-to-information, value: 1}]', NOT_MET"
  })
  void threeQuartersAreAskedOfEnoughData(String score, Verdict expected) {
    String facts =
        "member: {id: xx, type: national}\nstanding: {eligibility: [{year: 2023, "
            + score
            + "}]}\n";

    assertThat(verdicts("EL-75", facts)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "completion, limited, irm-2021, MET",
    "potential-impact, moderate, irm-2021, NOT_MET",
    "ambition, high, irm-2021, NOT_APPLICABLE",
    "completion, limited, irm-2030, INSUFFICIENT_EVIDENCE"
  })
  void aCodeIsJudgedWhereTheRuleListsCodesAndMayBeWhereTheFormatListsNone(
      String variable, String value, String scheme, Verdict expected) {
    String facts =
        """
        member: {id: xx, type: national}
        cycles:
          - id: plan-1
            plan: {from: 2023-01-01, submitted: 2022-12-15, commitments: [{id: XX0001, title: {en: A}}]}
            reviews:
              - product: action-plan-review
                assessor: irm
                codings: [{commitment: XX0001, variable: %s, value: %s, scheme: %s}]
        """
            .formatted(variable, value, scheme);

    assertThat(verdicts("CM-SCHEME", facts)).containsExactly(expected);
  }
}
