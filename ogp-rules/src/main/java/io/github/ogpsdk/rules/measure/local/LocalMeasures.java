package io.github.ogpsdk.rules.measure.local;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Gaps;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Lookback;
import io.github.ogpsdk.rules.measure.publication.SiteDates;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured of local members, and of the assessments of their plans. */
public final class LocalMeasures {

  private LocalMeasures() {}

  public static void define(Definitions define) {
    define
        .collection("reviews", Kinds.REVIEW)
        .of(Kinds.CYCLE, (c, s) -> c.list("reviews", Cycle::reviews));
    define
        .measure("product", CODE)
        .giving(Lists.PRODUCT)
        .of(Kinds.REVIEW, (v, args, s) -> Code.of(v.use("product", v.value().product().code())));
    define
        .measure("assessor", CODE)
        .giving(Lists.ASSESSOR)
        .of(Kinds.REVIEW, (v, args, s) -> assessor(v));
    define
        .measure("assessorIndependent", FLAG)
        .of(Kinds.REVIEW, (v, args, s) -> Flag.of(v.flag("independent", Review::independent)));
    define
        .measure("reviewedOn", DATE)
        .of(Kinds.REVIEW, (v, args, s) -> v.day("published", Review::published));
    define.measure("updateGaps", SPANS, Args.LIMIT).of(Kinds.WEBSITE, LocalMeasures::updateGaps);
    define
        .measure("submitted", DATE, Args.PLUS)
        .of(Kinds.CYCLE, (c, args, s) -> submitted(c, args));
    define.measure("lastPlanDay", DATE).of(Kinds.CYCLE, (c, args, s) -> planEnds(c));
    define
        .measure("administrationEnds", DATE)
        .of(Kinds.CYCLE, (c, args, s) -> administrationEnds(s));
    EndReviews.define(define);
  }

  private static Code assessor(Cursor<Review> review) {
    Assessor by = review.use("assessor", review.value().assessor());
    if (by == Assessor.UNKNOWN) {
      review.recordMissing("assessor");
      return Code.ANY;
    }
    return Code.of(by.code());
  }

  private static Bounds updateGaps(Cursor<Site> site, Arguments args, EvaluationContext context) {
    Items<Update> updates = site.list("updates", Site::updates);
    for (Cursor<Site> part : SiteDates.parts(site, context)) {
      updates = updates.and(part.list("updates", Site::updates));
    }
    List<Day> days = new ArrayList<>();
    for (Cursor<Update> update : updates) {
      days.add(update.day("date", u -> Optional.of(u.date())));
    }
    boolean complete = updates.complete();
    Optional<Period> limit = args.find("limit").map(l -> args.period("limit"));
    List<Window> parts =
        limit
            .map(l -> Lookback.parts(context, Day.FIRST, days, complete, l, false))
            .orElseGet(context::parts);
    return parts.stream()
        .map(part -> Gaps.between(days, days, complete, part, context.recordedBy()))
        .reduce(Lapses::and)
        .orElseThrow();
  }

  private static Day submitted(Cursor<Cycle> cycle, Arguments args) {
    Day day =
        cycle
            .child("plan", Cycle::plan)
            .map(p -> p.day("submitted", Plan::submitted))
            .orElse(Day.ANY);
    return day.plus(Period.parse(args.text("plus")));
  }

  private static Day planEnds(Cursor<Cycle> cycle) {
    return cycle.child("plan", Cycle::plan).map(p -> p.day("to", Plan::to)).orElse(Day.ANY);
  }

  private static Day administrationEnds(EvaluationContext context) {
    return context
        .partnership()
        .child("member", p -> Optional.of(p.member()))
        .map(m -> m.day("administrationEnds", Member::administrationEnds))
        .orElse(Day.ANY);
  }
}
