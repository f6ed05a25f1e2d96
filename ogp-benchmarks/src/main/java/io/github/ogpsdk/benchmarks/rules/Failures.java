package io.github.ogpsdk.benchmarks.rules;

import java.util.Arrays;

/**
 * What all engines agree on: for each of the twenty rules, how many of its subjects certainly fail.
 * A subject is a commitment, seat table, meeting, plan year, or a phase of a cycle.
 */
public final class Failures {
  private final int[] counts = new int[TwentyRules.IDS.size()];

  /** Counts one more subject that fails a rule. */
  public void add(int rule) {
    counts[rule]++;
  }

  /** Counts more subjects that fail a rule. */
  public void add(int rule, int subjects) {
    counts[rule] += subjects;
  }

  /** Counts one more subject that fails a rule, if it does. */
  public void addIf(boolean fails, int rule) {
    if (fails) {
      counts[rule]++;
    }
  }

  /** Returns how many subjects fail in all. */
  public int total() {
    return Arrays.stream(counts).sum();
  }

  /** Returns how many failures, rule by rule, there are here above those of another count. */
  public int beyond(Failures other) {
    int more = 0;
    for (int rule = 0; rule < counts.length; rule++) {
      more += Math.max(0, counts[rule] - other.counts[rule]);
    }
    return more;
  }

  /** Returns how many subjects fail a rule. */
  public int of(int rule) {
    return counts[rule];
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Failures f && Arrays.equals(counts, f.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
