package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.PlanYear;
import io.github.ogpsdk.rules.measure.body.Openness;
import io.github.ogpsdk.rules.measure.body.Routes;
import java.time.Period;
import java.util.Optional;

/** What is measured of cycles: co-creation, implementation, partnership. */
public final class Processes {
  private Processes() {}

  public static void define(Definitions define) {
    define.measure("hasPlan", FLAG).of(Kinds.CYCLE, Processes::hasPlan);
    define.measure("delivered", DATE, Args.PLUS_NOTHING).of(Kinds.CYCLE, Processes::delivered);
    define.measure("planBegan", DATE, Args.PLUS_NOTHING).of(Kinds.CYCLE, Processes::planBegan);
    define
        .measure("engagementGaps", SPANS)
        .of(
            Kinds.CYCLE,
            (c, args, s) -> Engagements.inImplementation(c, s.window(), s).gaps(s.parts()));
    define
        .measure("engagementEvents", NUMBER)
        .of(Kinds.CYCLE, (c, args, s) -> Engagements.inImplementation(c, s.window(), s).count());
    define
        .measure("engagementsBeforePlan", NUMBER)
        .of(Kinds.CYCLE, (c, args, s) -> Engagements.beforeThePlan(c, s).count());
    define
        .measure("engagementsAfterPlan", NUMBER, Args.WITHIN)
        .of(Kinds.CYCLE, Processes::afterPlan);
    define.measure("fewestEngagements", NUMBER).of(Kinds.CYCLE, Processes::fewest);
    define
        .measure("openMind", FLAG, Args.RULE)
        .of(Kinds.CYCLE, (c, args, s) -> attested("open-mind", c, args, s));
    define
        .measure("equalPower", FLAG, Args.RULE)
        .of(Kinds.CYCLE, (c, args, s) -> attested("equal-power", c, args, s));
    define
        .measure("civilSocietyTogether", FLAG, Args.RULE)
        .of(Kinds.CYCLE, (c, args, s) -> attested(args.rule(), c, args, s));
    define.measure("implementationMode", CODE).giving(Lists.MODE).of(Kinds.CYCLE, Modes::mode);
    define.measure("routes", NUMBER, Args.RULE).of(Kinds.CYCLE, Routes::count);
    Openness.define(define);
  }

  private static Bounds attested(
      String point, Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    return Flag.of(Attested.on(point, args.rule(), cycle.value().id(), context));
  }

  private static Bounds hasPlan(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    boolean there = cycle.child("plan", Cycle::plan).isPresent();
    return Flag.of(
        there ? Outcomes.HOLDS : cycle.isKnownAbsent("plan") ? Outcomes.FAILS : Outcomes.OPEN);
  }

  private static Bounds delivered(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Day delivered = Phases.delivered(cycle);
    Optional<Cursor<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (!delivered.isExact() && plan.isPresent() && plan.get().value().submitted().isEmpty()) {
      plan.get().recordMissing("submitted");
    }
    return later(delivered, args);
  }

  private static Bounds planBegan(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Day began =
        cycle.child("plan", Cycle::plan).map(p -> p.day("from", Plan::from)).orElse(Day.ANY);
    return later(began, args);
  }

  private static Day later(Day day, Arguments args) {
    Period period = args.find("plus").map(Period::parse).orElse(Period.ZERO);
    return day.plus(period);
  }

  private static Bounds afterPlan(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Day delivered = Phases.delivered(cycle);
    Period within = Period.parse(args.text("within"));
    Window after =
        delivered.equals(Day.ANY)
            ? Window.ANY
            : new Window(
                new Day(delivered.earliest().plusDays(1), delivered.latest().plusDays(1)),
                new Day(delivered.earliest().plus(within), delivered.latest().plus(within)));
    return Engagements.inImplementation(cycle, after.cutAt(context.asOf()), context).count();
  }

  /**
   * The fewest in a complete year of the plan; of a shorter plan, those in all its time. None
   * before a year is complete.
   */
  private static Bounds fewest(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Day end = context.window().end();
    Items<PlanYear> years = PlanYears.of(cycle, context);
    if (years.all().isEmpty()) {
      return years.complete()
          ? Engagements.inImplementation(cycle, context.window(), context).count()
          : Whole.ANY;
    }
    long least = Whole.UNBOUNDED;
    long most = Whole.UNBOUNDED;
    for (Cursor<PlanYear> year : years) {
      Window time = year.value().window();
      if (!time.end().earliest().isAfter(end.latest())) {
        Whole found = Engagements.inImplementation(cycle, time, context).count();
        boolean surelyOver = !time.end().latest().isAfter(end.earliest());
        least = Math.min(least, found.least());
        most = surelyOver ? Math.min(most, found.most()) : most;
      }
    }
    Day first = years.all().get(0).value().window().end();
    return context.asOf().isBefore(first.earliest())
        ? Whole.of(0)
        : new Whole(least == Whole.UNBOUNDED ? 0 : least, most);
  }
}
