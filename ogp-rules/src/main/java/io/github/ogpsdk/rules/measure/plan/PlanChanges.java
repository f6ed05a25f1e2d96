package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.cycle.ChangeAuthor;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.PlanChange;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.model.partnership.ResolutionEffect;
import io.github.ogpsdk.model.partnership.ResolutionIssuer;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Happenings;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.Sectors;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is measured of changes to a plan: refreshes, amendments, extensions of its time. */
final class PlanChanges {
  private static final Set<ResolutionEffect> EXTENDING =
      EnumSet.of(ResolutionEffect.EXTEND_DEADLINE, ResolutionEffect.EXTEND_IMPLEMENTATION);
  private static final Set<ResolutionIssuer> NO_COMMITTEE =
      EnumSet.of(ResolutionIssuer.SUPPORT_UNIT, ResolutionIssuer.MEMBER);

  private PlanChanges() {}

  static void define(Definitions define) {
    define
        .collection("refreshes", Kinds.REFRESH)
        .of(Kinds.PLAN, (p, s) -> p.list("refresh", Plan::refresh));
    define
        .collection("amendments", Kinds.AMENDMENT)
        .of(Kinds.PLAN, (p, s) -> p.list("amendments", Plan::amendments));
    define
        .measure("madeOn", DATE)
        .of(Kinds.REFRESH, (c, args, s) -> madeOn(c))
        .of(Kinds.AMENDMENT, (c, args, s) -> madeOn(c));
    define
        .measure("madeWithStakeholders", FLAG, Args.RULE)
        .of(
            Kinds.REFRESH,
            (c, args, s) ->
                Flag.of(Attested.unless(c.flag("coCreated", PlanChange::coCreated), s, args)));
    define
        .measure("agreedByForum", FLAG, Args.RULE)
        .of(Kinds.AMENDMENT, (c, args, s) -> Flag.of(Attested.unless(agreedByForum(c), s, args)));
    define
        .measure("reasonGiven", FLAG, Args.RULE)
        .of(Kinds.AMENDMENT, (c, args, s) -> Flag.of(Attested.unless(reasonGiven(c), s, args)));
    define.measure("extensions", NUMBER).of(Kinds.PLAN, (p, args, s) -> extensions(p, s, false));
    define
        .measure("extensionsWithoutCommittee", NUMBER)
        .of(Kinds.PLAN, (p, args, s) -> extensions(p, s, true));
  }

  /** When a change was made; one that is known not to have been made has the last of all days. */
  private static Day madeOn(Cursor<PlanChange> change) {
    return change.isKnownAbsent("date")
        ? new Day(Day.LAST, Day.LAST)
        : change.day("date", PlanChange::date);
  }

  /** Agreed by the forum itself, or by both sides that sit in it. */
  private static int agreedByForum(Cursor<PlanChange> change) {
    Items<Side> by = change.list("agreedBy", PlanChange::agreedBy);
    List<Side> sides =
        by.all().stream().map(Cursor::used).map(Sectors.of(change)::counted).toList();
    boolean both = sides.contains(Side.GOVERNMENT) && sides.contains(Side.CIVIL_SOCIETY);
    return sides.contains(Side.BODY) || both
        ? Outcomes.HOLDS
        : by.complete() && sides.stream().allMatch(Side::isKnown) ? Outcomes.FAILS : Outcomes.OPEN;
  }

  private static int reasonGiven(Cursor<PlanChange> change) {
    boolean given = change.require("reason", PlanChange::reason).isPresent();
    return given ? Outcomes.HOLDS : change.isKnownAbsent("reason") ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /**
   * How many extensions were granted, by anybody or by others than a committee. A government that
   * announces a delay grants nothing.
   */
  private static Whole extensions(
      Cursor<Plan> plan, EvaluationContext context, boolean withoutCommittee) {
    Items<PlanChange> delays = plan.list("delays", Plan::delays);
    Happenings listed = new Happenings();
    for (Cursor<PlanChange> delay : delays) {
      Optional<ChangeAuthor> by = delay.require("by", PlanChange::by);
      boolean counts =
          by.isPresent()
              && (by.get() == ChangeAuthor.SUPPORT_UNIT
                  || (!withoutCommittee && by.get() == ChangeAuthor.COMMITTEE));
      boolean open = by.isEmpty() && !delay.isKnownAbsent("by");
      listed.add(delay, counts ? Outcomes.HOLDS : open ? Outcomes.OPEN : Outcomes.FAILS);
    }
    Whole granted = listed.count(true);
    long least = granted.least();
    long most = granted.most();
    Window time = new Window(Phases.delivered(PlanMeasures.cycle(plan)), plan.day("to", Plan::to));
    for (Cursor<Resolution> resolution :
        context.partnership().peekList("resolutions", Partnership::resolutions)) {
      int touches = touches(resolution.value(), time, context);
      if (touches != Outcomes.FAILS
          && (!withoutCommittee || NO_COMMITTEE.contains(resolution.value().issuer()))) {
        resolution.use("issuer", resolution.value().issuer());
        least += touches == Outcomes.HOLDS ? 1 : 0;
        most++;
      }
    }
    return new Whole(least, delays.complete() ? most : Whole.UNBOUNDED);
  }

  /** Whether a resolution extends the time of a member's plan. */
  private static int touches(Resolution resolution, Window time, EvaluationContext context) {
    List<String> members = resolution.members().items();
    String own = context.partnership().value().member().id();
    if (!EXTENDING.contains(resolution.effect()) || !(members.isEmpty() || members.contains(own))) {
      return Outcomes.FAILS;
    }
    Day from = Day.of(resolution.from());
    Day open = new Day(from.earliest(), Day.LAST);
    Day to = resolution.to().or(resolution::until).map(Day::of).orElse(open);
    return time.overlaps(new Window(from, to));
  }
}
