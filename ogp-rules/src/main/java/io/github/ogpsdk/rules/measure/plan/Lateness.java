package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.model.partnership.ResolutionEffect;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Delivery;
import io.github.ogpsdk.rules.measure.Intervals;
import io.github.ogpsdk.rules.measure.Kinds;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a plan came, and by when it had to: after the day it was due, or after the last plan ended.
 * Resolutions move both; a plan that never came is later than the days on which it was lacking.
 */
public final class Lateness {
  private Lateness() {}

  public static void define(Definitions define) {
    define.measure("planCame", DATE, Args.CAME).of(Kinds.CYCLE, Lateness::planCame);
    define.measure("lateAfter", DATE, Args.PLUS, Args.AFTER).of(Kinds.CYCLE, Lateness::lateAfter);
    define.measure("afterAPlan", FLAG).of(Kinds.CYCLE, (c, args, s) -> Flag.of(afterAPlan(c, s)));
    define.measure("directlyAfter", FLAG).of(Kinds.CYCLE, (c, args, s) -> Flag.of(directly(c, s)));
    define.measure("planOver", DATE, Args.PLUS).of(Kinds.CYCLE, Lateness::planOver);
  }

  private static Day planCame(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    if (cycle.value().plan().isEmpty()) {
      return lacking(cycle, context);
    }
    Cursor<Plan> plan = cycle.child("plan", Cycle::plan).orElseThrow();
    boolean published = plan.value().published().isPresent();
    if (!published && plan.value().submitted().isEmpty()) {
      return afterLacking(Delivery.of(cycle), cycle);
    }
    boolean submitted = plan.value().submitted().isPresent();
    boolean byPublication = args.text("as").equals("published");
    boolean readsPublished = byPublication ? published || !submitted : published && !submitted;
    Day came =
        readsPublished
            ? plan.day("published", Plan::published)
            : plan.day("submitted", Plan::submitted);
    return afterLacking(came, cycle);
  }

  /** The days on which a plan can have come that had not come on a day on which it was lacking. */
  static Day afterLacking(Day came, Cursor<Cycle> cycle) {
    LocalDate first =
        cycle
            .peek("notSubmittedAsOf", Cycle::notSubmittedAsOf)
            .map(d -> Intervals.next(d.earliest()))
            .orElse(Day.FIRST);
    boolean narrows = first.isAfter(came.earliest()) && !first.isAfter(came.latest());
    return narrows ? new Day(first, came.latest()) : came;
  }

  private static Day lacking(Cursor<Cycle> cycle, EvaluationContext context) {
    cycle.require("plan", Cycle::plan);
    if (cycle.isKnownAbsent("plan")) {
      return new Day(Intervals.next(context.knownUntil()), Day.LAST);
    }
    return afterLacking(Day.ANY, cycle);
  }

  private static Day lateAfter(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    boolean due = args.text("after").equals("due");
    Period plus = Period.parse(args.text("plus"));
    Day base = due ? cycle.day("due", Cycle::due) : lastPlanEnd(cycle, context);
    Day plain = shift(base, plus);
    Optional<Resolution> exception = context.exception();
    if (exception.isEmpty() || plain.equals(Day.ANY)) {
      return plain;
    }
    Resolution resolution = exception.get();
    int covers = covers(resolution, base);
    boolean ofPlans = resolution.effect() == ResolutionEffect.EXTEND_IMPLEMENTATION;
    if (covers == Outcomes.FAILS || (due && ofPlans)) {
      return plain;
    }
    LocalDate until = until(resolution, context);
    Day moved = ofPlans ? shift(notBefore(base, until), plus) : notBefore(plain, until);
    return covers == Outcomes.HOLDS ? moved : new Day(plain.earliest(), moved.latest());
  }

  private static int covers(Resolution resolution, Day day) {
    Day from = resolution.from().map(Day::of).orElse(Day.of(Day.FIRST));
    Day to = resolution.to().map(Day::of).orElse(Day.of(Day.LAST));
    return new Window(from, to).contains(day);
  }

  /** The day that a resolution sets; one of the document is taken down. */
  private static LocalDate until(Resolution resolution, EvaluationContext context) {
    for (Cursor<Resolution> recorded :
        context.partnership().peekList("resolutions", Partnership::resolutions)) {
      if (recorded.value().equals(resolution)) {
        recorded.peek("until", Resolution::until);
      }
    }
    return resolution.until().orElseThrow().latest();
  }

  /**
   * The end of the last plan before a cycle's: of the nearest cycle before it that has one; not
   * before that day where a cycle between them may have had a plan too.
   */
  private static Day lastPlanEnd(Cursor<Cycle> cycle, EvaluationContext context) {
    Items<Cycle> all = context.partnership().list("cycles", Partnership::cycles);
    boolean sure = true;
    for (int i = index(cycle, all) - 1; i >= 0; i--) {
      Cursor<Cycle> before = all.all().get(i);
      sure &= all.complete() || areNumberedInARow(before, all.all().get(i + 1));
      if (before.value().plan().isPresent()) {
        Day end = before.child("plan", Cycle::plan).orElseThrow().day("to", Plan::to);
        return sure ? end : new Day(end.earliest(), Day.LAST);
      }
      before.require("plan", Cycle::plan);
      sure &= before.isKnownAbsent("plan");
    }
    return Day.ANY;
  }

  private static int index(Cursor<Cycle> cycle, Items<Cycle> all) {
    String pointer = cycle.place().pointer();
    int index = Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    return index < all.all().size() ? index : 0;
  }

  private static boolean areNumberedInARow(Cursor<Cycle> before, Cursor<Cycle> after) {
    Optional<Integer> first = before.peek("number", Cycle::number);
    Optional<Integer> second = after.peek("number", Cycle::number);
    return first.isPresent() && second.equals(first.map(n -> n + 1));
  }

  private static int afterAPlan(Cursor<Cycle> cycle, EvaluationContext context) {
    Items<Cycle> all = context.partnership().peekList("cycles", Partnership::cycles);
    if (index(cycle, all) > 0) {
      return Outcomes.HOLDS;
    }
    if (all.complete()) {
      return Outcomes.FAILS;
    }
    return cycle
        .require("number", Cycle::number)
        .map(n -> Outcomes.of(n > 1))
        .orElse(Outcomes.OPEN);
  }

  /** Whether no cycle lies between this one and the one before it in the list. */
  private static int directly(Cursor<Cycle> cycle, EvaluationContext context) {
    if (context.partnership().peekList("cycles", Partnership::cycles).complete()) {
      return Outcomes.HOLDS;
    }
    Optional<Integer> number = cycle.require("number", Cycle::number);
    Optional<Integer> before = cycle.previous().flatMap(p -> p.require("number", Cycle::number));
    return number.isPresent() && before.isPresent()
        ? Outcomes.of(number.get() == before.get() + 1)
        : Outcomes.OPEN;
  }

  private static Day planOver(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Day end = cycle.child("plan", Cycle::plan).map(p -> p.day("to", Plan::to)).orElse(Day.ANY);
    return shift(end, Period.parse(args.text("plus")));
  }

  private static Day notBefore(Day day, LocalDate least) {
    return new Day(max(day.earliest(), least), max(day.latest(), least));
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static Day shift(Day day, Period period) {
    return new Day(
        day.earliest().equals(Day.FIRST) ? Day.FIRST : day.earliest().plus(period),
        day.latest().equals(Day.LAST) ? Day.LAST : day.latest().plus(period));
  }
}
