package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.Verdict;

/** How often each verdict was given; counting allocates nothing. */
public final class VerdictCount {
  private long met;
  private long notMet;
  private long notApplicable;
  private long insufficient;

  void add(Verdict verdict) {
    switch (verdict) {
      case MET -> met++;
      case NOT_MET -> notMet++;
      case NOT_APPLICABLE -> notApplicable++;
      case INSUFFICIENT_EVIDENCE -> insufficient++;
    }
  }

  void add(VerdictCount other) {
    met += other.met;
    notMet += other.notMet;
    notApplicable += other.notApplicable;
    insufficient += other.insufficient;
  }

  /** Returns how often a verdict was given. */
  public long of(Verdict verdict) {
    return switch (verdict) {
      case MET -> met;
      case NOT_MET -> notMet;
      case NOT_APPLICABLE -> notApplicable;
      case INSUFFICIENT_EVIDENCE -> insufficient;
    };
  }

  /** Returns how many verdicts there were. */
  public long all() {
    return met + notMet + notApplicable + insufficient;
  }
}
