package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Georgia from its forum to its removal: who sits and chairs, how the council decides, and what is
 * still judged once the member no longer takes part.
 */
class GeorgiaTest {
  private static final Path FILE = Path.of("../ogp-examples/partnerships/georgia.json");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int COUNCIL = 1;

  /** What the council's papers would have to say for each of its rules to be decided. */
  private static final String PAPERS =
      """
      {"organizations": [{"id": "second", "name": "Another NGO", "sector": "civil-society"}],
       "attestations": [
         {"about": "MSF-GE-UNANIM", "field": "choice-2021", "answer": "yes", "role": "civil-society"},
         {"about": "MSF-GE-UNANIM", "field": "choice-2023", "answer": "no", "role": "civil-society"},
         {"about": "MSF-OWN-CHAIR", "field": "choice-2023", "answer": "no", "role": "civil-society"}],
       "council": {
         "compositions": [
           {"basis": "actual", "from": "2020-02-13", "to": "2024-06-11", "seats": [
             {"sector": "government", "count": 9, "voting": true, "vacant": 0},
             {"sector": "civil-society", "count": 9, "voting": true, "vacant": 0}]}],
         "selections": [
           {"id": "choice-2021", "kind": "chair", "decidedBy": "civil-society", "vote": "2020-12-01"},
           {"id": "choice-2023", "kind": "chair", "decidedBy": "civil-society", "vote": "2023-05-20"}],
         "chairs": [
           {"organization": "ag", "sector": "government", "role": "chair", "from": "2020-02-13",
            "office": {"en": "Head of the Administration of the Government of Georgia"}},
           {"organization": "idfi", "sector": "civil-society", "role": "co-chair",
            "from": "2021-01-01", "to": "2022-12-31", "cycle": "2021-2023",
            "selection": "choice-2021"},
           {"organization": "%s", "sector": "civil-society", "role": "co-chair",
            "from": "2023-06-01", "to": "2024-06-11", "cycle": "2023-2025",
            "selection": "choice-2023"}],
         "meetings": [
           {"date": "2023-12-20", "decisions": [
             {"subject": "Plan", "outcome": "adopted", "votes": [
               {"sector": "government", "yes": 9, "no": 0, "abstain": 0},
               {"sector": "civil-society", "yes": 6, "no": 3, "abstain": 0}]},
             {"subject": "Budget", "outcome": "adopted", "votes": [
               {"sector": "government", "yes": 9, "no": 0, "abstain": 0},
               {"sector": "civil-society", "yes": 4, "no": 4, "abstain": 1}]}]}]}}
      """;

  private static ObjectNode recorded() throws IOException {
    assumeTrue(Files.exists(FILE), "the real partnerships are not here");
    return (ObjectNode) MAPPER.readTree(Files.readString(FILE));
  }

  private static JsonNode withPapers(String secondCoChair) throws IOException {
    ObjectNode document = recorded();
    JsonNode papers = MAPPER.readTree(PAPERS.formatted(secondCoChair));
    document.withArray("organizations").addAll(papers.get("organizations").valueStream().toList());
    document.set("attestations", papers.get("attestations"));
    ObjectNode council = (ObjectNode) document.get("mechanisms").get(COUNCIL);
    papers.get("council").propertyStream().forEach(p -> council.set(p.getKey(), p.getValue()));
    council.remove("partial");
    return document;
  }

  private static Assessment assess(JsonNode document, String asOf) {
    return Assessor.assess(
        OgpJson.readPartnership(document.toString()).document(),
        AssessmentRequest.DEFAULT.asOf(LocalDate.parse(asOf)));
  }

  /** The findings by a rule, each as the place in {@code mechanisms} and the verdict. */
  private static List<String> verdicts(JsonNode document, String asOf, String rule) {
    return assess(document, asOf).findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(f -> f.subject().replace("/mechanisms/", "") + " " + f.verdict().code())
        .toList();
  }

  @Test
  void aTableIsJudgedFromTheDayOnWhichItHolds() throws IOException {
    JsonNode georgia = recorded();

    assertThat(verdicts(georgia, "2017-12-31", "MSF-SEED-INCLUSIVE"))
        .containsExactly("0/compositions/0 met", "2/compositions/0 met");
    for (String asOf : List.of("2020-12-31", "2024-12-31", "2026-06-30")) {
      assertThat(verdicts(georgia, asOf, "MSF-SEED-INCLUSIVE"))
          .containsExactly("0/compositions/0 met", "1/compositions/0 met", "2/compositions/0 met");
      assertThat(verdicts(georgia, asOf, "MSF-SEED-BALANCE"))
          .containsExactly(
              "0/compositions/0 insufficient-evidence",
              "1/compositions/0 not-applicable",
              "2/compositions/0 not-applicable");
    }
  }

  @Test
  void whatIsRecordedDoesNotSayWhoChairs() throws IOException {
    JsonNode georgia = recorded();

    assertThat(verdicts(georgia, "2017-12-31", "MSF-SEED-ROTATION"))
        .containsExactly("0 insufficient-evidence", "2 not-applicable");
    assertThat(verdicts(georgia, "2017-12-31", "MSF-GE-NOREPEAT"))
        .containsExactly("0/chairs/0 not-applicable", "2 not-applicable");
    for (String asOf : List.of("2020-12-31", "2024-12-31", "2026-06-30")) {
      assertThat(verdicts(georgia, asOf, "MSF-SEED-ROTATION"))
          .containsExactly(
              "0 insufficient-evidence", "1 insufficient-evidence", "2 not-applicable");
      for (String rule : List.of("MSF-GE-NOREPEAT", "MSF-GE-UNANIM")) {
        assertThat(verdicts(georgia, asOf, rule))
            .as(rule)
            .containsExactly(
                "0/chairs/0 not-applicable", "1 insufficient-evidence", "2 not-applicable");
      }
    }
  }

