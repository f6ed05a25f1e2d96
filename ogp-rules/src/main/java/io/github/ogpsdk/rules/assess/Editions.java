package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.RulebookSelection;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.rule.Applies;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Delivery;
import java.util.Optional;

/**
 * Which edition a cycle is judged by: the one in force on the day the plan was delivered, and every
 * edition that a day allows which only bounds it. Without a plan, it is that of the day co-creation
 * began, and every later one where a plan may have come; else that of the day it was due; known
 * only to lack on a day, every edition from that day on; undated, every edition.
 */
final class Editions {
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

    RulebookSelection chosen(Cycle cycle) {
      return new RulebookSelection(
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
      return new Deciding(
          standIn.isPresent() ? "plan-delivered" : "undated", standIn, true, Delivery.of(cycle));
    }
    Optional<PartialDate> began = cycle.coCreation().flatMap(CoCreation::from);
    if (began.isPresent()) {
      return began(cycle, began.get());
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

  /** Where nobody knows whether a plan came, it came on some day after its co-creation began. */
  private static Deciding began(Cycle cycle, PartialDate day) {
    boolean none = Delivery.isLacking(cycle);
    return new Deciding(
        "co-creation-began",
        Optional.of(day),
        !none,
        none ? Day.of(day) : new Day(day.earliest(), Day.LAST));
  }

  /** Returns whether a rulebook is an edition of the standards, of which one judges a cycle. */
  static boolean isStandards(Rulebook book) {
    return book.applies().flatMap(Applies::series).isPresent();
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
