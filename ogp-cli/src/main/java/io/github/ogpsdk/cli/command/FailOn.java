package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.rule.Level;

/** The verdicts that make the command end with status 1. */
enum FailOn {
  /** None: a verdict is a result. */
  NEVER("never"),
  /** A rule that is not met. */
  NOT_MET("not-met"),
  /** A rule that is not met, or that the facts do not decide. */
  INSUFFICIENT_EVIDENCE("insufficient-evidence");

  private final String code;

  FailOn(String code) {
    this.code = code;
  }

  /** Returns the name on the command line. */
  String code() {
    return code;
  }

  /**
   * Returns whether an assessment has such a verdict.
   *
   * @param level the least binding level that counts, in the order of {@link Level}
   */
  boolean fails(Assessment assessment, Level level) {
    return assessment.findings().stream()
        .anyMatch(f -> f.level().compareTo(level) <= 0 && counts(f.verdict()));
  }

  private boolean counts(Verdict verdict) {
    return switch (this) {
      case NEVER -> false;
      case NOT_MET -> verdict == Verdict.NOT_MET;
      case INSUFFICIENT_EVIDENCE ->
          verdict == Verdict.NOT_MET || verdict == Verdict.INSUFFICIENT_EVIDENCE;
    };
  }
}
