package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time without meetings that spans the border of two phases is told in one of them. */
class PhaseBorderTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.1.0
      id: xx
      asOf: %s
      member: {id: xx, type: national}
      mechanisms:
        - {id: m, from: 2015-01-01, meetings: [%s]%s}
      cycles:
      %s
        - id: c
          mechanisms: [m]
          coCreation: {from: 2021-09-01, to: %s}
          plan: {from: %s, to: 2024-07-31, submitted: 2022-07-31}
      """;

  private static List<Finding> findings(String rule, String facts) {
    return Assessor.assess(OgpJson.readPartnership(facts).document()).findings().stream()
        .filter(f -> f.rule().equals(rule) && f.cycle().equals(Optional.of("c")))
        .toList();
  }

  private static String meetings(String days) {
    return Stream.of(days.split(" "))
        .filter(d -> !d.isEmpty())
        .map(d -> "{date: " + d + "}")
        .collect(Collectors.joining(", "));
  }

  private static List<Verdict> frequency(
      String asOf, String days, String more, String before, String end, String start) {
    String facts = FACTS.formatted(asOf, meetings(days), more, before, end, start);
    return findings("P22-1.1-FREQ", facts).stream().map(Finding::verdict).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // Across the border; and as long, but not longer, than six months.
    "2022-12-25, 2022-02-10 2022-12-20, MET, NOT_MET",
    "2022-12-25, 2022-02-10 2022-08-10, MET, MET",
    "2022-12-25, 2022-02-10 2022-08-11, MET, NOT_MET",
    // Nobody met since; the duty is missed once six months are over, and not before.
    "2022-08-10, 2022-02-10, MET, NOT_APPLICABLE",
    "2022-08-11, 2022-02-10, MET, NOT_MET",
    // Too long before the border: told there, and only there.
    "2022-12-25, 2022-01-20 2022-12-20, NOT_MET, MET",
    // No meeting before: the phases begin the count.
    "2022-12-25, 2022-12-20, NOT_MET, MET",
  })
  void aTimeAcrossTheBorderCountsWhereItBecomesTooLong(
      String asOf, String days, Verdict coCreation, Verdict implementation) {
    String from2021 = "2021-10-01 " + days;
    assertThat(
            frequency(
                asOf,
                days.startsWith("2022-12") ? days : from2021,
                "",
                "",
                "2022-07-31",
                "2022-08-01"))
        .containsExactly(coCreation, implementation);
  }

  @Test
  void aTimeThatBecomesTooLongBetweenTwoPhasesCountsToo() {
    assertThat(
            frequency(
                "2022-12-31",
                "2021-10-01 2022-02-10 2022-08-20",
                "",
                "",
                "2022-07-31",
                "2022-09-01"))
        .containsExactly(Verdict.MET, Verdict.NOT_MET);
  }

  @Test
  void aListThatIsNotWholeLeavesTheBorderOpen() {
    String days = "2022-08-20 2022-12-20";
    assertThat(
            frequency("2022-12-31", days, ", partial: [meetings]", "", "2022-07-31", "2022-08-01")
                .get(1))
        .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(
            frequency(
                    "2022-12-31",
                    "2022-06-01 " + days,
                    ", partial: [meetings]",
                    "",
                    "2022-07-31",
                    "2022-08-01")
                .get(1))
        .isEqualTo(Verdict.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-31, NOT_MET",
    "2021-06-30, MET",
  })
  void aPlanThatWentOnUntilCoCreationBeganHasABorderWithIt(String end, Verdict coCreation) {
    String before =
        "  - {id: b, mechanisms: [m], plan: {from: 2019-09-01, to: %s, submitted: 2019-08-31}}";
    String days = "2021-05-10 2022-01-10 2022-06-10 2022-10-01";
    assertThat(frequency("2022-12-31", days, "", before.formatted(end), "2022-07-31", "2022-08-01"))
        .containsExactly(coCreation, Verdict.MET);
  }

  /** Whether or not the plan before went on until co-creation began, the last meeting bounds it. */
  @Test
  void aMeetingShortlyBeforeDecidesWhateverTheBorderIs() {
    String before = "  - {id: b, mechanisms: [m], plan: {from: 2019, to: 2021}}";
    String days = "2021-08-01 2021-12-20 2022-05-10 2022-10-01";
    assertThat(
            frequency(
                "2022-12-31", days, ", partial: [meetings]", before, "2022-07-31", "2022-08-01"))
        .containsExactly(Verdict.MET, Verdict.MET);
  }

  @Test
  void theForumOfTheStandardsBeforeIsAskedInTheSameWay() {
    String facts =
        FACTS
            .replace("2021-09-01", "2018-02-01")
            .replace("2024-07-31", "2020-08-31")
            .replace("2022-07-31", "2018-08-20")
            .formatted(
                "2018-12-31",
                meetings("2018-02-20 2018-05-15 2018-06-20 2018-10-15 2018-12-01"),
                "",
                "",
                "2018-08-31",
                "2018-09-01");
    assertThat(findings("MSF-17-QTR", facts))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.MET, Verdict.NOT_MET);
  }

  @Test
  void theWholeOfTheTimeIsTold() {
    Finding found =
        findings(
                "P22-1.1-FREQ",
                FACTS.formatted(
                    "2022-12-31",
                    meetings("2021-10-01 2022-02-10 2022-12-20"),
                    "",
                    "",
                    "2022-07-31",
                    "2022-08-01"))
            .get(1);
    assertThat(Explainer.in(Locale.ENGLISH).headline(found)).contains("10 February 2022");
  }
}
