package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a local forum exists and is mixed, asked on the day of judgement. */
class LocalForumTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2022-06-30
      member: {id: xx, type: local}
      mechanisms:
        - {id: forum, type: multi-stakeholder-forum, meetings: [], %s}
      cycles:
        - id: plan-1
          mechanisms: [%s]
          coCreation: {from: 2021-03-01}
          plan: {from: 2021-10-01, to: 2023-12-31, submitted: 2021-09-08}
      """;
  private static final String MIXED =
      ", compositions: [{basis: actual, seats: [{sector: government, count: 5},"
          + " {sector: civil-society, count: 5}]}]";

  @ParameterizedTest
  @CsvSource({
    "from: 2022-05-17, forum, MET",
    "from: 2022-06-30, forum, MET",
    "from: 2022-07-01, forum, NOT_APPLICABLE",
    "note: undated, forum, MET",
    "status: planned, forum, NOT_APPLICABLE",
    "'from: 2019-01-01, to: 2021-02-28', '', NOT_APPLICABLE",
    "from: 2019-01-01, '', NOT_APPLICABLE"
  })
  void aForumOfTheCycleCountsOnceItExists(String body, String named, Verdict expected) {
    for (String rule : List.of("LO-FORUM", "LO-MULTI")) {
      assertThat(verdict(rule, body + MIXED, named)).describedAs(rule).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from: 2022-07-01, forum, MET",
    "status: planned, forum, NOT_MET",
    "'from: 2019-01-01, to: 2021-02-28', '', NOT_MET",
    "from: 2019-01-01, '', NOT_MET"
  })
  void aForumIsMissedWhenTheCycleIsOver(String body, String named, Verdict expected) {
    String facts =
        FACTS.formatted(body + MIXED, named).replace("asOf: 2022-06-30", "asOf: 2023-12-31");

    assertThat(coCreation("LO-FORUM", facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"LO-MEETING", "LO-ENDORSE"})
  void meetingAndEndorsementBelongToCoCreation(String rule) {
    String body = "meetings: [{date: 2022-01-10, attendance: [{sector: civil-society, count: 2}]}]";

    assertThat(verdict(rule, body, "forum")).isNotEqualTo(Verdict.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07-01, [], NOT_APPLICABLE",
    "2021-07-01, '[{date: 2021-05-01}]', MET",
    "2021-07-02, [], NOT_MET",
    "2021-06-30, '[{date: 2021-02-28}]', NOT_APPLICABLE"
  })
  void aPageWithoutAnUpdateHasNotBeenUpdatedInTime(
      String delivered, String updates, Verdict expected) {
    String facts =
        FACTS.formatted("note: undated", "forum").replace("2021-09-08", delivered)
            + "publication: {websites: [{url: \"https://example.org\", from: 2021-01-01, barrier:"
            + " false, updates: %s}]}\n".formatted(updates);

    assertThat(coCreation("LO-SITE-4M", facts)).isEqualTo(expected);
  }

  /** In co-creation from March 1 until September 8: a page can still come within four months. */
  @ParameterizedTest
  @CsvSource({"2021-05-31, NOT_APPLICABLE", "2021-07-01, NOT_APPLICABLE", "2021-07-02, NOT_MET"})
  void aPageThatIsPutUpWithinTheFirstFourMonthsIsInTime(String asOf, Verdict expected) {
    String closed =
        "publication: {websites: [{url: \"https://example.org\", from: 2020-01-01, to: 2021-02-01,"
            + " barrier: false, updates: [{date: 2021-05-01}]}]}\n";
    String facts = FACTS.formatted("note: undated", "forum").replace("2022-06-30", asOf) + closed;

    assertThat(coCreation("LO-SITE-4M", facts)).isEqualTo(expected);
  }

  /** Nobody knows of updates after the day of the document, nor counts those of the time away. */
  @ParameterizedTest
  @CsvSource({
    "2021-06-30, NOT_APPLICABLE",
    "2021-08-31, NOT_MET",
    "2021-06-01, INSUFFICIENT_EVIDENCE"
  })
  void updatesAfterTheDayOfTheDocumentAreUnknown(String recorded, Verdict expected) {
    String page =
        "publication: {websites: [{url: \"https://example.org\", from: 2021-01-01, barrier: false,"
            + " updates: []}]}\n";
    String facts = FACTS.formatted("note: undated", "forum").replace("2022-06-30", recorded) + page;
    LocalDate asOf =
        recorded.equals("2021-06-01") ? LocalDate.of(2021, 8, 31) : LocalDate.parse(recorded);

    assertThat(coCreation("LO-SITE-4M", facts, AssessmentRequest.DEFAULT.asOf(asOf)))
        .isEqualTo(expected);
  }

  private static Verdict verdict(String rule, String body, String named) {
    String facts = FACTS.formatted(body, named);
    if (body.contains("meetings:")) {
      facts = facts.replace("meetings: [], ", "");
    }
    return coCreation(rule, facts);
  }

  private static Verdict coCreation(String rule, String facts) {
    return coCreation(rule, facts, AssessmentRequest.DEFAULT);
  }

  private static Verdict coCreation(String rule, String facts, AssessmentRequest request) {
    return Assessor.assess(OgpJson.readPartnership(facts).document(), request).findings().stream()
        .filter(f -> f.rule().equals(rule))
        .filter(f -> f.phase().isEmpty() || f.phase().get().code().equals("co-creation"))
        .map(Finding::verdict)
        .findFirst()
        .orElseThrow();
  }
}
