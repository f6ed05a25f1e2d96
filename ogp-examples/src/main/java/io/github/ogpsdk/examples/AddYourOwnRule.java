package io.github.ogpsdk.examples;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;

/** Adds a country's own rule, written as YAML, and a stricter value for one of OGP's. */
public final class AddYourOwnRule {
  private static final String RULEBOOK =
      """
      format: rulebook
      version: 0.2.0
      id: xx-2024
      title: {en: Rules of the national forum}
      extends: [ogp-standards-2022]
      set:
        - rule: P22-1.1-FREQ
          parameter: maxGap
          history: [{value: P3M}]
          reason: {en: "Decree 12, article 4"}
      add:
        - id: XX-MEETINGS
          about: mechanism
          level: national
          title: {en: The forum has met}
          text: {en: The forum has met at least twice with civil society.}
          citation: {document: Decree 12, section: article 5, read: in-source}
          must:
            count: meetings
            where: {measure: attendance, args: {sector: civil-society}, atLeast: 1}
            atLeast: 2
        - id: XX-QUARTERLY
          about: mechanism
          level: national
          title: {en: The forum meets every quarter}
          text: {en: No more than three months pass between two meetings of the forum.}
          citation: {document: Decree 12, section: article 6, read: in-source}
          must: {measure: gaps, atMost: P3M}
      """;

  private AddYourOwnRule() {}

  /** Prints the verdicts of the rule added and of the rule made stricter. */
  public static void main(String[] args) {
    Rulebook national = OgpJson.readRulebook(RULEBOOK).document();
    AssessmentRequest request = AssessmentRequest.DEFAULT.only(List.of(national));
    for (Finding finding : Assessor.assess(Describe.partnership(), request).findings()) {
      if (List.of("P22-1.1-FREQ", "XX-MEETINGS", "XX-QUARTERLY").contains(finding.rule())) {
        System.out.println(
            finding.rule() + " " + finding.parameters() + ": " + finding.verdict().code());
      }
    }
  }
}
