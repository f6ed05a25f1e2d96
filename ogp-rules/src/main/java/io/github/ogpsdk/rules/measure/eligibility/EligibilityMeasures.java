package io.github.ogpsdk.rules.measure.eligibility;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SHARE;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

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
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is measured of eligibility. */
public final class EligibilityMeasures {
  private static final Set<EligibilityMetric> VALUES =
      Set.of(EligibilityMetric.CSO_ENTRY_AND_EXIT, EligibilityMetric.CSO_REPRESSION);

  private EligibilityMeasures() {}

  public static void define(Definitions define) {
    define
        .collection("eligibilityScores", Kinds.ELIGIBILITY_SCORE)
        .of(Kinds.PARTNERSHIP, (p, s) -> scores(p));
    define.collection("metrics", Kinds.METRIC).of(Kinds.ELIGIBILITY_SCORE, (e, s) -> metrics(e));
    define
        .measure("pointsShare", SHARE)
        .of(Kinds.ELIGIBILITY_SCORE, (e, args, s) -> CoreScore.of(e).share());
    define
        .measure("metricsMeasured", NUMBER)
        .of(Kinds.ELIGIBILITY_SCORE, (e, args, s) -> CoreScore.of(e).measured());
    define
        .measure("valuesScore", SHARE, Args.LEAST)
        .of(Kinds.ELIGIBILITY_SCORE, EligibilityMeasures::values);
    define
        .measure("metricName", CODE)
        .giving(Lists.METRIC)
        .of(Kinds.METRIC, (m, args, s) -> Code.of(m.use("metric", m.value().metric()).code()));
    define.measure("metricValue", SHARE).of(Kinds.METRIC, (m, args, s) -> Points.value(m));
    define
        .measure(
            "score",
            SHARE,
            Args.HOW,
            Args.points("law"),
            Args.points("constitution"),
            Args.points("draft-law"),
            Args.points("public-access"),
            Args.points("budget-proposal"),
            Args.points("audit-report"))
        .of(Kinds.METRIC, Points::score);
    define
        .measure("yearsBelow", NUMBER, Args.MINIMUM, Args.METRICS)
        .of(Kinds.PARTNERSHIP, EligibilityMeasures::yearsBelow);
    define
        .measure("unMember", FLAG)
        .of(
            Kinds.PARTNERSHIP,
            (p, args, s) -> Flag.of(member(p).flag("unMember", Member::unMember)));
    define
        .measure("administrationLeft", SPAN)
        .of(
            Kinds.PARTNERSHIP,
            (p, args, s) ->
                new Lapse(
                    member(p).day("joined", Member::joined),
                    member(p).day("administrationEnds", Member::administrationEnds)));
    define
        .measure("trackRecord", FLAG, Args.RULE)
        .of(
            Kinds.PARTNERSHIP,
            (p, args, s) -> {
              int answer = Attested.about(s, args, Optional.of(p.value().member().id()), "");
              if (Outcomes.isOpen(answer)) {
                p.recordMissingItem("attestations");
              }
              return Flag.of(answer);
            });
  }

  private static Cursor<Member> member(Cursor<Partnership> partnership) {
    return partnership.child("member", p -> Optional.of(p.member())).orElseThrow();
  }

  private static Items<EligibilityScore> scores(Cursor<Partnership> partnership) {
    return partnership
        .child("standing", Partnership::standing)
        .map(s -> s.list("eligibility", Standing::eligibility))
        .orElseGet(() -> Items.<EligibilityScore>none().incomplete());
  }

  private static Items<Metric> metrics(Cursor<EligibilityScore> score) {
    return score.list("metrics", EligibilityScore::metrics);
  }

  /** The better score of the Values Check; where one lacks, the result of the check bounds it. */
  private static Bounds values(
      Cursor<EligibilityScore> score, Arguments args, EvaluationContext context) {
    Fraction least = new Fraction(0, 1);
    int known = 0;
    for (Cursor<Metric> metric : metrics(score)) {
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
  private static Bounds yearsBelow(
      Cursor<Partnership> partnership, Arguments args, EvaluationContext context) {
    Fraction minimum = Fraction.parse(args.text("minimum"));
    long metrics = Long.parseLong(args.text("metrics"));
    Items<EligibilityScore> scores = scores(partnership);
    TreeMap<Integer, Boolean> surely = new TreeMap<>();
    TreeMap<Integer, Boolean> maybe = new TreeMap<>();
    for (Cursor<EligibilityScore> score : scores) {
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
