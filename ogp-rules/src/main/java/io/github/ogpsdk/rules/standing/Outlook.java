package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import java.util.Collection;

/** What verdicts mean for the process, mildest first; never an official finding. */
enum Outlook {
  NONE("none"),
  UNDETERMINED("undetermined"),
  CONTRARY("contrary-if-confirmed");

  private final String code;

  Outlook(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** Returns the outlook of a finding; what is open and cannot fail is nothing contrary. */
  static Outlook of(Finding finding) {
    boolean harmless =
        finding.verdict() == Verdict.INSUFFICIENT_EVIDENCE
            && !finding.possible().isEmpty()
            && !finding.possible().contains(Verdict.NOT_MET);
    return harmless ? NONE : of(finding.verdict());
  }

  /** Returns the outlook of several findings: one failure is enough. */
  static Outlook ofFindings(Collection<Finding> findings) {
    return worst(findings.stream().map(Outlook::of).toList());
  }

  static Outlook of(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> CONTRARY;
      case INSUFFICIENT_EVIDENCE -> UNDETERMINED;
      case MET, NOT_APPLICABLE -> NONE;
    };
  }

  /** Returns the outlook of several verdicts: one failure is enough. */
  static Outlook ofAll(Collection<Verdict> verdicts) {
    return worst(verdicts.stream().map(Outlook::of).toList());
  }

  static Outlook worst(Collection<Outlook> outlooks) {
    return outlooks.stream().max(Outlook::compareTo).orElse(NONE);
  }
}
