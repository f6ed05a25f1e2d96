package io.github.ogpsdk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bounds compare as all the values between them do, tried one by one. */
class EveryComparisonTest {
  private static final int TOP = 4;
  private static final LocalDate START = LocalDate.parse("2024-01-30");

  @ParameterizedTest
  @EnumSource
  void numbersSharesAndDaysCompareAsTheValuesBetween(Comparison op) {
    allPairs(
        (a, b) -> {
          int expected = expected(a, op, b);

          assertThat(Comparisons.compare(whole(a), op, whole(b))).isEqualTo(expected);
          assertThat(Comparisons.compare(ratio(a), op, ratio(b))).isEqualTo(expected);
          assertThat(Comparisons.compare(day(a), op, day(b))).isEqualTo(expected);
          return null;
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"AT_LEAST", "AT_MOST"})
  void aLapseComparesAsTheDaysBetween(Comparison op) {
    Period month = Period.ofMonths(1);
    allPairs(
        (a, b) -> {
          Set<Integer> outcomes = new HashSet<>();
          for (int i = a[0]; i <= a[1]; i++) {
            for (int j = b[0]; j <= b[1]; j++) {
              LocalDate due = START.plusDays(i).plus(month);
              LocalDate end = START.plusDays(j).plusDays(29);
              boolean holds = op == Comparison.AT_MOST ? !end.isAfter(due) : !end.isBefore(due);
              outcomes.add(Outcomes.of(holds));
            }
          }
          Lapse lapse =
              new Lapse(day(a), new Day(START.plusDays(29L + b[0]), START.plusDays(29L + b[1])));

          assertThat(Comparisons.compare(lapse, op, month))
              .as("%s %s %s", lapse, op, month)
              .isEqualTo(outcomes.stream().mapToInt(Integer::intValue).sum());
          return null;
        });
  }

  @Test
  void timesTakeFewerComparisonsThanNumbersAndCodesNone() {
    assertThat(fitting(ValueType.NUMBER)).containsExactly(Comparison.values());
    assertThat(fitting(ValueType.SHARE)).containsExactly(Comparison.values());
    assertThat(fitting(ValueType.DATE)).containsExactly(Comparison.values());
    assertThat(fitting(ValueType.SPAN))
        .containsExactlyInAnyOrder(Comparison.AT_LEAST, Comparison.AT_MOST);
    assertThat(fitting(ValueType.SPANS)).containsExactly(Comparison.AT_MOST);
    assertThat(fitting(ValueType.PERIOD)).isEmpty();
    assertThat(fitting(ValueType.CODE)).isEmpty();
    assertThat(fitting(ValueType.FLAG)).isEmpty();
  }

  @Test
  void aCodeIsOneOfTheAllowedAsFarAsItIsKnown() {
    Set<String> allowed = Set.of("a", "b");

    assertThat(Comparisons.isOneOf(Bounds.Code.of("a"), allowed)).isEqualTo(Outcomes.HOLDS);
    assertThat(Comparisons.isOneOf(Bounds.Code.of("c"), allowed)).isEqualTo(Outcomes.FAILS);
    assertThat(Comparisons.isOneOf(new Bounds.Code(Set.of("a", "b"), false), allowed))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(Comparisons.isOneOf(new Bounds.Code(Set.of("a", "c"), false), allowed))
        .isEqualTo(Outcomes.OPEN);
    assertThat(Comparisons.isOneOf(Bounds.Code.ANY, allowed)).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void setsOfOutcomesCombineOutcomeByOutcome() {
    for (int a = 1; a < 8; a++) {
      for (int b = 1; b < 8; b++) {
        assertThat(Outcomes.all(a, b)).isEqualTo(combined(a, b, EveryComparisonTest::both));
        assertThat(Outcomes.any(a, b)).isEqualTo(combined(a, b, EveryComparisonTest::either));
      }
      int contrary = 0;
      for (int x : outcomes(a)) {
        contrary |= x == Outcomes.NONE ? x : x == Outcomes.HOLDS ? Outcomes.FAILS : Outcomes.HOLDS;
      }
      assertThat(Outcomes.not(a)).isEqualTo(contrary);
      assertThat(Outcomes.isOpen(a)).isEqualTo(outcomes(a).size() > 1);
    }
  }

  private static List<Comparison> fitting(ValueType type) {
    return Arrays.stream(Comparison.values()).filter(op -> Comparisons.fits(type, op)).toList();
  }

  private static int both(int x, int y) {
    return x == Outcomes.FAILS || y == Outcomes.FAILS ? Outcomes.FAILS : Outcomes.HOLDS;
  }

  private static int either(int x, int y) {
    return x == Outcomes.HOLDS || y == Outcomes.HOLDS ? Outcomes.HOLDS : Outcomes.FAILS;
  }

  private static int combined(int a, int b, BiFunction<Integer, Integer, Integer> operator) {
    int result = 0;
    for (int x : outcomes(a)) {
      for (int y : outcomes(b)) {
        result |= x == Outcomes.NONE ? y : y == Outcomes.NONE ? x : operator.apply(x, y);
      }
    }
    return result;
  }

  private static List<Integer> outcomes(int set) {
    return List.of(Outcomes.HOLDS, Outcomes.FAILS, Outcomes.NONE).stream()
        .filter(x -> (set & x) != 0)
        .toList();
  }

  private static void allPairs(BiFunction<int[], int[], Void> check) {
    List<int[]> ranges = new ArrayList<>();
    for (int least = 0; least <= TOP; least++) {
      for (int most = least; most <= TOP; most++) {
        ranges.add(new int[] {least, most});
      }
    }
    for (int[] a : ranges) {
      for (int[] b : ranges) {
        check.apply(a, b);
      }
    }
  }

  private static int expected(int[] a, Comparison op, int[] b) {
    int result = 0;
    for (int i = a[0]; i <= a[1]; i++) {
      for (int j = b[0]; j <= b[1]; j++) {
        boolean holds =
            switch (op) {
              case AT_LEAST -> i >= j;
              case AT_MOST -> i <= j;
              case MORE_THAN -> i > j;
              case LESS_THAN -> i < j;
              case EQUAL_TO -> i == j;
            };
        result |= Outcomes.of(holds);
      }
    }
    return result;
  }

  private static Whole whole(int[] range) {
    return new Whole(range[0], range[1]);
  }

  private static Ratio ratio(int[] range) {
    return new Ratio(new Fraction(range[0], TOP), new Fraction(range[1], TOP));
  }

  private static Day day(int[] range) {
    return new Day(START.plusDays(range[0]), START.plusDays(range[1]));
  }
}
