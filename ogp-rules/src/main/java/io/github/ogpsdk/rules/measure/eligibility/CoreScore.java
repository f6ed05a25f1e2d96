package io.github.ogpsdk.rules.measure.eligibility;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.partnership.EligibilityMetric;
import io.github.ogpsdk.model.partnership.EligibilityScore;
import io.github.ogpsdk.model.partnership.Metric;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/**
 * What a country earned in a year, such as 12 of 16 points, and on how many of the four core
 * metrics: as printed, else as far as the metrics say. Points are counted in ten-thousandths.
 *
 * @param printedPoints the points in all, as printed
 * @param printedMost the points that could be earned, as printed
 * @param metrics how many metrics surely have a value
 * @param earned the points of these
 * @param most the points that could be earned on these
 * @param openMetrics how many others may have a value
 * @param openMost the points that could be earned on those
 */
record CoreScore(
    Optional<Integer> printedPoints,
    Optional<Integer> printedMost,
    int metrics,
    long earned,
    long most,
    int openMetrics,
    long openMost) {
  private static final Set<EligibilityMetric> CORE =
      Set.of(
          EligibilityMetric.FISCAL_TRANSPARENCY,
          EligibilityMetric.ACCESS_TO_INFORMATION,
          EligibilityMetric.ASSET_DISCLOSURE,
          EligibilityMetric.CITIZEN_ENGAGEMENT);
  private static final int POINTS_EACH = 4;
  private static final long UNIT = 10_000;

  static CoreScore of(Cursor<EligibilityScore> score) {
    Items<Metric> listed =
        score
            .list("metrics", EligibilityScore::metrics)
            .where(m -> CORE.contains(m.value().metric()));
    int metrics = 0;
    int openMetrics = 0;
    long earned = 0;
    long most = 0;
    long openMost = 0;
    for (Cursor<Metric> metric : listed) {
      long max = metric.peek("max", Metric::max).map(CoreScore::units).orElse(POINTS_EACH * UNIT);
      Optional<BigDecimal> value = metric.require("value", Metric::value);
      if (value.isPresent()) {
        metrics++;
        earned += Math.min(units(value.get()), max);
        most += max;
      } else if (!metric.isKnownAbsent("value")) {
        openMetrics++;
        openMost += max;
      }
    }
    int unlisted = listed.complete() ? 0 : Math.max(0, CORE.size() - listed.all().size());
    return new CoreScore(
        score.require("points", EligibilityScore::points),
        score.require("applicable", EligibilityScore::applicable).filter(a -> a > 0),
        metrics,
        earned,
        most,
        openMetrics + unlisted,
        openMost + POINTS_EACH * UNIT * unlisted);
  }

  private static long units(BigDecimal points) {
    Fraction value = Points.fraction(points);
    return value.numerator() * UNIT / value.denominator();
  }

  /** Returns how many core metrics have a value: no fewer than the points need. */
  Whole measured() {
    int possible = metrics + openMetrics;
    int needed = printedPoints.map(p -> (p + POINTS_EACH - 1) / POINTS_EACH).orElse(0);
    return printedMost
        .map(n -> Whole.of(n / POINTS_EACH))
        .orElse(new Whole(Math.max(metrics, Math.min(needed, possible)), possible));
  }

  /**
   * Returns the share of the points that could be earned. Metrics that nobody recorded may have
   * earned nothing or everything; points that are printed were earned on no fewer than they need.
   */
  Ratio share() {
    long least = printedPoints.map(p -> p * UNIT).orElse(earned);
    long highest = printedPoints.map(p -> p * UNIT).orElse(earned + openMost);
    long widest = printedMost.map(p -> p * UNIT).orElse(most + openMost);
    long narrowest =
        printedPoints.isPresent() && printedMost.isEmpty() ? Math.max(most, highest) : widest;
    boolean nothing = metrics == 0 && printedPoints.isEmpty();
    if (nothing || widest == 0 || narrowest == 0) {
      return Ratio.ANY;
    }
    Fraction lowest = share(least, widest);
    Fraction best = share(highest, Math.min(narrowest, widest));
    return new Ratio(lowest, best.compareTo(lowest) < 0 ? lowest : best);
  }

  /** The share that some points are of all, such as 12/16; never more than all of them. */
  private static Fraction share(long some, long all) {
    long part = Math.min(some, all);
    long shared =
        BigInteger.valueOf(part)
            .gcd(BigInteger.valueOf(all))
            .gcd(BigInteger.valueOf(UNIT))
            .longValueExact();
    return new Fraction(part / shared, all / shared);
  }
}
