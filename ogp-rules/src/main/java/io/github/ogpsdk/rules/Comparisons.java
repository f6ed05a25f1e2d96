package io.github.ogpsdk.rules;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.ValueType;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares values as far as the facts bound them. */
public final class Comparisons {
  private Comparisons() {}

  /**
   * Returns whether a comparison has a meaning for a type of value.
   *
   * <p>Times between neighbors can only be {@code at-most}; a time from one day to another {@code
   * at-least} or {@code at-most}; numbers, shares and days take all five.
   */
  public static boolean fits(ValueType type, Comparison comparison) {
    return switch (type) {
      case NUMBER, SHARE, DATE -> true;
      case SPAN -> comparison == Comparison.AT_LEAST || comparison == Comparison.AT_MOST;
      case SPANS -> comparison == Comparison.AT_MOST;
      case PERIOD, CODE, FLAG -> false;
    };
  }

  /** Returns the outcomes of comparing whole numbers, shares or days. */
  public static int compare(Bounds left, Comparison op, Bounds right) {
    if (left instanceof Bounds.Whole a && right instanceof Bounds.Whole b) {
      return ordered(a.least(), a.most(), op, b.least(), b.most());
    }
    if (left instanceof Bounds.Ratio a && right instanceof Bounds.Ratio b) {
      return ordered(a.least(), a.most(), op, b.least(), b.most());
    }
    if (left instanceof Bounds.Day a && right instanceof Bounds.Day b) {
      return ordered(a.earliest(), a.latest(), op, b.earliest(), b.latest());
    }
    throw new IllegalArgumentException("cannot compare " + left + " with " + right);
  }

  private static int ordered(long aLeast, long aMost, Comparison op, long bLeast, long bMost) {
    return switch (op) {
      case AT_LEAST -> decide(aLeast >= bMost, aMost < bLeast);
      case AT_MOST -> decide(aMost <= bLeast, aLeast > bMost);
      case MORE_THAN -> decide(aLeast > bMost, aMost <= bLeast);
      case LESS_THAN -> decide(aMost < bLeast, aLeast >= bMost);
      case EQUAL_TO ->
          decide(
              aLeast == aMost && bLeast == bMost && aLeast == bLeast,
              aMost < bLeast || aLeast > bMost);
    };
  }

  private static <C extends Comparable<? super C>> int ordered(
      C aLeast, C aMost, Comparison op, C bLeast, C bMost) {
    return switch (op) {
      case AT_LEAST -> decide(aLeast.compareTo(bMost) >= 0, aMost.compareTo(bLeast) < 0);
      case AT_MOST -> decide(aMost.compareTo(bLeast) <= 0, aLeast.compareTo(bMost) > 0);
      case MORE_THAN -> decide(aLeast.compareTo(bMost) > 0, aMost.compareTo(bLeast) <= 0);
      case LESS_THAN -> decide(aMost.compareTo(bLeast) < 0, aLeast.compareTo(bMost) >= 0);
      case EQUAL_TO ->
          decide(
              aLeast.equals(aMost) && bLeast.equals(bMost) && aLeast.compareTo(bLeast) == 0,
              aMost.compareTo(bLeast) < 0 || aLeast.compareTo(bMost) > 0);
    };
  }

  /**
   * Returns the outcomes of comparing a time, or times between neighbors, with a length as far as
   * it is known; where none is set there is nothing to check.
   */
  public static int compare(Bounds left, Comparison op, Bounds.Length length) {
    if (length.period().isPresent()) {
      return compare(left, op, length.period().get());
    }
    return length.known() ? Outcomes.NONE : Outcomes.OPEN | Outcomes.NONE;
  }

  /** Returns the outcomes of comparing a time, or times between neighbors, with a period. */
  public static int compare(Bounds left, Comparison op, Period period) {
    if (left instanceof Bounds.Lapse lapse) {
      LocalDate earliestEnd = lapse.from().earliest().plus(period);
      LocalDate latestEnd = lapse.from().latest().plus(period);
      LocalDate first = lapse.to().earliest();
      LocalDate last = lapse.to().latest();
      return op == Comparison.AT_MOST
          ? decide(!last.isAfter(earliestEnd), first.isAfter(latestEnd))
          : decide(!first.isBefore(latestEnd), last.isBefore(earliestEnd));
    }
    if (left instanceof Bounds.Lapses lapses) {
      boolean fails = !longer(lapses, period).isEmpty();
      return decide(!fails && !isAnyLonger(lapses.atWorst(), period), fails);
    }
    throw new IllegalArgumentException("cannot compare " + left + " with a period");
  }

  /** Returns the times between neighbors that are longer than a period for certain. */
  public static List<Bounds.Gap> longer(Bounds.Lapses lapses, Period period) {
    return Stream.concat(
            lapses.certain().stream(),
            lapses.complete() ? lapses.atBest().stream() : Stream.empty())
        .filter(gap -> isLonger(gap, period))
        .toList();
  }

  private static boolean isAnyLonger(List<Bounds.Gap> gaps, Period period) {
    for (Bounds.Gap gap : gaps) {
      if (isLonger(gap, period)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLonger(Bounds.Gap gap, Period period) {
    return gap.to().isAfter(gap.from().plus(period));
  }

  /** Returns whether a code is one of those allowed, where every code is in its list. */
  public static int isOneOf(Bounds.Code code, Set<String> allowed) {
    return isOneOf(code, allowed, any -> true);
  }

  /**
   * Returns whether a code is one of those allowed; open for another that is in no list, or where
   * one of those allowed is in none: nobody knows what such a code stands for.
   *
   * @param listed whether a code stands in the list that the codes come from
   */
  public static int isOneOf(Bounds.Code code, Set<String> allowed, Predicate<String> listed) {
    boolean some = code.any();
    boolean all = !code.any();
    boolean known = allowed.stream().allMatch(listed);
    for (String possible : code.possible()) {
      boolean in = allowed.contains(possible);
      some |= in || !known || !listed.test(possible);
      all &= in;
    }
    return decide(all, !some);
  }

  private static int decide(boolean holds, boolean fails) {
    return holds ? Outcomes.HOLDS : fails ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Returns a fraction as a share that is known. */
  public static Bounds.Ratio exactly(Fraction fraction) {
    return new Bounds.Ratio(fraction, fraction);
  }
}
