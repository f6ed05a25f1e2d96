package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.partnership.EligibilityMetric;
import io.github.ogpsdk.model.partnership.EligibilityScore;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.Metric;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Standing;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is measured of eligibility. */
final class EligibilityMeasures {
  private static final Set<EligibilityMetric> VALUES =
      Set.of(EligibilityMetric.CSO_ENTRY_AND_EXIT, EligibilityMetric.CSO_REPRESSION);

  private EligibilityMeasures() {}

  static void register(Registry r) {
    r.kind("eligibility-score", EligibilityScore.class);
    r.kind("metric", Metric.class);
    r.collection("eligibilityScores", "partnership", Partnership.class, (p, s) -> scores(p));
    r.collection("metrics", "eligibility-score", EligibilityScore.class, (e, s) -> metrics(e));
    r.measure(
        "pointsShare",
        "eligibility-score",
        EligibilityScore.class,
        (e, args, s) -> CoreScore.of(e).share());
    r.measure(
        "metricsMeasured",
        "eligibility-score",
        EligibilityScore.class,
        (e, args, s) -> CoreScore.of(e).measured());
    r.measure(
        "valuesScore", "eligibility-score", EligibilityScore.class, EligibilityMeasures::values);
    r.measure(
        "metricName",
        "metric",
        Metric.class,
        (m, args, s) -> Code.of(m.use("metric", m.value().metric()).code()));
    r.measure("metricValue", "metric", Metric.class, (m, args, s) -> Points.value(m));
    r.measure("score", "metric", Metric.class, Points::score);
    r.measure("yearsBelow", "partnership", Partnership.class, EligibilityMeasures::yearsBelow);
    r.measure(
        "unMember",
        "partnership",
        Partnership.class,
        (p, args, s) -> Flag.of(member(p).flag("unMember", Member::unMember)));
    r.measure(
        "administrationLeft",
        "partnership",
        Partnership.class,
        (p, args, s) ->
            new Lapse(
                member(p).day("joined", Member::joined),
                member(p).day("administrationEnds", Member::administrationEnds)));
    r.measure(
        "trackRecord",
        "partnership",
        Partnership.class,
        (p, args, s) -> {
          int answer = Attested.about(s, args, Optional.of(p.value().member().id()), "");
          if (Outcomes.isOpen(answer)) {
            p.missItem("attestations");
          }
          return Flag.of(answer);
        });
  }

  private static At<Member> member(At<Partnership> partnership) {
    return partnership.child("member", p -> Optional.of(p.member())).orElseThrow();
  }

  private static Items<EligibilityScore> scores(At<Partnership> partnership) {
    return partnership
        .child("standing", Partnership::standing)
        .map(s -> s.list("eligibility", Standing::eligibility))
        .orElseGet(() -> Items.<EligibilityScore>none().incomplete());
  }

  private static Items<Metric> metrics(At<EligibilityScore> score) {
    return score.list("metrics", EligibilityScore::metrics);
  }

  /** The better score of the Values Check; where one lacks, the result of the check bounds it. */
  private static Bounds values(At<EligibilityScore> score, Arguments args, Setting setting) {
    Fraction least = new Fraction(0, 1);
    int known = 0;
    for (At<Metric> metric : metrics(score)) {
      if (VALUES.contains(metric.value().metric())) {
        Ratio value = Points.value(metric);
        least = value.least().compareTo(least) > 0 ? value.least() : least;
        known += value.least().equals(value.most()) ? 1 : 0;
      }
    }
    if (known >= VALUES.size()) {
      return Comparisons.exactly(least);
    }
    Fraction needed = Fraction.parse(args.text("least"));
    int passed = score.flag("valuesCheck", EligibilityScore::valuesCheck);
    if (least.compareTo(needed) < 0 && passed == Outcomes.HOLDS) {
      least = needed;
    }
    return passed == Outcomes.FAILS && least.compareTo(needed) < 0
        ? new Ratio(least, new Fraction(needed.numerator() * 1000 - 1, needed.denominator() * 1000))
        : new Ratio(least, Points.ANY.most());
  }

  /**
   * The longest run of years certainly below the minimum, to the longest that is possible. A year
   * with too few metrics is not below it: there was not enough data.
   */
  private static Bounds yearsBelow(At<Partnership> partnership, Arguments args, Setting setting) {
    Fraction minimum = Fraction.parse(args.text("minimum"));
    long metrics = Long.parseLong(args.text("metrics"));
    Items<EligibilityScore> scores = scores(partnership);
    TreeMap<Integer, Boolean> surely = new TreeMap<>();
    TreeMap<Integer, Boolean> maybe = new TreeMap<>();
    for (At<EligibilityScore> score : scores) {
      CoreScore core = CoreScore.of(score);
      Ratio share = core.share();
      Whole measured = core.measured();
      int year = score.use("year", score.value().year());
      surely.merge(
          year,
          share.most().compareTo(minimum) < 0 && measured.least() >= metrics,
          Boolean::logicalAnd);
      maybe.merge(
          year,
          share.least().compareTo(minimum) < 0 && measured.most() >= metrics,
          Boolean::logicalAnd);
    }
    return new Whole(run(surely), scores.complete() ? run(maybe) : Whole.UNBOUNDED);
  }

  private static long run(SortedMap<Integer, Boolean> below) {
    long longest = 0;
    long run = 0;
    int last = 0;
    for (var year : below.entrySet()) {
      run = !year.getValue() ? 0 : year.getKey() == last + 1 ? run + 1 : 1;
      last = year.getKey();
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
