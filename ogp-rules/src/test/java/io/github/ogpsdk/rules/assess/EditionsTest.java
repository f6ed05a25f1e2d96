package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.OtherReading;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which edition judges a cycle, and what another would say of it. */
class EditionsTest {
  private static Partnership partnership(String facts) {
    String head =
        """
        format: partnership
        version: 0.1.0
        id: example
        asOf: 2026-01-01
        member: {id: xx, type: national}
        mechanisms: []
        """;
    return OgpJson.readPartnership(head + facts).document();
  }

  private static List<String> editions(String cycle) {
    return Assessor.assess(partnership("cycles: [%s]".formatted(cycle))).rulebooks().stream()
        .map(u -> u.id())
        .filter(id -> id.matches("ogp-(standards|guidelines|process)-\\d+"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: c, plan: {submitted: 2016-12-31}}|ogp-guidelines-2012,ogp-process-2014",
        "{id: c, plan: {submitted: 2017-01-01}}|ogp-standards-2017,ogp-process-2014",
        "{id: c, plan: {submitted: 2018-01-01}}|ogp-standards-2017,ogp-process-2018",
        "{id: c, plan: {submitted: 2021-12-31}}|ogp-standards-2017,ogp-process-2018",
        "{id: c, plan: {submitted: 2022-01-01}}|ogp-standards-2022,ogp-process-2022",
        "{id: c, plan: {published: 2022-01-01}}|ogp-standards-2022,ogp-process-2022",
        "{id: c, plan: {from: 2020-12}}|ogp-standards-2017,ogp-process-2018",
        "{id: c, plan: {from: 2023-01-01}}|ogp-standards-2022,ogp-process-2022",
        "{id: c, plan: {from: 2022-03, approved: 2021-12}}|ogp-standards-2017,ogp-process-2018",
        "{id: c, unknown: {plan: does-not-exist}, coCreation: {from:"
            + " 2021-12}}|ogp-standards-2017,ogp-process-2018",
        "{id: c, notSubmittedAsOf: 2022-02, coCreation: {from:"
            + " 2021-12}}|ogp-standards-2017,ogp-process-2018",
        "{id: c, coCreation: {from: 2022-05}, plan: {}}|ogp-standards-2022,ogp-process-2022",
        "{id: c, plan: {to: 2015}}|ogp-guidelines-2012,ogp-process-2014"
      })
  void theDayOfDeliveryChoosesTheEdition(String cycle, String editions) {
    assertThat(editions(cycle)).containsExactly(editions.split(",", -1));
  }

  /**
   * A start does not stand in for the delivery, nor does co-creation where a plan may have come.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: c, plan: {from: 2021-12}}",
        "{id: c, plan: {from: 2022}}",
        "{id: c, coCreation: {from: 2021-12}}"
      })
  void whatOnlyBoundsTheDeliveryLeavesTheEditionOpen(String cycle) {
    assertThat(editions(cycle))
        .contains("ogp-standards-2017", "ogp-standards-2022")
        .doesNotContain("ogp-guidelines-2012");
  }

  @Test
  void anUndatedCycleTouchesEveryEdition() {
    assertThat(editions("{id: c}")).hasSize(6);
    assertThat(editions("{id: c, plan: {}}")).hasSize(6);
  }

  @Test
  void aPlanWithoutADateWasDeliveredBeforeItEndedAndWasReviewed() {
    String cycle =
        """
        cycles:
          - id: c
            coCreation: {from: 2015-05}
            plan: {to: 2020-06-30}
            reviews: [{product: mid-term-report, assessor: irm, published: 2018-02}]
        """;

    assertThat(Editions.of(partnership(cycle).cycles().items().get(0)).day())
        .isEqualTo(new Day(LocalDate.of(2015, 5, 1), LocalDate.of(2018, 2, 28)));
  }

  @Test
  void threeErasAreJudgedEachByItsOwnEdition() {
    Assessment found =
        Assessor.assess(
            partnership(
                """
                cycles:
                  - {id: c13, plan: {submitted: 2013-04-01}}
                  - {id: c18, plan: {submitted: 2018-08-31}}
                  - {id: c25, plan: {submitted: 2025-06-30}}
                """));

    assertThat(found.rulebooks())
        .filteredOn(u -> u.chosen().because().equals("plan-delivered"))
        .extracting(u -> u.id(), u -> u.chosen().cycle().orElse(""))
        .containsExactly(
            tuple("ogp-guidelines-2012", "c13"),
            tuple("ogp-standards-2017", "c18"),
            tuple("ogp-standards-2022", "c25"),
            tuple("ogp-process-2014", "c13"),
            tuple("ogp-process-2018", "c18"),
            tuple("ogp-process-2022", "c25"));
    for (Finding finding : found.findings()) {
      Rulebook book = Rulebooks.find(finding.rulebook()).orElseThrow();
      if (Editions.isStandards(book)) {
        assertThat(finding.cycle())
            .isEqualTo(
                found.rulebooks().stream()
                    .filter(u -> u.id().equals(book.id()))
                    .findFirst()
                    .orElseThrow()
                    .chosen()
                    .cycle());
      }
    }
    assertThat(found.findings()).anyMatch(f -> f.cycle().equals(Optional.of("c25")));
    assertThat(found.consequences()).extracting(Consequence::cycle).contains("c25");
  }

  /** The rules of 2022 under the dates of 2017: what an earlier edition with rules would be. */
  private static Rulebook earlier() {
    Rulebook book = Rulebooks.find("ogp-standards-2022").orElseThrow();
    return book.withId("ogp-standards-2017-with-rules")
        .withEffective(
            new Effective(
                Optional.of(PartialDate.parse("2017-01-01")),
                Optional.of(PartialDate.parse("2021-12-31"))));
  }

