package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import java.time.Period;
import java.util.Optional;

/** What is measured of cycles: co-creation, implementation, partnership. */
final class Processes {
  private Processes() {}

  static void register(Registry r) {
    r.measure("hasPlan", "cycle", Cycle.class, Processes::hasPlan);
    r.measure("delivered", "cycle", Cycle.class, Processes::delivered);
    r.measure("planBegan", "cycle", Cycle.class, Processes::planBegan);
    r.measure(
        "engagementGaps",
        "cycle",
        Cycle.class,
        (c, args, s) -> Engagements.inImplementation(c, s.window(), s).gaps(s.parts()));
    r.measure(
        "engagementEvents",
        "cycle",
        Cycle.class,
        (c, args, s) -> Engagements.inImplementation(c, s.window(), s).count());
    r.measure(
        "engagementsBeforePlan",
        "cycle",
        Cycle.class,
        (c, args, s) -> Engagements.beforeThePlan(c, s).count());
    r.measure("engagementsAfterPlan", "cycle", Cycle.class, Processes::afterPlan);
    r.measure("fewestEngagements", "cycle", Cycle.class, Processes::fewest);
    attested(r, "openMind", "MSF-SEED-FREQUENT", "open-mind");
    attested(r, "equalPower", "MSF-SEED-FREQUENT", "equal-power");
    attested(r, "civilSocietyTogether", "MSF-SEED-CSO-CSO", "MSF-SEED-CSO-CSO");
    r.measure("implementationMode", "cycle", Cycle.class, Modes::mode);
    r.measure("routes", "cycle", Cycle.class, Routes::count);
    Openness.register(r);
  }

  private static void attested(Registry r, String name, String rule, String point) {
    r.measure(
        name,
        "cycle",
        Cycle.class,
        (c, args, s) -> Flag.of(Attested.on(point, rule, c.value().id(), s)));
  }

  private static Bounds hasPlan(At<Cycle> cycle, Arguments args, Setting setting) {
    boolean there = cycle.child("plan", Cycle::plan).isPresent();
    return Flag.of(
        there ? Outcomes.HOLDS : cycle.isKnownAbsent("plan") ? Outcomes.FAILS : Outcomes.OPEN);
  }

  private static Bounds delivered(At<Cycle> cycle, Arguments args, Setting setting) {
    Day delivered = Phases.delivered(cycle);
    Optional<At<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (!delivered.isExact() && plan.isPresent() && plan.get().value().submitted().isEmpty()) {
      plan.get().miss("submitted");
    }
    return later(delivered, args);
  }

  private static Bounds planBegan(At<Cycle> cycle, Arguments args, Setting setting) {
    Day began =
        cycle.child("plan", Cycle::plan).map(p -> p.day("from", Plan::from)).orElse(Day.ANY);
    return later(began, args);
  }

  private static Day later(Day day, Arguments args) {
    Period period = args.find("plus").map(Period::parse).orElse(Period.ZERO);
    return day.plus(period);
  }

  private static Bounds afterPlan(At<Cycle> cycle, Arguments args, Setting setting) {
    Day delivered = Phases.delivered(cycle);
    Period within = Period.parse(args.text("within"));
    Window after =
        delivered.equals(Day.ANY)
            ? Window.ANY
            : new Window(
                new Day(delivered.earliest().plusDays(1), delivered.latest().plusDays(1)),
                new Day(delivered.earliest().plus(within), delivered.latest().plus(within)));
    return Engagements.inImplementation(cycle, after.cutAt(setting.asOf()), setting).count();
  }

  /**
   * The fewest in a complete year of the plan; of a shorter plan, those in all its time. None
   * before a year is complete.
   */
  private static Bounds fewest(At<Cycle> cycle, Arguments args, Setting setting) {
    Day end = setting.window().end();
    Items<PlanYear> years = PlanYears.of(cycle, setting);
    if (years.all().isEmpty()) {
      return years.complete()
          ? Engagements.inImplementation(cycle, setting.window(), setting).count()
          : Whole.ANY;
    }
    long least = Whole.UNBOUNDED;
    long most = Whole.UNBOUNDED;
    for (At<PlanYear> year : years) {
      Window time = year.value().window();
      if (!time.end().earliest().isAfter(end.latest())) {
        Whole found = Engagements.inImplementation(cycle, time, setting).count();
        boolean surelyOver = !time.end().latest().isAfter(end.earliest());
        least = Math.min(least, found.least());
        most = surelyOver ? Math.min(most, found.most()) : most;
      }
    }
    Day first = years.all().get(0).value().window().end();
    return setting.asOf().isBefore(first.earliest())
        ? Whole.of(0)
        : new Whole(least == Whole.UNBOUNDED ? 0 : least, most);
  }
}
