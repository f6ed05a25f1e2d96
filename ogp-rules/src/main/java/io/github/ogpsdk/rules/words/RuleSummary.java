package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import java.util.List;

/**
 * All that was found by one rule, such as 82 terms of members.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param rulebook the rulebook's id
 * @param findings what was found where it applies
 */
public record RuleSummary(String rule, String rulebook, List<Finding> findings) {
  /** Copies the list. */
  public RuleSummary {
    findings = List.copyOf(findings);
  }

  /** Returns how many verdicts there are of each kind. */
  public VerdictCounts tally() {
    return new VerdictCounts(findings.stream().map(Finding::verdict).toList());
  }

  /** Returns the findings with a verdict. */
  public List<Finding> of(Verdict verdict) {
    return findings.stream().filter(f -> f.verdict() == verdict).toList();
  }

  /** Returns the findings that are not met, whatever facts are still to come. */
  public List<Finding> failures() {
    return of(Verdict.NOT_MET).stream().filter(f -> !AssessmentSummary.isWaiting(f)).toList();
  }

  /** Returns the exceptions: findings with a verdict that few have, none where many have it. */
  public List<Finding> exceptions(Verdict verdict, int few) {
    List<Finding> found = of(verdict);
    return found.size() <= few && found.size() * 2 < findings.size() ? found : List.of();
  }
}
