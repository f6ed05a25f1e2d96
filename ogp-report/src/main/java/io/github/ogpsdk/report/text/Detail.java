package io.github.ogpsdk.report.text;

/** How much a page tells. */
public enum Detail {
  /** The headline. */
  QUIET,
  /** What most readers want: findings put together. */
  USUAL,
  /** Every finding in a sentence, and why each rulebook was used. */
  ALL,
  /** Every finding with its evidence, facts and sources. */
  VERBOSE;

  /** Returns whether every finding is told. */
  boolean isFull() {
    return this == ALL || this == VERBOSE;
  }
}
