package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.ReviewProduct;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.time.Period;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The assessments of commitments once they are fully implemented: those due, and those missed. */
final class EndReviews {
  private EndReviews() {}

  static void register(Registry r) {
    r.measure(
        "commitmentsCompleted",
        "cycle",
        Cycle.class,
        (c, args, s) -> count(c, commitment -> isDue(commitment, args, s)));
    r.measure("endReviewsMissed", "cycle", Cycle.class, EndReviews::missed);
  }

  private static Bounds missed(At<Cycle> cycle, Arguments args, Setting setting) {
    Items<Review> reviews = cycle.list("reviews", Cycle::reviews);
    return count(
        cycle,
        commitment ->
            Outcomes.all(
                isDue(commitment, args, setting),
                Outcomes.not(isInTime(commitment, reviews, args))));
  }

  private static Whole count(At<Cycle> cycle, ToIntFunction<At<Commitment>> counts) {
    Optional<At<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isEmpty()) {
      return Whole.ANY;
    }
    Items<Commitment> commitments = plan.get().list("commitments", Plan::commitments);
    long least = 0;
    long most = 0;
    for (At<Commitment> commitment : commitments) {
      int counted = counts.applyAsInt(commitment);
      least += counted == Outcomes.HOLDS ? 1 : 0;
      most += counted == Outcomes.FAILS ? 0 : 1;
    }
    return new Whole(least, commitments.complete() ? most : Whole.UNBOUNDED);
  }

  /** Whether the time to assess a commitment has passed. */
  private static int isDue(At<Commitment> commitment, Arguments args, Setting setting) {
    if (commitment.isKnownAbsent("completed")) {
      return Outcomes.FAILS;
    }
    Day last = lastDay(commitment, args);
    if (last.latest().isBefore(setting.asOf())) {
      return Outcomes.HOLDS;
    }
    return last.earliest().isBefore(setting.asOf()) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  private static Day lastDay(At<Commitment> commitment, Arguments args) {
    Period within = Period.parse(args.text("within"));
    return commitment.day("completed", Commitment::completed).plus(within);
  }

  /** Whether a review is of a commitment; one that names none may be, unless it is of the plan. */
  private static int isAbout(At<Review> review, At<Commitment> commitment) {
    Optional<String> named = review.peek("commitment", Review::commitment);
    if (named.isPresent()) {
      return Outcomes.of(named.get().equals(commitment.value().id()));
    }
    if (review.value().product() == ReviewProduct.INCEPTION_REPORT) {
      return Outcomes.FAILS;
    }
    review.miss("commitment");
    return Outcomes.OPEN;
  }

  private static int isInTime(At<Commitment> commitment, Items<Review> reviews, Arguments args) {
    Day last = lastDay(commitment, args);
    int found = reviews.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (At<Review> review : reviews) {
      int about = isAbout(review, commitment);
      if (about != Outcomes.FAILS) {
        Day published = review.day("published", Review::published);
        boolean sure = !published.latest().isAfter(last.earliest());
        boolean never = published.earliest().isAfter(last.latest());
        int inTime = sure ? Outcomes.HOLDS : never ? Outcomes.FAILS : Outcomes.OPEN;
        found = Outcomes.any(found, Outcomes.all(about, inTime));
      }
    }
    return found;
  }
}
