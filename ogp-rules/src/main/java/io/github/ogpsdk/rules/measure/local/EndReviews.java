package io.github.ogpsdk.rules.measure.local;

import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.ReviewProduct;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The assessments of commitments once they are fully implemented: those due, and those missed. */
final class EndReviews {
  private EndReviews() {}

  static void define(Definitions define) {
    define
        .measure("commitmentsCompleted", NUMBER, Args.WITHIN)
        .of(Kinds.CYCLE, (c, args, s) -> count(c, commitment -> isDue(commitment, args, s)));
    define.measure("endReviewsMissed", NUMBER, Args.WITHIN).of(Kinds.CYCLE, EndReviews::missed);
  }

  private static Bounds missed(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Items<Review> reviews = cycle.list("reviews", Cycle::reviews);
    return count(
        cycle,
        commitment -> {
          int due = isDue(commitment, args, context);
          return due == Outcomes.FAILS
              ? due
              : Outcomes.all(due, Outcomes.not(isInTime(commitment, cycle, reviews, args)));
        });
  }

  private static Whole count(Cursor<Cycle> cycle, ToIntFunction<Cursor<Commitment>> counts) {
    Optional<Cursor<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isEmpty()) {
      return Whole.ANY;
    }
    Items<Commitment> commitments = plan.get().list("commitments", Plan::commitments);
    long least = 0;
    long most = 0;
    for (Cursor<Commitment> commitment : commitments) {
      int counted = counts.applyAsInt(commitment);
      least += counted == Outcomes.HOLDS ? 1 : 0;
      most += counted == Outcomes.FAILS ? 0 : 1;
    }
    return new Whole(least, commitments.complete() ? most : Whole.UNBOUNDED);
  }

  /** Whether the time to assess a commitment has passed. */
  private static int isDue(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    if (commitment.isKnownAbsent("completed")) {
      return Outcomes.FAILS;
    }
    Day last = lastDay(commitment, args);
    if (last.latest().isBefore(context.asOf())) {
      return Outcomes.HOLDS;
    }
    return last.earliest().isBefore(context.asOf()) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  private static Day lastDay(Cursor<Commitment> commitment, Arguments args) {
    Period within = Period.parse(args.text("within"));
    return commitment.day("completed", Commitment::completed).plus(within);
  }

  /** Whether a review of the commitment was published since it was completed, and in time. */
  private static int isInTime(
      Cursor<Commitment> commitment, Cursor<Cycle> cycle, Items<Review> reviews, Arguments args) {
    Window time =
        new Window(commitment.day("completed", Commitment::completed), lastDay(commitment, args));
    Map<Optional<String>, List<Cursor<Review>>> byCommitment =
        cycle.once("reviews by commitment", () -> reviews.by(Review::commitment));
    int found = reviews.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Review> review :
        byCommitment.getOrDefault(Optional.of(commitment.value().id()), List.of())) {
      review.peek("commitment", Review::commitment);
      Day published = review.day("published", Review::published);
      found = Outcomes.any(found, time.contains(published));
    }
    return Outcomes.any(found, isInOneThatNamesNone(byCommitment, time));
  }

  /** A review that names no commitment may be of any, unless it is of the plan. */
  private static int isInOneThatNamesNone(
      Map<Optional<String>, List<Cursor<Review>>> byCommitment, Window time) {
    int found = Outcomes.FAILS;
    for (Cursor<Review> review : byCommitment.getOrDefault(Optional.<String>empty(), List.of())) {
      if (review.value().product() != ReviewProduct.INCEPTION_REPORT) {
        review.recordMissing("commitment");
        Day published = review.day("published", Review::published);
        found = Outcomes.any(found, Outcomes.all(Outcomes.OPEN, time.contains(published)));
      }
    }
    return found;
  }
}
