package io.github.ogpsdk.examples;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.words.Explained;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.Locale;

/** Explains in French why a rule is judged as it is, and what should be found out next. */
public final class ExplainInFrench {
  private ExplainInFrench() {}

  /** Prints the first finding that the facts do not decide. */
  public static void main(String[] args) {
    Partnership partnership = Describe.partnership();
    Explainer words = Explainer.in(Locale.FRENCH);
    Finding finding =
        Assessor.assess(partnership).findings().stream()
            .filter(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE)
            .findFirst()
            .orElseThrow();
    System.out.println(words.headline(finding, partnership));
    for (Explained line : words.why(finding, partnership)) {
      System.out.println("  ".repeat(line.depth() + 1) + line.text());
    }
    for (MissingFact missing : finding.missing()) {
      System.out.println(words.missing(missing, partnership));
    }
    System.out.println(words.citation(finding.citation()));
  }
}
