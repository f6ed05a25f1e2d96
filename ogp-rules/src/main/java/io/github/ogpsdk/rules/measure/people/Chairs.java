package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Intervals;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is measured of the terms of those who chaired a body. */
final class Chairs {
  /** Those who stand in for a chair and do not chair themselves. */
  static final Set<SeatRole> DEPUTIES =
      Set.of(SeatRole.VICE_CHAIR, SeatRole.DEPUTY_CHAIR, SeatRole.ALTERNATE);

  private Chairs() {}

  static void define(Definitions define) {
    define.collection("chairTerms", Kinds.CHAIR_TERM).of(Kinds.MECHANISM, Chairs::terms);
    define
        .measure("chairRole", CODE)
        .giving(Lists.ROLE)
        .of(Kinds.CHAIR_TERM, (t, args, s) -> role(t));
    define
        .measure("chairSide", CODE, Args.AUTONOMOUS)
        .giving(Lists.SECTOR)
        .of(Kinds.CHAIR_TERM, Sides::of);
    define.measure("chairIsOf", FLAG, Args.SECTOR).of(Kinds.CHAIR_TERM, Chairs::isOfSector);
    define.measure("chairTenure", SPAN).of(Kinds.CHAIR_TERM, Chairs::tenure);
    define.measure("chairedAlone", SPANS, Args.AUTONOMOUS).of(Kinds.CHAIR_TERM, Chairs::alone);
    define.measure("sharedChair", FLAG, Args.AUTONOMOUS).of(Kinds.CHAIR_TERM, Chairs::isShared);
    define
        .measure("sameSideAsBefore", FLAG, Args.AUTONOMOUS)
        .of(Kinds.CHAIR_TERM, Chairs::sameSide);
    define.measure("sameOrganizationAsBefore", FLAG).of(Kinds.CHAIR_TERM, Chairs::sameOrganization);
  }

  static Items<Membership> terms(Cursor<Mechanism> body, EvaluationContext context) {
    return TermOrder.sorted(body.list("chairs", Mechanism::chairs), context);
  }

  /** Returns the position held; one listed among the chairs is a chair unless it says otherwise. */
  static Code role(Cursor<Membership> term) {
    return Code.of(position(term).code());
  }

  static SeatRole position(Cursor<Membership> term) {
    return term.peek("role", Membership::role).orElse(SeatRole.CHAIR);
  }

  /**
   * Returns those who chaired besides, deputies left out, and whether they are all: who has a role
   * that is in no list may have chaired, or been a deputy.
   */
  static Items<Membership> others(Cursor<Membership> term, EvaluationContext context) {
    String own = term.place().pointer();
    Items<Membership> all =
        body(term)
            .list("chairs", Mechanism::chairs)
            .where(
                t ->
                    !t.place().pointer().equals(own)
                        && !DEPUTIES.contains(t.value().role().orElse(SeatRole.CHAIR)));
    Items<Membership> chairs = all.where(t -> isListed(t.value().role()));
    return chairs.all().size() == all.all().size() ? all : chairs.incomplete();
  }

  /** Returns whether a role is in the list of roles; one that is not recorded is. */
  static boolean isListed(Optional<SeatRole> role) {
    return role.map(SeatRole::isKnown).orElse(true);
  }

