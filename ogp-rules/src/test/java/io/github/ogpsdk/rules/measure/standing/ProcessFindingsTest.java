package io.github.ogpsdk.rules.measure.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the IRM and OGP found of a cycle, answer by answer. */
class ProcessFindingsTest {
  private static final String REVIEW = "{product: results-report, assessor: irm, answers: [%s]}";

  private static Bounds read(String measure, Map<String, String> args, String reviews) {
    return probe(reviews).read(measure, args, "cycle", "cycles");
  }

  private static MeasureProbe probe(String reviews) {
    return MeasureProbe.of(
        "2024-12-31",
        "cycles: [{id: c, plan: {from: 2022-01-01, to: 2023-12-31}, %s}]\n".formatted(reviews));
  }

  private static Bounds onMinimum(String answers) {
    return read("irmOnMinimum", Map.of(), "reviews: [" + REVIEW.formatted(answers) + "]");
  }

  private static Code code(String said) {
    return new Code(Set.of(said.split(" ", -1)), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{subject: minimum-requirements, value: met} | met",
        "{subject: minimum-requirements, value: yes} | met",
        "{subject: minimum-requirements, value: not-met} | not-met",
        "{subject: minimum-requirements, value: no} | not-met",
        "{subject: minimum-requirements, value: unclear} | none",
        "{subject: minimum-requirements, value: not-met, effect: no-consequence} | excused",
        "{subject: minimum-requirements, value: not-met, effect: counts} | not-met",
        "{subject: process, value: according} | met",
        "{subject: process, value: contrary} | not-met none",
        "{subject: process, value: contrary, grounds: [minimum-requirements]} | not-met",
        "{subject: process, value: contrary, grounds: [plan-late]} | none",
        "{subject: process, value: contrary, grounds: [plan-late, minimum-requirements]} | not-met",
        "{subject: process, value: contrary, grounds: [plan-late], effect: no-consequence} | excused",
        "{subject: \"requirement:1.1\", value: not-met} | not-met",
        "{subject: \"requirement:1.1\", value: met} | none",
        "{subject: forum-exists, value: not-met} | none",
        "{subject: process, value: according}, {subject: minimum-requirements, value: not-met} | not-met",
        "{subject: process, value: contrary}, {subject: minimum-requirements, value: met} | not-met none",
        "{subject: minimum-requirements, value: met}, {subject: process, value: contrary, effect: no-consequence} | excused",
        "{subject: minimum-requirements, value: met, phase: co-creation} | none",
        "{subject: minimum-requirements, value: met, phase: whole-cycle} | met",
        "{subject: minimum-requirements, value: met, phase: implementation} | met"
      })
  void whatTheIrmFoundOfMinimumRequirements(String answers, String said) {
    assertThat(onMinimum(answers)).isEqualTo(code(said));
  }

  @ParameterizedTest
  @CsvSource({
    "product: co-creation-brief, co-creation",
    "product: action-plan-review, co-creation",
    "product: results-report, implementation",
    "product: end-of-term-report, implementation",
    "'product: results-report, phase: co-creation', co-creation"
  })
  void anAnswerSpeaksOfThePhaseOfItsReview(String product, String phase) {
    String reviews =
        "reviews: [{assessor: irm, %s, answers: [{subject: process, value: according}]}]"
            .formatted(product);

    for (CyclePhase judged : Set.of(CyclePhase.CO_CREATION, CyclePhase.IMPLEMENTATION)) {
      assertThat(probe(reviews).in(judged).read("irmOnMinimum", "cycle", "cycles"))
          .isEqualTo(code(judged.code().equals(phase) ? "met" : "none"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assessor: irm, published: 2025-01 | none",
        "assessor: irm, published: 2024-12-31 | met",
        "assessor: government | none"
      })
  void onlyTheIrmIsHeardInWhatWasPublished(String by, String said) {
    String reviews =
        "reviews: [{product: results-report, %s, answers: [{subject: process, value: according}]}]"
            .formatted(by);

    assertThat(read("irmOnMinimum", Map.of(), reviews)).isEqualTo(code(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "irm | {subject: process, value: contrary} | HOLDS | FAILS",
        "support-unit | {subject: process, value: contrary} | HOLDS | FAILS",
        "government | {subject: process, value: contrary} | FAILS | FAILS",
        "irm | {subject: process, value: contrary, effect: no-consequence} | FAILS | HOLDS",
        "irm | {subject: process, value: according} | FAILS | HOLDS",
        "irm | {subject: process, value: unclear} | FAILS | FAILS",
        "irm | {subject: minimum-requirements, value: contrary} | FAILS | FAILS",
        "irm | {subject: process, value: according}, {subject: process, value: contrary} | HOLDS | FAILS"
      })
  void whatWasFoundOfTheProcess(String by, String answers, String contrary, String according) {
    String reviews =
        "reviews: [" + REVIEW.replace("irm", by).formatted(answers) + "]}]\nstanding: {events: [";

    assertThat(found("foundContrary", reviews, "")).isEqualTo(flag(contrary));
    assertThat(found("foundAccording", reviews, "")).isEqualTo(flag(according));
  }

  private static Bounds found(String measure, String reviews, String events) {
    String facts =
        "cycles: [{id: c, plan: {from: 2022-01-01, to: 2023-12-31}, " + reviews + events + "]}\n";
    return MeasureProbe.of("2024-12-31", facts).read(measure, "cycle", "cycles");
  }

  private static Flag flag(String outcome) {
    return Flag.of(
        switch (outcome) {
          case "HOLDS" -> Outcomes.HOLDS;
          case "FAILS" -> Outcomes.FAILS;
          default -> Outcomes.OPEN;
        });
  }

  @Test
  void aLetterSaysThatACycleWasContrary() {
    String none = "reviews: []}]\nstanding: {events: [";
    String letter = "{type: contrary-letter, cycles: [%s], date: 2023-05}";

    assertThat(found("foundContrary", none, letter.formatted("c"))).isEqualTo(flag("HOLDS"));
    assertThat(found("foundContrary", none, letter.formatted("c").replace("2023", "2025")))
        .isEqualTo(flag("FAILS"));
    assertThat(found("foundContrary", none, "")).isEqualTo(flag("FAILS"));
    assertThat(found("foundContrary", "number: 1}]\nstanding: {events: [", ""))
        .isEqualTo(flag("OPEN"));
    assertThat(
            found("foundContrary", none.replace("events: [", "partial: [events], events: ["), ""))
        .isEqualTo(flag("OPEN"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{subject: repository, value: yes} | yes",
        "{subject: repository, value: yes}, {subject: repository, value: no} | yes no",
        "{subject: process, value: according} | limited"
      })
  void anAnswerToOneQuestionOrWhatSilenceMeans(String answers, String said) {
    String reviews = "reviews: [" + REVIEW.formatted(answers) + "]";

    assertThat(read("irmAnswer", Map.of("subject", "repository", "silence", "limited"), reviews))
        .isEqualTo(code(said));
    assertThat(read("irmAnswer", Map.of("subject", "consultation"), reviews)).isEqualTo(Code.ANY);
  }
}
