package io.github.ogpsdk.benchmarks.data;

/**
 * How much a generated partnership holds.
 *
 * @param meetings the meetings of its forum
 * @param seats the groups of its seat table, above the first four
 * @param members the memberships of its forum
 * @param contributions the contributions to each plan
 * @param commitments the commitments of each plan
 */
public record Size(int meetings, int seats, int members, int contributions, int commitments) {
  /** What a member's file holds: a meeting every two months, ten commitments a plan. */
  public static final Size USUAL = new Size(27, 0, 0, 0, 10);
}
