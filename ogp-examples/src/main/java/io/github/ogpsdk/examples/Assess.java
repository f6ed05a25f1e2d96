package io.github.ogpsdk.examples;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.rules.assess.Assessor;

/** Judges a partnership and prints what decides and what is missing. */
public final class Assess {
  private Assess() {}

  /** Prints the findings that apply. */
  public static void main(String[] args) {
    Assessment assessment = Assessor.assess(Describe.partnership());
    for (Finding finding : assessment.findings()) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        System.out.println(finding.verdict().code() + "  " + finding.rule());
        for (MissingFact missing : finding.missing()) {
          System.out.println("    missing " + missing.at());
        }
      }
    }
  }
}
