package io.github.ogpsdk.rules.standing;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.model.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows for a cycle from its verdicts. */
class CycleConsequencesTest {
  private static final String PLAN = "cycles: [{id: c, plan: {submitted: %s}}]";

  private static final List<Verdict> VERDICTS =
      List.of(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);

  private static Consequence only(StandingSamples samples) {
    List<Consequence> found = CycleConsequences.of(samples.basis());
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static StandingSamples plan(String submitted) {
    return StandingSamples.of(PLAN.formatted(submitted));
  }

  @ParameterizedTest
  @CsvSource({
    "PR-14-LATE, plan-late",
    "PR-14-NOENGAGE, no-engagement",
    "PR-14-IRM, no-irm-engagement",
    "PR-17-4M, plan-late",
    "PR-17-INVOLVE, below-involve",
    "PR-17-INFORM, below-inform",
    "PR-17-REPO, no-repository",
    "PR-LATE-12M, plan-late",
    "PR-MINREQ, minimum-requirements",
    "PR-NOPROGRESS, no-progress"
  })
  void oneGroundOfAnyEraIsContraryIfConfirmed(String rule, String ground) {
    Consequence found = only(plan("2024-06-01").with(rule, "c", NOT_MET));

    assertThat(found.code()).isEqualTo("contrary-if-confirmed");
    assertThat(found.rules()).containsExactly(rule);
    assertThat(found.grace()).isFalse();
    assertThat(found.official()).isEmpty();
    assertThat(found.triggers())
        .extracting(Trigger::ground, Trigger::code, Trigger::rule)
        .containsExactly(tuple(ground, "contrary-if-confirmed", rule));
    assertThat(found.triggers().get(0).verdicts())
        .containsExactly(
            new UsedVerdict(
                rule, "/cycles/0", Optional.of("c"), Optional.empty(), NOT_MET, List.of()));
    assertThat(found.triggers().get(0).citation()).isPresent();
  }

  @Test
  void severalFailuresInOneCycleAreOneConsequence() {
    Consequence found =
        only(
            plan("2024-06-01")
                .with("PR-LATE-12M", "c", NOT_MET)
                .with("PR-NOPROGRESS", "c", NOT_MET));

    assertThat(found.rules()).containsExactly("PR-LATE-12M", "PR-NOPROGRESS");
  }

  @Test
  void anUnknownVerdictIsUndetermined() {
    Consequence found =
        only(
            plan("2024-06-01")
                .with("PR-LATE-12M", "c", INSUFFICIENT_EVIDENCE)
                .with("PR-NOPROGRESS", "c", MET));

    assertThat(found.code()).isEqualTo("undetermined");
    assertThat(found.rules()).containsExactly("PR-LATE-12M");
  }

  @Test
  void nothingThatAppliesIsNoConsequence() {
    Consequence found = only(plan("2024-06-01").with("PR-LATE-12M", "c", NOT_APPLICABLE));

    assertThat(found.code()).isEqualTo("none");
  }

  @Test
  void aCycleThatNobodyJudgedHasNoConsequence() {
    assertThat(CycleConsequences.of(plan("2024-06-01").basis())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, NOT_MET, none, true",
    "2024-01-01, NOT_MET, contrary-if-confirmed, false",
    "2023-12, NOT_MET, none, true",
    "2024, NOT_MET, contrary-if-confirmed, false",
    "2023-12-31, INSUFFICIENT_EVIDENCE, none, true",
    "2023-12-31, MET, none, false",
    "2024-01-01, INSUFFICIENT_EVIDENCE, undetermined, false"
  })
  void graceTakesTheConsequenceOfMinimumRequirementsAway(
      String submitted, Verdict verdict, String code, boolean grace) {
    Consequence found = only(plan(submitted).with("PR-MINREQ", "c", verdict));

    assertThat(found.code()).isEqualTo(code);
    assertThat(found.grace()).isEqualTo(grace);
    assertThat(found.rules().contains("P22-GRACE")).isEqualTo(grace);
  }

  @ParameterizedTest
  @CsvSource({"PR-LATE-12M", "PR-NOPROGRESS"})
  void graceLeavesLatenessAndLackOfProgress(String rule) {
    Consequence found =
        only(plan("2023-06-01").with("PR-MINREQ", "c", NOT_MET).with(rule, "c", NOT_MET));

    assertThat(found.code()).isEqualTo("contrary-if-confirmed");
    assertThat(found.rules()).containsExactly(rule, "P22-GRACE");
    assertThat(found.grace()).isTrue();
  }

  @Test
  void whetherGraceHoldsIsOpenWithoutADate() {
    StandingSamples undated = StandingSamples.of("cycles: [{id: c, plan: {years: 2}}]");
    StandingSamples unplanned = StandingSamples.of("cycles: [{id: c}]");

    assertThat(only(undated.with("PR-MINREQ", "c", NOT_MET)).code()).isEqualTo("undetermined");
    assertThat(only(unplanned.with("PR-MINREQ", "c", NOT_MET)).code()).isEqualTo("undetermined");
  }

  @Test
  void aPlanThatNeverCameIsInNoGracePeriod() {
    StandingSamples none = StandingSamples.of("cycles: [{id: c, unknown: {plan: does-not-exist}}]");

    assertThat(only(none.with("PR-MINREQ", "c", NOT_MET)).code())
        .isEqualTo("contrary-if-confirmed");
  }

  @Test
  void whatTheIrmAndOgpFoundStandsBeside() {
    StandingSamples samples =
        StandingSamples.of(
            """
            cycles:
              - id: c
                plan: {submitted: 2024-06-01}
                reviews:
                  - product: results-report
                    assessor: irm
                    published: 2025-05
                    answers:
                      - {subject: process, value: according}
                      - {subject: minimum-requirements, value: not-met, effect: no-consequence}
            standing:
              events:
                - {type: contrary-letter, date: 2025-02, cycles: [c]}
                - {type: contrary-letter, date: 2025-03, cycles: []}
                - {type: contrary-letter, date: 2026-02, cycles: [c]}
            """);

    Basis basis = samples.with("PR-LATE-12M", "c", MET).basis();
    Consequence found = only(samples);

    assertThat(found.code()).isEqualTo("none");
    assertThat(found.official())
        .containsExactly(
            new OfficialFinding("contrary", "/standing/events/0", Optional.of("2025-02")),
            new OfficialFinding(
                "according", "/cycles/0/reviews/0/answers/0", Optional.of("2025-05")),
            new OfficialFinding(
                "excused", "/cycles/0/reviews/0/answers/1", Optional.of("2025-05")));
    assertThat(Officials.prevailing(basis.partnership().cycles().items().get(0), basis))
        .contains("contrary");
  }

  @Test
  void knowingLessNeverTurnsContraryIntoNone() {
    Random random = new Random(7);
    List<Rule> rules = StandingSamples.grounds();
    for (int round = 0; round < 2000; round++) {
      int month = 1 + random.nextInt(12);
      String year = random.nextBoolean() ? "2023" : "2024";
      StandingSamples whole = plan("%s-%02d-15".formatted(year, month));
      for (Rule rule : rules) {
        whole.with(rule.id(), "c", VERDICTS.get(random.nextInt(4)));
      }
      String coarser = List.of("%s-%02d".formatted(year, month), year).get(random.nextInt(2));
      StandingSamples less =
          random.nextInt(3) == 0
              ? StandingSamples.of("cycles: [{id: c, plan: {}}]")
              : plan(coarser);

      Consequence before = only(whole);
      List<Consequence> after = CycleConsequences.of(less.basis(vaguer(whole, random)));

      if (before.code().equals("contrary-if-confirmed")) {
        assertThat(after.get(0).code()).isIn("contrary-if-confirmed", "undetermined");
      }
      if (before.code().equals("none")) {
        assertThat(after.get(0).code()).isNotEqualTo("contrary-if-confirmed");
      }
    }
  }

  private static List<Finding> vaguer(StandingSamples whole, Random random) {
    List<Finding> findings = new ArrayList<>();
    for (Finding f : whole.findings()) {
      boolean isLost = random.nextInt(3) == 0;
      Verdict verdict = isLost ? INSUFFICIENT_EVIDENCE : f.verdict();
      findings.add(StandingSamples.finding(f.rule(), f.cycle(), verdict));
    }
    return findings;
  }
}
