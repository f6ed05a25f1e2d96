package io.github.ogpsdk.benchmarks.data;

import java.util.Random;

/**
 * Which of the twenty rules a generated partnership breaks: each of them with an even chance, so
 * that half of the cases fail.
 *
 * @param bits one bit a rule, in the order of {@code TwentyRules}
 */
record Faults(int bits) {
  static Faults of(Random random) {
    return new Faults(random.nextInt(1 << 20));
  }

  boolean has(int rule) {
    return ((bits >> rule) & 1) != 0;
  }
}
