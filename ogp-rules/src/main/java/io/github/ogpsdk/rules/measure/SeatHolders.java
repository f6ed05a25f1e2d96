package io.github.ogpsdk.rules.measure;

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
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is measured of those who hold the seats of a table. */
final class SeatHolders {
  private SeatHolders() {}

  static void define(Definitions define) {
    define
        .measure("governmentsFromOneRegion", NUMBER)
        .of(Kinds.MECHANISM, SeatHolders::fromOneRegion);
    define.measure("seatsUnnamed", NUMBER).of(Kinds.SEAT_TABLE, SeatHolders::unnamed);
    define.measure("seatsOfEndedBodies", NUMBER).of(Kinds.SEAT_TABLE, SeatHolders::ofEndedBodies);
  }

  /** The seats without a named holder; a seat may be vacant where nobody counted the vacancies. */
  private static Bounds unnamed(At<Composition> table, Arguments args, Setting setting) {
    Whole unnamed = Whole.of(0);
    Items<SeatGroup> groups = table.list("seats", Composition::seats).where(SeatCount::isSeated);
    for (At<SeatGroup> group : groups) {
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
  private static Bounds ofEndedBodies(At<Composition> table, Arguments args, Setting setting) {
    Window time = SeatTables.time(table, setting);
    Items<Membership> members = Members.of(SeatTables.body(table));
    Sum ended = new Sum();
    ended.others(members.complete());
    for (At<Membership> member : members) {
      int held = Tenure.held(member.value(), setting).overlaps(time);
      if (held != Outcomes.FAILS) {
        int gone = isGone(member, time.end().cutAt(setting.asOf()), setting);
        if (gone != Outcomes.FAILS) {
          Tenure.takeDown(member, held);
        }
        ended.add(Outcomes.all(held, gone));
      }
    }
    return ended.value();
  }

  /** An organization without a last day still exists, unless that day is said to be unknown. */
  private static int isGone(At<Membership> member, Day last, Setting setting) {
    Optional<String> id = member.get("organization", Membership::organization);
    Optional<At<Organization>> organization = id.flatMap(i -> Organizations.find(i, setting));
    if (organization.isEmpty()) {
      id.ifPresent(i -> setting.partnership().missItem("organizations"));
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

  private static int lasts(At<Organization> organization) {
    Optional<UnknownReason> why = organization.value().unknown().why("to");
    if (why.isEmpty() || why.get() == UnknownReason.DOES_NOT_EXIST) {
      return Outcomes.FAILS;
    }
    organization.miss("to");
    return Outcomes.OPEN;
  }

  /** The most governments of one region that had a seat on the same day. */
  private static Bounds fromOneRegion(At<Mechanism> mechanism, Arguments args, Setting setting) {
    Items<Membership> listed = mechanism.list("members", Mechanism::members);
    List<At<Membership>> governments =
        listed.all().stream()
            .filter(m -> isOfGovernment(m).filter(o -> o == Outcomes.HOLDS).isPresent())
            .toList();
    List<At<Membership>> perhaps =
        listed.all().stream()
            .filter(m -> isOfGovernment(m).filter(o -> o != Outcomes.FAILS).isPresent())
            .toList();
    long least = 0;
    long most = 0;
    for (At<Membership> member : perhaps) {
      Day taken = Tenure.held(member, setting).start();
      least = Math.max(least, fromOneRegion(governments, taken.latest(), true, setting));
      most = Math.max(most, fromOneRegion(perhaps, taken.earliest(), false, setting));
    }
    return new Whole(least, listed.complete() ? Math.max(least, most) : Whole.UNBOUNDED);
  }

  private static Optional<Integer> isOfGovernment(At<Membership> member) {
    return member.value().sector().map(s -> Sides.within(member, s, Sector.GOVERNMENT));
  }

  /** Counts those who surely, or possibly, had a seat on a day and came from one region. */
  private static long fromOneRegion(
      List<At<Membership>> governments, LocalDate day, boolean surely, Setting setting) {
    Map<String, Integer> byRegion = new HashMap<>();
    int unknown = 0;
    for (At<Membership> member : governments) {
      int there = Tenure.held(member.value(), setting).contains(Day.of(day));
      if (there == Outcomes.HOLDS || (!surely && there != Outcomes.FAILS)) {
        Optional<String> region = member.get("region", Membership::region).map(r -> r.code());
        region.ifPresent(code -> byRegion.merge(code, 1, Integer::sum));
        unknown += region.isPresent() ? 0 : 1;
      }
    }
    int most = byRegion.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return surely ? most : most + unknown;
  }
}