  private static List<OtherReading> readings(String began, String submitted) {
    Partnership begun =
        partnership(
            """
            cycles:
              - {id: other, plan: {submitted: 2020-05-01}}
              - {id: c, coCreation: {from: %s}, plan: {submitted: %s}}
            """
                .formatted(began, submitted));
    List<RulebookSelector.Use> uses =
        RulebookSelector.of(begun, AssessmentRequest.DEFAULT, LocalDate.of(2026, 1, 1));
    RuleSet rules = RuleSet.of(List.of(earlier()));
    return OtherReadings.of(
        begun,
        uses,
        List.of(earlier()),
        RuleFilter.ALL,
        () -> new AssessmentRun(begun, LocalDate.of(2026, 1, 1), AssessmentRequest.DEFAULT, rules));
  }

  @Test
  void theEditionOfTheBeginningIsReadBeside() {
    List<OtherReading> found = readings("2021-12", "2022-05-01");

    assertThat(found)
        .extracting(r -> r.cycle(), r -> r.rulebook(), r -> r.decides(), r -> r.date())
        .containsExactly(
            tuple("c", "ogp-standards-2017-with-rules", "ogp-standards-2022", "2021-12"));
    assertThat(found.get(0).findings())
        .isNotEmpty()
        .allMatch(f -> f.cycle().equals(Optional.of("c")));
    assertThat(found.get(0).requirements())
        .extracting(r -> r.verdict())
        .contains(Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({"2022-01-01, 2022-05-01, 0", "2021-12-31, 2022-01-01, 1", "2021, 2021-12-31, 0"})
  void onlyAnEarlierEditionIsReadBeside(String began, String submitted, int readings) {
    assertThat(readings(began, submitted))
        .filteredOn(r -> !r.decides().equals("ogp-standards-2017"))
        .hasSize(readings);
  }

  @Test
  void theOtherReadingIsAmongNoVerdicts() {
    Assessment found =
        Assessor.assess(
            partnership(
                """
                cycles:
                  - {id: c, coCreation: {from: 2021-05-01}, plan: {submitted: 2022-05-01}}
                """));

    assertThat(found.findings()).noneMatch(f -> f.rulebook().equals("ogp-standards-2017"));
    assertThat(found.requirements()).noneMatch(r -> r.rulebook().equals("ogp-standards-2017"));
    assertThat(found.rulebooks()).noneMatch(u -> u.id().equals("ogp-standards-2017"));
  }

  @Test
  void rulebooksThatAreNamedReplaceTheChoice() {
    Rulebook named = Rulebooks.find("ogp-standards-2022").orElseThrow();
    Partnership old =
        partnership("cycles: [{id: c, coCreation: {from: 2021-05}, plan: {from: 2022-05}}]");

    Assessment found = Assessor.assess(old, AssessmentRequest.DEFAULT.only(List.of(named)));

    assertThat(found.rulebooks()).extracting(u -> u.id()).containsExactly("ogp-standards-2022");
    assertThat(found.otherReadings()).isEmpty();
  }

  @Test
  void nothingIsDueAfterTheMemberLeft() {
    Assessment found =
        Assessor.assess(
            partnership(
                """
                cycles:
                  - id: c
                    coCreation: {from: 2024-05-01}
                    plan: {submitted: 2024-12-01, from: 2025-01-01, to: 2026-12-31}
                standing: {events: [{type: withdrawn, date: 2024-01-28}]}
                """));

    assertThat(found.consequences())
        .extracting(Consequence::cycle, Consequence::code)
        .containsExactly(tuple("c", "none"));
    assertThat(found.standing().orElseThrow().status())
        .extracting(s -> s.code())
        .containsExactly("active", "withdrawn");
  }
}