  /** Returns whether two roles are the same; open where one is in no list. */
  static int sameRole(SeatRole a, SeatRole b) {
    return a.equals(b)
        ? Outcomes.HOLDS
        : a.isKnown() && b.isKnown() ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Returns the body that a term belongs to. */
  @SuppressWarnings("unchecked")
  static Cursor<Mechanism> body(Cursor<Membership> term) {
    return (Cursor<Mechanism>) term.owner().orElseThrow();
  }

  /** Whether the chair is of a sector; a side tells nothing of its parts. */
  private static Bounds isOfSector(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return Flag.of(
        Sides.sector(term, context)
            .map(s -> Sides.within(term, s, args.sector("sector")))
            .orElse(Outcomes.OPEN));
  }

  private static Bounds tenure(Cursor<Membership> term, Arguments args, EvaluationContext context) {
    Window held = Tenure.held(term, context);
    return new Lapse(held.start(), dayAfter(held.end()));
  }

  static Day dayAfter(Day day) {
    return new Day(
        day.earliest().equals(Day.LAST) ? Day.LAST : day.earliest().plusDays(1),
        day.latest().equals(Day.LAST) ? Day.LAST : day.latest().plusDays(1));
  }

  /** The times in which nobody of another side chaired with it. */
  private static Bounds alone(Cursor<Membership> term, Arguments args, EvaluationContext context) {
    Window held = Tenure.held(term, context);
    Items<Membership> others = others(term, context);
    Code own = Sides.of(term, args, context);
    List<Window> surely = new ArrayList<>();
    List<Window> perhaps = new ArrayList<>();
    for (ChairTimes.Held other : ChairTimes.of(body(term), context).beside(term, held)) {
      Window with = other.held();
      int same = Sides.same(own, Sides.of(other.term(), args, context));
      if (same != Outcomes.HOLDS) {
        Tenure.takeDown(other.term(), held.overlaps(with));
        perhaps.add(with);
        if (same == Outcomes.FAILS) {
          surely.add(with);
        }
      }
    }
    List<Gap> atWorst =
        Intervals.uncovered(
            held.start().earliest(),
            Intervals.next(held.end().latest()),
            surely,
            w -> w.start().latest(),
            w -> w.end().earliest());
    List<Gap> atBest =
        Intervals.uncovered(
            held.start().latest(),
            Intervals.next(held.end().earliest()),
            perhaps,
            w -> w.start().earliest(),
            w -> w.end().latest());
    return new Bounds.Lapses(atWorst, atBest, List.of(), others.complete());
  }

  /**
   * Whether somebody of another side chaired at the same time, for a day at least; in a rule about
   * a cycle, a day of its phase.
   */
  private static Bounds isShared(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    Items<Membership> others = others(term, context);
    Window held = Tenure.held(term, context);
    Code own = Sides.of(term, args, context);
    int shared = others.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (ChairTimes.Held other : ChairTimes.of(body(term), context).beside(term, held)) {
      int differs = Outcomes.not(Sides.same(own, Sides.of(other.term(), args, context)));
      if (differs != Outcomes.FAILS) {
        Window with = other.held();
        int together = Outcomes.all(held.overlaps(with), inPhase(with, context));
        if (together != Outcomes.FAILS) {
          Tenure.takeDown(other.term(), together);
        }
        shared = Outcomes.any(shared, Outcomes.all(differs, together));
      }
    }
    return Flag.of(Outcomes.all(shared, inPhase(held, context)));
  }

  private static int inPhase(Window held, EvaluationContext context) {
    return context.cycle().isPresent() ? held.overlaps(context.window()) : Outcomes.HOLDS;
  }

  private static Bounds sameSide(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return Flag.of(
        TermOrder.withTheOneBefore(
            term,
            others(term, context),
            term.previous().isPresent(),
            context,
            (a, b) -> Sides.same(Sides.of(a, args, context), Sides.of(b, args, context))));
  }

  /**
   * Compared with the one before in the same position: the same role for the same side. Whoever
   * held it for the same plan comes before nobody.
   */
  private static Bounds sameOrganization(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    Code side = Sides.of(term, args, context);
    SeatRole role = position(term);
    List<Cursor<Membership>> inPosition = new ArrayList<>();
    boolean complete = true;
    Items<Membership> others = others(term, context);
    for (Cursor<Membership> other : others) {
      boolean samePlan =
          term.value().cycle().isPresent() && term.value().cycle().equals(other.value().cycle());
      int same =
          samePlan
              ? Outcomes.FAILS
              : Outcomes.all(
                  sameRole(role, position(other)),
                  Sides.same(side, Sides.of(other, args, context)));
      if (same == Outcomes.HOLDS) {
        inPosition.add(other);
      }
      complete &= !Outcomes.isOpen(same);
    }
    return Flag.of(
        TermOrder.withTheOneBefore(
            term,
            new Items<>(inPosition, others.complete() && complete),
            false,
            context,
            (a, b) -> Sides.same(organization(a), organization(b))));
  }

  /** Returns whether a seat is held by an organization; takes nothing down. */
  static int isOf(Code organization, Cursor<Membership> term) {
    return Sides.same(organization, term.value().organization().map(Code::of).orElse(Code.ANY));
  }

  /** Returns the organization that holds a seat. */
  static Code organization(Cursor<Membership> term) {
    return term.require("organization", Membership::organization).map(Code::of).orElse(Code.ANY);
  }
}
