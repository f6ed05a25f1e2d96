package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Chosen;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.ReviewProduct;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which edition a cycle is judged by: the one in force on the day the plan was delivered; without a
 * plan, on the day co-creation began, else on the day it was due; known only to lack on a day,
 * every edition from that day on; undated, every edition.
 */
final class Editions {
  /** What is written only once there is a plan. */
  private static final Set<ReviewProduct> ON_THE_PLAN =
      Set.of(
          ReviewProduct.ACTION_PLAN_REVIEW,
          ReviewProduct.RESULTS_REPORT,
          ReviewProduct.DESIGN_REPORT,
          ReviewProduct.IMPLEMENTATION_REPORT,
          ReviewProduct.MID_TERM_REPORT,
          ReviewProduct.END_OF_TERM_REPORT);

  private Editions() {}

  /**
   * The day that chooses the edition for a cycle.
   *
   * @param because what happened on it
   * @param date the day, as precise as it is known
   * @param inferred whether it stands in for a day that is not recorded
   * @param day all days that it can have been
   */
  record Deciding(String because, Optional<PartialDate> date, boolean inferred, Day day) {
    Deciding(String because, PartialDate date, boolean inferred) {
      this(because, Optional.of(date), inferred, Day.of(date));
    }

    Chosen chosen(Cycle cycle) {
      return new Chosen(
          because, Optional.of(cycle.id()), date.map(PartialDate::toString), Optional.of(inferred));
    }
  }

  static Deciding of(Cycle cycle) {
    if (cycle.plan().isPresent()) {
      Plan plan = cycle.plan().get();
      if (plan.submitted().isPresent()) {
        return new Deciding("plan-delivered", plan.submitted().get(), false);
      }
      Optional<PartialDate> standIn = plan.published().or(plan::from);
      if (standIn.isPresent()) {
        return new Deciding("plan-delivered", standIn.get(), true);
      }
      return undated(cycle, plan);
    }
    Optional<PartialDate> began = cycle.coCreation().flatMap(CoCreation::from);
    if (began.isPresent()) {
      return new Deciding("co-creation-began", began.get(), false);
    }
    if (cycle.due().isPresent()) {
      return new Deciding("plan-due", cycle.due().get(), true);
    }
    return cycle
        .notSubmittedAsOf()
        .map(Editions::lacking)
        .orElse(new Deciding("undated", Optional.empty(), true, Day.ANY));
  }

  /** A plan that was lacking on a day can come on any day after it. */
  private static Deciding lacking(PartialDate day) {
    return new Deciding("plan-lacking", Optional.of(day), true, new Day(day.earliest(), Day.LAST));
  }

  /**
   * A plan without a day of delivery was delivered after its co-creation began and after it was
   * known to lack, before it ended and before it was reviewed.
   */
  private static Deciding undated(Cycle cycle, Plan plan) {
    Optional<PartialDate> began = cycle.coCreation().flatMap(CoCreation::from);
    LocalDate first =
        Stream.concat(
                began.map(PartialDate::earliest).stream(),
                cycle.notSubmittedAsOf().map(d -> d.earliest().plusDays(1)).stream())
            .max(LocalDate::compareTo)
            .orElse(Day.FIRST);
    LocalDate last =
        Stream.concat(plan.to().stream(), cycle.reviews().stream().flatMap(Editions::published))
            .map(PartialDate::latest)
            .min(LocalDate::compareTo)
            .filter(d -> !d.isBefore(first))
            .orElse(Day.LAST);
    return new Deciding("undated", Optional.empty(), true, new Day(first, last));
  }

  private static Stream<PartialDate> published(Review review) {
    return ON_THE_PLAN.contains(review.product()) ? review.published().stream() : Stream.empty();
  }

  /** Returns whether a rulebook is an edition of the standards, of which one judges a cycle. */
  static boolean isStandards(Rulebook book) {
    return book.id().startsWith("ogp-standards-") || book.id().startsWith("ogp-guidelines-");
  }

  /** Returns whether a rulebook or rule was in force at some day of a time. */
  static int inForce(Effective effective, Window time) {
    Day from = effective.from().map(f -> Day.of(f.earliest())).orElse(Day.of(Day.FIRST));
    Day to = effective.to().map(t -> Day.of(t.latest())).orElse(Day.of(Day.LAST));
    return new Window(from, to).overlaps(time);
  }

  static int inForce(Effective effective, Day day) {
    return inForce(effective, new Window(day, day));
  }

  /** Returns the outcomes, with "does not apply" added where the edition is open. */
  static int widen(int outcomes, int inForce) {
    return Outcomes.isOpen(inForce) ? outcomes | Outcomes.NONE : outcomes;
  }
}
