package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Chosen;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Window;
import java.util.Optional;

/**
 * Which edition a cycle is judged by: the one in force on the day the plan was delivered; without a
 * plan, on the day co-creation began, else on the day it was due; known only to lack on a day,
 * every edition from that day on; undated, every edition.
 */
final class Editions {
  private static final String PLAN_LACKING = "plan-lacking";

  private Editions() {}

  /**
   * The day that chooses the edition for a cycle.
   *
   * @param because what happened on it
   * @param date the day, as precise as it is known
   * @param inferred whether it stands in for a day that is not recorded
   */
  record Deciding(String because, Optional<PartialDate> date, boolean inferred) {
    Day day() {
      Day day = date.map(Day::of).orElse(Day.ANY);
      return because.equals(PLAN_LACKING) ? new Day(day.earliest(), Day.LAST) : day;
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
        return new Deciding("plan-delivered", plan.submitted(), false);
      }
      Optional<PartialDate> standIn = plan.published().or(plan::from);
      if (standIn.isPresent()) {
        return new Deciding("plan-delivered", standIn, true);
      }
    }
    Optional<PartialDate> began = cycle.coCreation().flatMap(CoCreation::from);
    if (began.isPresent()) {
      return new Deciding("co-creation-began", began, cycle.plan().isPresent());
    }
    if (cycle.due().isPresent()) {
      return new Deciding("plan-due", cycle.due(), true);
    }
    return cycle.notSubmittedAsOf().isPresent()
        ? new Deciding(PLAN_LACKING, cycle.notSubmittedAsOf(), true)
        : new Deciding("undated", Optional.empty(), true);
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
