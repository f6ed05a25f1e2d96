package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Intervals;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.PlanYear;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The complete years of a plan, and of its co-creation, from the first day on; the last incomplete
 * one is left out.
 *
 * <p>What "a year" means in a text is a parameter: {@code plan-year}, or {@code calendar-year} for
 * the first calendar year that begins with the plan year or in it.
 *
 * @ogp.source none: SDK decision, the texts say only "every year"
 */
public final class PlanYears {
  private static final String PLAN_YEAR = "plan-year";
  private static final String PHASE_YEAR = "phase-year";
  private static final String CALENDAR_YEAR = "calendar-year";

  private PlanYears() {}

  public static void define(Definitions define) {
    define
        .collection("planYears", Kinds.PLAN_YEAR)
        .readBy(Args.WINDOW)
        .of(Kinds.CYCLE, PlanYears::of);
    define
        .collection("phaseYears", Kinds.PHASE_YEAR)
        .of(Kinds.CYCLE, (c, s) -> ofCoCreation(c, s).and(of(c, s)));
    define
        .measure("yearStart", DATE, Args.WINDOW)
        .of(Kinds.PLAN_YEAR, (y, args, s) -> read(y, args).start())
        .of(Kinds.PHASE_YEAR, (y, args, s) -> read(y, args).start());
    define
        .measure("yearComplete", FLAG, Args.WINDOW)
        .of(Kinds.PLAN_YEAR, PlanYears::complete)
        .of(Kinds.PHASE_YEAR, PlanYears::complete);
    define
        .measure("yearEnd", DATE, Args.WINDOW)
        .of(Kinds.PLAN_YEAR, (y, args, s) -> read(y, args).end())
        .of(Kinds.PHASE_YEAR, (y, args, s) -> read(y, args).end());
  }

