package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The double majority of Georgia's council, and its wording as a veto. */
class GeorgiaDecisionsTest {
  private static final String COUNCIL =
      """
      format: partnership
      version: 0.1.0
      id: ge
      asOf: 2024-12-31
      member: {id: ge, code: GE, type: national}
      mechanisms:
        - id: council
          type: coordination-council
          from: 2020-02-13
          compositions:
            - basis: actual
              from: 2020-02-13
              seats:
                - {sector: government, voting: true, count: 6, vacant: 0}
                - {sector: civil-society, voting: true, count: 6, vacant: 0}
          meetings: [{date: %s%s}]
      """;

  private static List<Finding> findings(String date, String decisions) {
    return Assessor.assess(
            OgpJson.readPartnership(COUNCIL.formatted(date, decisions)).document(),
            AssessmentRequest.DEFAULT.only(List.of(Rulebooks.find("national-ge").orElseThrow())))
        .findings()
        .stream()
        .filter(f -> f.rule().equals("MSF-GE-DOUBLE"))
        .toList();
  }

  private static Finding votes(int yes, int no) {
    String votes =
        ", decisions: [{subject: Plan, outcome: adopted, votes: ["
            + "{sector: government, yes: 4, no: 0, abstain: 2},"
            + " {sector: civil-society, yes: %s, no: %s, abstain: 0}]}]";
    List<Finding> findings = findings("2024-05-07", votes.formatted(yes, no));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void halfOfTheOrganizationsIsNoMajority() {
    assertThat(votes(4, 2).verdict()).isEqualTo(Verdict.MET);
    assertThat(votes(3, 0).verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theVetoIsShownWhereItGivesAnotherVerdict() {
    assertThat(votes(3, 3).readings())
        .extracting(ReadingVerdict::verdict)
        .containsExactly(Verdict.MET);
    assertThat(votes(2, 4).readings()).isEmpty();
    assertThat(votes(4, 2).readings()).isEmpty();
  }

  @Test
  void whereNoDecisionIsRecordedTheBodyHasOneFindingThatNamesThem() {
    List<Finding> findings = findings("2024-05-07", "");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(findings.get(0).subject()).isEqualTo("/mechanisms/0");
    assertThat(findings.get(0).missing())
        .extracting(MissingFact::at)
        .containsExactly("/mechanisms/0/meetings/0/decisions");
  }
}
