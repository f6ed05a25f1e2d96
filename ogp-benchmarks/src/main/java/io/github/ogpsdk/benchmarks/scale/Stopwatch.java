package io.github.ogpsdk.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * Times work that is too long, or too different from size to size, for iterations of a second: runs
 * it until it is warm and has been timed often enough.
 */
final class Stopwatch {
  private final long budget;
  private final int most;

  /**
   * Creates one.
   *
   * @param budget nanoseconds after which no more is timed
   * @param most how many times are enough
   */
  Stopwatch(long budget, int most) {
    this.budget = budget;
    this.most = most;
  }

  /** Returns nanoseconds, run by run; the first quarter of the budget is to get warm. */
  List<Double> time(Runnable work) {
    long begin = System.nanoTime();
    long first = once(work);
    while (System.nanoTime() - begin < budget / 4) {
      once(work);
    }
    List<Double> samples = new ArrayList<>();
    if (first > budget) {
      samples.add((double) first);
      return samples;
    }
    begin = System.nanoTime();
    do {
      samples.add((double) once(work));
    } while (samples.size() < most && System.nanoTime() - begin < budget);
    return samples;
  }

  private static long once(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }
}
