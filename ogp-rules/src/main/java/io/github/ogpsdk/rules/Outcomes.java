package io.github.ogpsdk.rules;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.TruthValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets of outcomes that the facts leave open, as three bits: a condition that surely holds is
 * {@code HOLDS}, one that nobody can tell yet is {@code HOLDS | FAILS}, one with nothing to check
 * is {@code NONE}.
 *
 * <p>Operators combine sets outcome by outcome, so that an unknown fact widens a set and knowing it
 * can only narrow it: a verdict never flips by learning more.
 */
public final class Outcomes {
  /** The condition holds. */
  public static final int HOLDS = 1;

  /** The condition does not hold. */
  public static final int FAILS = 2;

  /** There is nothing to check, or the rule does not apply. */
  public static final int NONE = 4;

  /** It holds or not; the facts do not say. */
  public static final int OPEN = HOLDS | FAILS;

  private static final int[][] ALL = new int[8][8];
  private static final int[][] ANY = new int[8][8];

  static {
    for (int a = 0; a < 8; a++) {
      for (int b = 0; b < 8; b++) {
        for (int x = 1; x <= NONE; x <<= 1) {
          for (int y = 1; y <= NONE; y <<= 1) {
            if ((a & x) != 0 && (b & y) != 0) {
              ALL[a][b] |= x == NONE ? y : y == NONE ? x : Math.max(x, y);
              ANY[a][b] |= x == NONE ? y : y == NONE ? x : Math.min(x, y);
            }
          }
        }
      }
    }
  }

  private Outcomes() {}

  /** Returns the outcomes of both together; nothing to check leaves the other. */
  public static int all(int a, int b) {
    return ALL[a][b];
  }

  /** Returns the outcomes of at least one; nothing to check leaves the other. */
  public static int any(int a, int b) {
    return ANY[a][b];
  }

  /** Returns the outcomes of the contrary. */
  public static int not(int a) {
    return (a & NONE) | ((a & HOLDS) << 1) | ((a & FAILS) >> 1);
  }

  /** Returns the set for something known. */
  public static int of(boolean holds) {
    return holds ? HOLDS : FAILS;
  }

  /** Returns whether more than one outcome is possible. */
  public static boolean isOpen(int set) {
    return Integer.bitCount(set) > 1;
  }

  /** Returns the truth to show for a set. */
  public static TruthValue truth(int set) {
    return switch (set) {
      case HOLDS -> TruthValue.TRUE;
      case FAILS -> TruthValue.FALSE;
      case NONE -> TruthValue.NONE;
      default -> TruthValue.UNKNOWN;
    };
  }

  /** Returns the verdict for a set. */
  public static Verdict verdict(int set) {
    return switch (set) {
      case HOLDS -> Verdict.MET;
      case FAILS -> Verdict.NOT_MET;
      case NONE -> Verdict.NOT_APPLICABLE;
      default -> Verdict.INSUFFICIENT_EVIDENCE;
    };
  }

  /** Returns the verdicts that a set leaves open, in the order met, not met, not applicable. */
  public static List<Verdict> verdicts(int set) {
    List<Verdict> verdicts = new ArrayList<>(3);
    for (int x = 1; x <= NONE; x <<= 1) {
      if ((set & x) != 0) {
        verdicts.add(verdict(x));
      }
    }
    return verdicts;
  }
}
