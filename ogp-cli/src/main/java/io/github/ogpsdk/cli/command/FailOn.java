package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import java.util.stream.Stream;

/** The verdicts that make the command end with status 1. */
enum FailOn {
  /** None: a verdict is a result. */
  NEVER("never"),
  /** A rule that is not met. */
  NOT_MET("not-met"),
  /** A rule that is not met, or that the facts do not decide; or that none is decided. */
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
    return decidesNothing(assessment, level)
        || counting(assessment, level).anyMatch(f -> counts(f.verdict()));
  }

  /**
   * Returns whether evidence is asked for and there is none at all: no rule of such a level is met
   * or not met, as where a file has no cycle.
   *
   * @param level the least binding level that counts
   */
  boolean decidesNothing(Assessment assessment, Level level) {
    return this == INSUFFICIENT_EVIDENCE
        && counting(assessment, level)
            .noneMatch(f -> f.verdict() == Verdict.MET || f.verdict() == Verdict.NOT_MET);
  }

  private static Stream<Finding> counting(Assessment assessment, Level level) {
    return assessment.findings().stream().filter(f -> f.level().compareTo(level) <= 0);
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
