package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Phases;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a plan was due, when it begins and ends, and how long it lasts. */
final class PlanTimes {

  private PlanTimes() {}

  static void define(Definitions define) {
    define.measure("implementationLength", SPAN).of(Kinds.PLAN, (p, args, s) -> length(p));
    define
        .measure("monthsOff", NUMBER, Args.TERM)
        .of(Kinds.PLAN, (p, args, s) -> monthsOff(p, period(args, "term")));
    define
        .measure("intoPlan", DATE, Args.TIME, Args.LESS, Args.MORE)
        .of(Kinds.PLAN, (p, args, s) -> intoPlan(p, args));
    define
        .measure("planEnds", DATE, Args.PLUS_NOTHING, Args.MORE)
        .of(
            Kinds.PLAN,
            (p, args, s) ->
                p.day("to", Plan::to).plus(period(args, "plus")).plus(period(args, "more")));
    define.measure("uploaded", DATE).of(Kinds.PLAN, (p, args, s) -> uploaded(p));
    define
        .measure("planDue", DATE, Args.DAY, Args.PLUS_NOTHING)
        .of(Kinds.PLAN, (p, args, s) -> due(p, args.monthDay("day")).plus(period(args, "plus")));
  }

  private static Period period(Arguments args, String name) {
    return args.find(name).map(Period::parse).orElse(Period.ZERO);
  }

  /** The time from the first day of implementation to the day after the last. */
  private static Lapse length(Cursor<Plan> plan) {
    Day to = plan.day("to", Plan::to);
    return new Lapse(plan.day("from", Plan::from), to.plus(Period.ofDays(1)));
  }

  /** The day some time after a plan began, less or more a tolerance. */
  private static Day intoPlan(Cursor<Plan> plan, Arguments args) {
    Day mark = plan.day("from", Plan::from).plus(period(args, "time"));
    return mark.plus(period(args, "less").negated()).plus(period(args, "more"));
  }

  /**
   * By how many months, whole or begun, a plan is shorter or longer than a term. Where its dates
   * are not exact, its stated term stands for them if they allow it (design 6.13).
   */
  private static Whole monthsOff(Cursor<Plan> plan, Period term) {
    Day from = plan.day("from", Plan::from);
    Day end = plan.day("to", Plan::to).plus(Period.ofDays(1));
    Day target = from.plus(term);
    if (from.equals(Day.ANY) || end.equals(Day.ANY)) {
      return stated(plan, term).map(Math::abs).map(Whole::of).orElse(Whole.ANY);
    }
    long shortest = signed(target.latest(), end.earliest());
    long longest = signed(target.earliest(), end.latest());
    Optional<Long> stated =
        shortest == longest
            ? Optional.empty()
            : stated(plan, term).filter(off -> off >= shortest && off <= longest);
    if (stated.isPresent()) {
      return Whole.of(Math.abs(stated.get()));
    }
    boolean mayFit = shortest <= 0 && longest >= 0;
    long least = mayFit ? 0 : Math.min(Math.abs(shortest), Math.abs(longest));
    return new Whole(least, Math.max(Math.abs(shortest), Math.abs(longest)));
  }

  private static Optional<Long> stated(Cursor<Plan> plan, Period term) {
    return plan.peek("years", Plan::years).map(years -> 12L * years - term.toTotalMonths());
  }

  /** Months from one day to another, a month that is begun counted as one. */
  private static long signed(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -signed(to, from);
    }
    long whole = ChronoUnit.MONTHS.between(from, to);
    return from.plusMonths(whole).isBefore(to) ? whole + 1 : whole;
  }

  /**
   * When a plan was delivered. Other dates cannot stand in where a deadline depends on it; a plan
   * was not delivered on a day on which none had come.
   *
   * @ogp.source rule AP-DELIVERED
   */
  private static Day uploaded(Cursor<Plan> plan) {
    return Lateness.afterLacking(plan.day("submitted", Plan::submitted), PlanMeasures.cycle(plan));
  }

  /** The day on which a plan was due: as recorded, else that day of the year of its cohort. */
  private static Day due(Cursor<Plan> plan, MonthDay day) {
    Cursor<Cycle> cycle = PlanMeasures.cycle(plan);
    if (cycle.value().due().isPresent()) {
      return cycle.day("due", Cycle::due);
    }
    cycle.recordMissing("due");
    Optional<String> cohort = plan.peek("cohort", Plan::cohort);
    if (cohort.isEmpty()) {
      return Day.ANY;
    }
    if (cohort.get().matches("\\d{4}")) {
      return Day.of(day.atYear(Integer.parseInt(cohort.get())));
    }
    Day delivered = Phases.delivered(cycle);
    boolean named = cohort.get().equals("odd") || cohort.get().equals("even");
    if (!named || delivered.equals(Day.ANY)) {
      return Day.ANY;
    }
    int parity = cohort.get().equals("odd") ? 1 : 0;
    return new Day(
        day.atYear(cohortYear(delivered.earliest(), parity)),
        day.atYear(cohortYear(delivered.latest(), parity)));
  }

  /** The latest year of a cohort that had begun when its plan was delivered. */
  private static int cohortYear(LocalDate delivered, int parity) {
    int year = delivered.getYear();
    return Math.floorMod(year, 2) == parity ? year : year - 1;
  }
}
