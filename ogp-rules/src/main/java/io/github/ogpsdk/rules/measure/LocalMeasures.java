package io.github.ogpsdk.rules.measure;

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
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured of local members, and of the assessments of their plans. */
final class LocalMeasures {
  private static final String REVIEW = "review";

  private LocalMeasures() {}

  static void register(Registry r) {
    r.kind(REVIEW, Review.class);
    r.collection("reviews", "cycle", Cycle.class, (c, s) -> c.list("reviews", Cycle::reviews));
    r.measure(
        "product",
        REVIEW,
        Review.class,
        (v, args, s) -> Code.of(v.use("product", v.value().product().code())));
    r.measure("assessor", REVIEW, Review.class, (v, args, s) -> assessor(v));
    r.measure(
        "assessorIndependent",
        REVIEW,
        Review.class,
        (v, args, s) -> Flag.of(v.flag("independent", Review::independent)));
    r.measure(
        "reviewedOn", REVIEW, Review.class, (v, args, s) -> v.day("published", Review::published));
    r.measure("updateGaps", "website", Site.class, LocalMeasures::updateGaps);
    r.measure("submitted", "cycle", Cycle.class, (c, args, s) -> submitted(c, args));
    r.measure("lastPlanDay", "cycle", Cycle.class, (c, args, s) -> planEnds(c));
    r.measure("administrationEnds", "cycle", Cycle.class, (c, args, s) -> administrationEnds(s));
    EndReviews.register(r);
  }

  private static Code assessor(At<Review> review) {
    Assessor by = review.use("assessor", review.value().assessor());
    if (by == Assessor.UNKNOWN) {
      review.miss("assessor");
      return Code.ANY;
    }
    return Code.of(by.code());
  }

  private static Bounds updateGaps(At<Site> site, Arguments args, Setting setting) {
    Items<Update> updates = site.list("updates", Site::updates);
    for (At<Site> part : SiteDates.parts(site, setting)) {
      updates = updates.and(part.list("updates", Site::updates));
    }
    List<Day> days = new ArrayList<>();
    for (At<Update> update : updates) {
      days.add(update.day("date", u -> Optional.of(u.date())));
    }
    boolean complete = updates.complete();
    return setting.parts().stream()
        .map(part -> Gaps.between(days, days, complete, part, setting.recordedBy()))
        .reduce(Lapses::and)
        .orElseThrow();
  }

  private static Day submitted(At<Cycle> cycle, Arguments args) {
    Day day =
        cycle
            .child("plan", Cycle::plan)
            .map(p -> p.day("submitted", Plan::submitted))
            .orElse(Day.ANY);
    return day.plus(Period.parse(args.text("plus")));
  }

  private static Day planEnds(At<Cycle> cycle) {
    return cycle.child("plan", Cycle::plan).map(p -> p.day("to", Plan::to)).orElse(Day.ANY);
  }

  private static Day administrationEnds(Setting setting) {
    return setting
        .partnership()
        .child("member", p -> Optional.of(p.member()))
        .map(m -> m.day("administrationEnds", Member::administrationEnds))
        .orElse(Day.ANY);
  }
}