  @Test
  void theChairIsSharedOnceCivilSocietyCoChairs() throws IOException {
    JsonNode georgia = withPapers("second");

    assertThat(verdicts(georgia, "2017-12-31", "MSF-SEED-SHARED-CHAIR"))
        .containsExactly("0 insufficient-evidence", "2 not-applicable");
    assertThat(verdicts(georgia, "2020-12-31", "MSF-SEED-SHARED-CHAIR"))
        .containsExactly("0 insufficient-evidence", "1 not-met", "2 not-applicable");
    for (String asOf : List.of("2024-12-31", "2026-06-30")) {
      assertThat(verdicts(georgia, asOf, "MSF-SEED-SHARED-CHAIR"))
          .containsExactly("0 insufficient-evidence", "1 met", "2 not-applicable");
    }
  }

  @Test
  void noOrganizationCoChairsTwiceInARow() throws IOException {
    assertThat(verdicts(withPapers("idfi"), "2020-12-31", "MSF-GE-NOREPEAT"))
        .containsExactly(
            "0/chairs/0 not-applicable", "1/chairs/0 not-applicable", "2 not-applicable");
    for (String asOf : List.of("2024-12-31", "2026-06-30")) {
      assertThat(verdicts(withPapers("second"), asOf, "MSF-GE-NOREPEAT"))
          .containsExactly(
              "0/chairs/0 not-applicable",
              "1/chairs/0 not-applicable",
              "1/chairs/1 not-applicable",
              "1/chairs/2 met",
              "2 not-applicable");
      assertThat(verdicts(withPapers("idfi"), asOf, "MSF-GE-NOREPEAT"))
          .containsExactly(
              "0/chairs/0 not-applicable",
              "1/chairs/0 not-applicable",
              "1/chairs/1 not-applicable",
              "1/chairs/2 not-met",
              "2 not-applicable");
    }
  }

  @Test
  void civilSocietyNominatesTheCoChairUnanimously() throws IOException {
    JsonNode georgia = withPapers("second");

    assertThat(verdicts(georgia, "2020-12-31", "MSF-GE-UNANIM"))
        .containsExactly(
            "0/chairs/0 not-applicable", "1/chairs/0 not-applicable", "2 not-applicable");
    assertThat(verdicts(georgia, "2024-12-31", "MSF-GE-UNANIM"))
        .containsExactly(
            "0/chairs/0 not-applicable",
            "1/chairs/0 not-applicable",
            "1/chairs/1 met",
            "1/chairs/2 not-met",
            "2 not-applicable");
    assertThat(verdicts(georgia, "2024-12-31", "MSF-OWN-CHAIR"))
        .containsExactly(
            "0/chairs/0 insufficient-evidence",
            "1/chairs/0 insufficient-evidence",
            "1/chairs/1 insufficient-evidence",
            "1/chairs/2 not-met",
            "2 insufficient-evidence");
  }

  @Test
  void bothSidesCarryADecision() throws IOException {
    JsonNode georgia = withPapers("second");

    assertThat(verdicts(georgia, "2017-12-31", "MSF-GE-DOUBLE"))
        .containsExactly("0 not-applicable", "2 not-applicable");
    assertThat(verdicts(georgia, "2020-12-31", "MSF-GE-DOUBLE"))
        .containsExactly("0 not-applicable", "1 not-applicable", "2 not-applicable");
    for (String asOf : List.of("2024-12-31", "2026-06-30")) {
      for (String rule : List.of("MSF-GE-DOUBLE", "MSF-OWN-DECIDE")) {
        assertThat(verdicts(georgia, asOf, rule))
            .as(rule)
            .containsSequence("1/meetings/0/decisions/0 met", "1/meetings/0/decisions/1 not-met");
      }
    }
  }

  @Test
  void theMemberIsSuspendedAndThenRemoved() throws IOException {
    JsonNode georgia = recorded();

    assertThat(status(georgia, "2017-12-31")).containsExactly("active");
    assertThat(status(georgia, "2020-12-31")).containsExactly("active");
    assertThat(status(georgia, "2024-12-31"))
        .containsExactly("active", "under-review", "suspended");
    assertThat(status(georgia, "2026-06-30"))
        .containsExactly("active", "under-review", "suspended", "removed");
    assertThat(verdicts(georgia, "2020-12-31", "ST-ACTIVE"))
        .containsExactly(" insufficient-evidence");
    assertThat(verdicts(georgia, "2024-12-31", "ST-ACTIVE")).containsExactly(" not-met");
    assertThat(verdicts(georgia, "2026-06-30", "ST-ACTIVE")).containsExactly(" not-met");
  }

  private static List<String> status(JsonNode document, String asOf) {
    return assess(document, asOf).standing().stream()
        .flatMap(s -> s.status().stream())
        .map(StatusPeriod::code)
        .toList();
  }
}