  static Items<PlanYear> of(Cursor<Cycle> cycle, EvaluationContext context) {
    Optional<Cursor<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isEmpty()) {
      return new Items<>(List.of(), cycle.isKnownAbsent("plan"));
    }
    Day from = plan.get().value().from().isPresent() ? Phases.planStart(cycle) : Day.ANY;
    Day to = plan.get().day("to", Plan::to);
    if (from.equals(Day.ANY) || to.equals(Day.ANY)) {
      return new Items<>(List.of(), false);
    }
    int stated = from.isExact() && to.isExact() ? Integer.MAX_VALUE : stated(plan.get());
    int whole = wholeYears(plan.get());
    List<Cursor<PlanYear>> years = new ArrayList<>();
    int number = 1;
    while (number <= stated && !end(from.earliest(), number).isAfter(to.latest())) {
      Day start = shift(from, number - 1);
      Day last = new Day(end(from.earliest(), number), end(from.latest(), number));
      years.add(
          cycle.derived(
              new PlanYear(
                  CyclePhase.IMPLEMENTATION, number, new Window(start, last), number <= whole),
              new Part(PLAN_YEAR, Optional.of(number), Optional.empty())));
      number++;
    }
    boolean sure = years.isEmpty() || !end(from.latest(), number - 1).isAfter(to.earliest());
    return new Items<>(years, sure);
  }

  /** The complete years of co-creation, from its first day on, until the day of judgement. */
  private static Items<PlanYear> ofCoCreation(Cursor<Cycle> cycle, EvaluationContext context) {
    Window time = Phases.window(cycle, CyclePhase.CO_CREATION, context.asOf());
    Day from = time.start();
    if (from.earliest().equals(Day.FIRST)) {
      return new Items<>(List.of(), cycle.isKnownAbsent("coCreation"));
    }
    List<Cursor<PlanYear>> years = new ArrayList<>();
    int number = 1;
    while (!end(from.earliest(), number).isAfter(time.end().latest())) {
      Day last = new Day(end(from.earliest(), number), end(from.latest(), number));
      years.add(
          cycle.derived(
              new PlanYear(
                  CyclePhase.CO_CREATION, number, new Window(shift(from, number - 1), last), false),
              new Part(PHASE_YEAR, Optional.of(number), Optional.empty())));
      number++;
    }
    boolean sure =
        years.isEmpty() || !end(from.latest(), number - 1).isAfter(time.end().earliest());
    return new Items<>(years, sure);
  }

  /**
   * How many years a plan lasts at least whose days are not known: 2023 to 2025 is two, as is July
   * 2023 to June 2025.
   */
  private static int wholeYears(Cursor<Plan> plan) {
    PartialDate from = plan.value().from().orElseThrow();
    PartialDate to = plan.value().to().orElseThrow();
    if (from.month().isEmpty() && to.month().isEmpty()) {
      return to.year() - from.year();
    }
    boolean exact = from.isExact() && to.isExact();
    boolean byMonth = from.month().isPresent() && to.month().isPresent();
    return exact || !byMonth
        ? 0
        : (int) ChronoUnit.YEARS.between(from.earliest(), to.latest().plusDays(1));
  }

  /** Whether a year has ended within the plan, by the day of judgement. */
  private static Flag complete(Cursor<PlanYear> year, Arguments args, EvaluationContext context) {
    Window time = read(year, args);
    boolean whole = year.value().whole() && time.equals(year.value().window());
    if (!whole) {
      Day end = Phases.phaseEnd(cycle(year), args, context);
      return Flag.of(Comparisons.compare(time.end(), Comparison.AT_MOST, end));
    }
    cycle(year).child("plan", Cycle::plan).ifPresent(p -> p.presume(Presumption.WHOLE_YEARS, "to"));
    Day over = new Day(time.end().latest(), Day.LAST).cutAt(context.asOf());
    return Flag.of(Comparisons.compare(time.end(), Comparison.AT_MOST, over));
  }

  private static int stated(Cursor<Plan> plan) {
    return plan.peek("years", Plan::years).orElse(Integer.MAX_VALUE);
  }

  /** Returns the cycle that a plan year belongs to. */
  @SuppressWarnings("unchecked")
  static Cursor<Cycle> cycle(Cursor<PlanYear> year) {
    return (Cursor<Cycle>) year.owner().orElseThrow();
  }

  private static Window read(Cursor<PlanYear> year, Arguments args) {
    if (year.value().phase() == CyclePhase.CO_CREATION) {
      Phases.start(cycle(year), CyclePhase.CO_CREATION);
    } else {
      Phases.planStart(cycle(year));
    }
    return dated(year, args.find("window").orElse(PLAN_YEAR));
  }

  /** Returns the days that count as a plan year, as the text is read in this setting. */
  static Window counted(Cursor<PlanYear> year, EvaluationContext context) {
    return dated(year, context.parameters().getOrDefault("window", PLAN_YEAR));
  }

  private static Window dated(Cursor<PlanYear> year, String reading) {
    Window window = year.value().window();
    return switch (reading) {
      case PLAN_YEAR -> window;
      case CALENDAR_YEAR -> calendarYear(window.start());
      default -> throw new IllegalArgumentException("no such window: \"" + reading + "\"");
    };
  }

  private static Window calendarYear(Day start) {
    int first = firstFullYear(start.earliest());
    int last = firstFullYear(start.latest());
    return new Window(
        new Day(LocalDate.of(first, 1, 1), LocalDate.of(last, 1, 1)),
        new Day(LocalDate.of(first, 12, 31), LocalDate.of(last, 12, 31)));
  }

  private static int firstFullYear(LocalDate day) {
    return day.getDayOfYear() == 1 ? day.getYear() : day.getYear() + 1;
  }

  private static LocalDate end(LocalDate from, int years) {
    return Intervals.last(from, Period.ofYears(years));
  }

  /** The day after the years before it. */
  private static Day shift(Day from, int years) {
    return years == 0
        ? from
        : new Day(end(from.earliest(), years).plusDays(1), end(from.latest(), years).plusDays(1));
  }
}
