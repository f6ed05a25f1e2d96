package io.github.ogpsdk.benchmarks.report;

/** How long a run may take. */
public enum Pace {
  /** As long as the figures need. */
  FULL,
  /** One short iteration each, to see that everything works. */
  QUICK,
  /** Each operation once, on the smallest data, in this Java machine: what a test can afford. */
  SMOKE
}
