package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Intervals;
import io.github.ogpsdk.rules.measure.Kinds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How a plan stands to the member's other plans: which came before, and which run at the same time.
 *
 * <p>Plans follow each other by their numbers where both are numbered, else by their first days;
 * the order of the list means nothing.
 */
final class PlanSeries {

  private PlanSeries() {}

  static void define(Definitions define) {
    define.measure("plansBefore", NUMBER).of(Kinds.PLAN, (p, args, s) -> before(p, s));
    define.measure("gapBefore", SPAN).of(Kinds.PLAN, (p, args, s) -> gapBefore(p, s));
    define
        .measure("otherPlans", NUMBER)
        .of(Kinds.PLAN, (p, args, s) -> others(p, s, plan -> Outcomes.HOLDS));
    define
        .measure("plansAtTheSameTime", NUMBER)
        .of(
            Kinds.PLAN,
            (p, args, s) -> {
              Window own = dates(p);
              return others(p, s, plan -> own.overlaps(dates(plan)));
            });
  }

  private static Window dates(Cursor<Plan> plan) {
    return new Window(plan.day("from", Plan::from), plan.day("to", Plan::to));
  }

  /** The member's other cycles that have a plan, or may have one. */
  private static Items<Cycle> otherCycles(Cursor<Plan> plan, EvaluationContext context) {
    String own = PlanMeasures.cycle(plan).value().id();
    return context
        .partnership()
        .list("cycles", Partnership::cycles)
        .where(c -> !c.value().id().equals(own) && !c.isKnownAbsent("plan"));
  }

  /** How many other plans count; a cycle may have a plan that nobody recorded. */
  private static Whole others(
      Cursor<Plan> plan, EvaluationContext context, ToIntFunction<Cursor<Plan>> counts) {
    Items<Cycle> cycles = otherCycles(plan, context);
    long least = 0;
    long most = 0;
    for (Cursor<Cycle> cycle : cycles) {
      Optional<Cursor<Plan>> other = cycle.child("plan", Cycle::plan);
      int counted = other.map(counts::applyAsInt).orElse(Outcomes.OPEN);
      least += counted == Outcomes.HOLDS ? 1 : 0;
      most += counted == Outcomes.FAILS ? 0 : 1;
    }
    return new Whole(least, cycles.complete() ? most : Whole.UNBOUNDED);
  }

  private static Whole before(Cursor<Plan> plan, EvaluationContext context) {
    Items<Cycle> cycles = otherCycles(plan, context);
    long least = 0;
    long most = 0;
    for (Cursor<Cycle> cycle : cycles) {
      int earlier = isEarlier(cycle, plan);
      boolean there = cycle.value().plan().isPresent();
      least += there && earlier == Outcomes.HOLDS ? 1 : 0;
      most += earlier == Outcomes.FAILS ? 0 : 1;
    }
    return new Whole(least, isWholeBefore(cycles, plan) ? most : Whole.UNBOUNDED);
  }

  /** The time from the day after the last day of the plans before to this plan's first day. */
  private static Lapse gapBefore(Cursor<Plan> plan, EvaluationContext context) {
    Items<Cycle> cycles = otherCycles(plan, context);
    LocalDate earliest = Day.FIRST;
    LocalDate latest = isWholeBefore(cycles, plan) ? Day.FIRST : Day.LAST;
    for (Cursor<Cycle> cycle : cycles) {
      int earlier = isEarlier(cycle, plan);
      if (earlier != Outcomes.FAILS) {
        Optional<Cursor<Plan>> other = cycle.child("plan", Cycle::plan);
        Day end = other.map(p -> p.day("to", Plan::to)).orElse(Day.ANY);
        latest = max(latest, end.latest());
        if (earlier == Outcomes.HOLDS && other.isPresent()) {
          earliest = max(earliest, end.earliest());
        }
      }
    }
    Day after = new Day(Intervals.next(earliest), Intervals.next(latest));
    return new Lapse(after, plan.day("from", Plan::from));
  }

  /** Whether the plan of a cycle came before another, by number, else by first day. */
  private static int isEarlier(Cursor<Cycle> cycle, Cursor<Plan> plan) {
    Optional<Integer> number = cycle.peek("number", Cycle::number);
    Optional<Integer> own = PlanMeasures.cycle(plan).peek("number", Cycle::number);
    if (number.isPresent() && own.isPresent()) {
      return Outcomes.of(number.get() < own.get());
    }
    Day start =
        cycle.child("plan", Cycle::plan).map(p -> p.day("from", Plan::from)).orElse(Day.ANY);
    Day from = plan.day("from", Plan::from);
    boolean surely = start.latest().isBefore(from.earliest());
    boolean never = !start.earliest().isBefore(from.latest());
    return surely ? Outcomes.HOLDS : never ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Whether no plan came before that is not listed. */
  private static boolean isWholeBefore(Items<Cycle> cycles, Cursor<Plan> plan) {
    Optional<Integer> own = PlanMeasures.cycle(plan).peek("number", Cycle::number);
    List<Optional<Integer>> numbers = cycles.all().stream().map(c -> c.value().number()).toList();
    return cycles.complete()
        || own.filter(n -> IntStream.range(1, n).allMatch(i -> numbers.contains(Optional.of(i))))
            .isPresent();
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
