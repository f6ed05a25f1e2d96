package io.github.ogpsdk.rules.measure.eligibility;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.partnership.Metric;
import io.github.ogpsdk.model.partnership.PointsBasis;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of a metric of eligibility, such as 4, and the tables that give them. */
final class Points {
  /** Any number of points. */
  static final Ratio ANY = new Ratio(new Fraction(0, 1), new Fraction(1000, 1));

  private static final int DECIMALS = 4;

  private Points() {}

  /** Returns the points of a metric; less than none counts as none. */
  static Ratio value(Cursor<Metric> metric) {
    return metric
        .require("value", Metric::value)
        .map(v -> Comparisons.exactly(fraction(v)))
        .orElse(ANY);
  }

  /** Returns a number of points from 0 to 1000, cut to four decimals. */
  static Fraction fraction(BigDecimal value) {
    BigDecimal bounded = value.max(BigDecimal.ZERO).min(BigDecimal.valueOf(1000));
    BigDecimal plain = bounded.setScale(DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
    return plain.scale() <= 0
        ? new Fraction(plain.longValueExact(), 1)
        : new Fraction(
            plain.unscaledValue().longValueExact(),
            BigDecimal.TEN.pow(plain.scale()).longValueExact());
  }

  /**
   * Returns the points that the table gives for what is recorded: the highest, or the sum of all,
   * as {@code how} says; each basis has its points in an argument named as it.
   */
  static Ratio score(Cursor<Metric> metric, Arguments args, EvaluationContext context) {
    Items<PointsBasis> bases = metric.list("basis", Metric::basis);
    List<Long> earned = new ArrayList<>();
    List<Long> open = new ArrayList<>();
    for (PointsBasis basis : PointsBasis.values()) {
      Optional<Long> points = args.find(basis.code()).map(p -> Fraction.parse(p).numerator());
      boolean recorded = bases.all().stream().anyMatch(b -> b.value() == basis);
      points.ifPresent(p -> (recorded ? earned : open).add(p));
    }
    bases.forEach(Cursor::used);
    boolean adds = args.text("how").equals("sum");
    long least = total(earned, adds);
    open.addAll(earned);
    long most = bases.complete() ? least : total(open, adds);
    return new Ratio(new Fraction(least, 1), new Fraction(most, 1));
  }

  private static long total(List<Long> points, boolean adds) {
    return adds
        ? points.stream().mapToLong(Long::longValue).sum()
        : points.stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
