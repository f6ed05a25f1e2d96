package io.github.ogpsdk.rules.measure.seat;

import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Organizations;
import io.github.ogpsdk.rules.measure.SeatCount;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.Sum;
import io.github.ogpsdk.rules.measure.people.Members;
import io.github.ogpsdk.rules.measure.people.Tenure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is measured of those who hold the seats of a table. */
public final class SeatHolders {
  private SeatHolders() {}

  public static void define(Definitions define) {
    define
        .measure("governmentsFromOneRegion", NUMBER)
        .of(Kinds.MECHANISM, SeatHolders::fromOneRegion);
    define.measure("seatsUnnamed", NUMBER).of(Kinds.SEAT_TABLE, SeatHolders::unnamed);
    define.measure("seatsOfEndedBodies", NUMBER).of(Kinds.SEAT_TABLE, SeatHolders::ofEndedBodies);
  }

  /** The seats without a named holder; a seat may be vacant where nobody counted the vacancies. */
  private static Bounds unnamed(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    Whole unnamed = Whole.of(0);
    Items<SeatGroup> groups = table.list("seats", Composition::seats).where(SeatCount::isSeated);
    for (Cursor<SeatGroup> group : groups) {
      Whole taken = Voters.taken(group);
      Whole named = group.count("named", SeatGroup::named);
      long least = Math.max(0, taken.least() - named.most());
      long most =
          taken.most() == Whole.UNBOUNDED
              ? Whole.UNBOUNDED
              : Math.max(0, taken.most() - named.least());
      unnamed = unnamed.plus(new Whole(least, most));
    }
    return groups.complete() ? unnamed : new Whole(unnamed.least(), Whole.UNBOUNDED);
  }

  /** The seats held in the time of a table by bodies that were gone before its last day. */
  private static Bounds ofEndedBodies(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    Window time = SeatTables.time(table, context);
    Items<Membership> members = Members.of(SeatTables.body(table));
    Sum ended = new Sum();
    ended.others(members.complete());
    for (Cursor<Membership> member : members) {
      int held = Tenure.held(member.value(), context).overlaps(time);
      if (held != Outcomes.FAILS) {
        int gone = isGone(member, time.end().cutAt(context.asOf()), context);
        if (gone != Outcomes.FAILS) {
          Tenure.takeDown(member, held);
        }
        ended.add(Outcomes.all(held, gone));
      }
    }
    return ended.value();
  }

  /** An organization without a last day still exists, unless that day is said to be unknown. */
  private static int isGone(Cursor<Membership> member, Day last, EvaluationContext context) {
    Optional<String> id = member.require("organization", Membership::organization);
    Optional<Cursor<Organization>> organization = id.flatMap(i -> Organizations.find(i, context));
    if (organization.isEmpty()) {
      id.ifPresent(i -> context.partnership().recordMissingItem("organizations"));
      return Outcomes.OPEN;
    }
    if (organization.get().value().to().isEmpty()) {
      return lasts(organization.get());
    }
    Day end = organization.get().day("to", Organization::to);
    return end.latest().isBefore(last.earliest())
        ? Outcomes.HOLDS
        : end.earliest().isBefore(last.latest()) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  private static int lasts(Cursor<Organization> organization) {
    Optional<UnknownReason> why = organization.value().unknown().why("to");
    if (why.isEmpty() || why.get() == UnknownReason.DOES_NOT_EXIST) {
      return Outcomes.FAILS;
    }
    organization.recordMissing("to");
    return Outcomes.OPEN;
  }

  /** The most governments of one region that had a seat on the same day. */
  private static Bounds fromOneRegion(
      Cursor<Mechanism> mechanism, Arguments args, EvaluationContext context) {
    Items<Membership> listed = mechanism.list("members", Mechanism::members);
    List<Cursor<Membership>> governments =
        listed.all().stream()
            .filter(m -> isOfGovernment(m).filter(o -> o == Outcomes.HOLDS).isPresent())
            .toList();
    List<Cursor<Membership>> perhaps =
        listed.all().stream()
            .filter(m -> isOfGovernment(m).filter(o -> o != Outcomes.FAILS).isPresent())
            .toList();
    long least = 0;
    long most = 0;
    for (Cursor<Membership> member : perhaps) {
      Day taken = Tenure.held(member, context).start();
      least = Math.max(least, fromOneRegion(governments, taken.latest(), true, context));
      most = Math.max(most, fromOneRegion(perhaps, taken.earliest(), false, context));
    }
    return new Whole(least, listed.complete() ? Math.max(least, most) : Whole.UNBOUNDED);
  }

  private static Optional<Integer> isOfGovernment(Cursor<Membership> member) {
    return member.value().sector().map(s -> Sides.within(member, s, Sector.GOVERNMENT));
  }

  /** Counts those who surely, or possibly, had a seat on a day and came from one region. */
  private static long fromOneRegion(
      List<Cursor<Membership>> governments,
      LocalDate day,
      boolean surely,
      EvaluationContext context) {
    Map<String, Integer> byRegion = new HashMap<>();
    int unknown = 0;
    for (Cursor<Membership> member : governments) {
      int there = Tenure.held(member.value(), context).contains(Day.of(day));
      if (there == Outcomes.HOLDS || (!surely && there != Outcomes.FAILS)) {
        Optional<String> region = member.require("region", Membership::region).map(r -> r.code());
        region.ifPresent(code -> byRegion.merge(code, 1, Integer::sum));
        unknown += region.isPresent() ? 0 : 1;
      }
    }
    int most = byRegion.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return surely ? most : most + unknown;
  }
}
