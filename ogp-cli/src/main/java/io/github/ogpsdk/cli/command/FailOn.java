package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.rule.Level;
import java.util.Set;

/** The verdicts that make the command end with status 1. */
enum FailOn {
  /** None: a verdict is a result. */
  NEVER("never", Set.of()),
  /** A rule that is not met. */
  NOT_MET("not-met", Set.of(Verdict.NOT_MET)),
  /** A rule that is not met, or that the facts do not decide. */
  INSUFFICIENT_EVIDENCE(
      "insufficient-evidence", Set.of(Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE));

  private final String code;
  private final Set<Verdict> verdicts;

  FailOn(String code, Set<Verdict> verdicts) {
    this.code = code;
    this.verdicts = verdicts;
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
        .anyMatch(f -> f.level().compareTo(level) <= 0 && verdicts.contains(f.verdict()));
  }
}
