package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.ReviewProduct;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Recorder;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the plan of a cycle was delivered: the day on which it was submitted, else published. Where
 * neither is recorded, its launch or approval and its first day bound it, such as some day from 1
 * January 2022 to 31 December 2024 for a plan that began in 2023.
 *
 * @ogp.source none: SDK decision, design 6.5
 */
public final class Delivery {
  /** How far from its first day a plan is taken to have been delivered. */
  static final Period NEAR = Period.ofYears(1);

  /** What is written only once there is a plan. */
  private static final Set<ReviewProduct> ON_THE_PLAN =
      Set.of(
          ReviewProduct.ACTION_PLAN_REVIEW,
          ReviewProduct.RESULTS_REPORT,
          ReviewProduct.DESIGN_REPORT,
          ReviewProduct.IMPLEMENTATION_REPORT,
          ReviewProduct.MID_TERM_REPORT,
          ReviewProduct.END_OF_TERM_REPORT);

  private Delivery() {}

  /** Returns the day on which the plan of a cycle was delivered; any day where it has no plan. */
  public static Day of(Cycle cycle) {
    return of(Cursor.root(cycle, Recorder.OFF));
  }

  /** Returns whether a cycle is known to lack a plan, for good or on some day. */
  public static boolean isLacking(Cycle cycle) {
    return cycle.unknown().isKnownAbsent("plan") || cycle.notSubmittedAsOf().isPresent();
  }

  /** Returns the day on which the plan of a cycle was delivered; any day where it has no plan. */
  public static Day of(Cursor<Cycle> cycle) {
    Optional<Cursor<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isEmpty()) {
      return Day.ANY;
    }
    Cursor<Plan> p = plan.get();
    if (p.value().submitted().isPresent()) {
      return p.day("submitted", Plan::submitted);
    }
    if (p.value().published().isPresent()) {
      p.presume(Presumption.DELIVERED_AS_PUBLISHED, "submitted");
      return p.day("published", Plan::published);
    }
    p.recordMissing("submitted");
    return launched(p, nearStart(p, possible(cycle.value(), p.value())));
  }

  /**
   * All days on which a plan can have been delivered: after its co-creation began and after it was
   * known to lack, before it ended and before it was reviewed.
   */
  private static Day possible(Cycle cycle, Plan plan) {
    Optional<PartialDate> began =
        Phases.isContradicted(cycle)
            ? Optional.empty()
            : cycle.coCreation().flatMap(CoCreation::from);
    LocalDate first =
        Stream.concat(
                began.map(PartialDate::earliest).stream(),
                cycle.notSubmittedAsOf().map(d -> d.earliest().plusDays(1)).stream())
            .max(LocalDate::compareTo)
            .orElse(Day.FIRST);
    LocalDate last =
        Stream.concat(plan.to().stream(), cycle.reviews().stream().flatMap(Delivery::published))
            .map(PartialDate::latest)
            .min(LocalDate::compareTo)
            .orElse(Day.LAST);
    return last.isBefore(first) ? new Day(first, Day.LAST) : new Day(first, last);
  }

  private static Stream<PartialDate> published(Review review) {
    return ON_THE_PLAN.contains(review.product()) ? review.published().stream() : Stream.empty();
  }

  /** A first day that is recorded bounds it; it does not stand in for it. */
  private static Day nearStart(Cursor<Plan> plan, Day possible) {
    if (plan.value().from().isEmpty()) {
      return possible;
    }
    plan.presume(Presumption.DELIVERED_NEAR_START, "submitted");
    Day from = Day.of(plan.peek("from", Plan::from).orElseThrow());
    return within(possible, new Day(from.earliest().minus(NEAR), from.latest().plus(NEAR)));
  }

  private static Day launched(Cursor<Plan> plan, Day possible) {
    Optional<PartialDate> by =
        plan.peek("launched", Plan::launched).or(() -> plan.peek("approved", Plan::approved));
    if (by.isEmpty()) {
      return possible;
    }
    plan.presume(Presumption.DELIVERED_BY_LAUNCH, "submitted");
    return within(possible, new Day(Day.FIRST, by.get().latest()));
  }

  /** The days of a time that lie in another; all of them where none does. */
  private static Day within(Day days, Day bounds) {
    LocalDate first =
        bounds.earliest().isAfter(days.earliest()) ? bounds.earliest() : days.earliest();
    LocalDate last = bounds.latest().isBefore(days.latest()) ? bounds.latest() : days.latest();
    return last.isBefore(first) ? days : new Day(first, last);
  }
}
