package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import java.util.Optional;

/** The organizations that hold the seats of a table, and whether they still exist. */
final class SeatHolders {
  private SeatHolders() {}

  /**
   * Counts the members whose organization ended before their seat did, during the time of the
   * table. An organization with no end recorded exists.
   */
  static Bounds ofEndedBodies(At<Composition> table, Arguments args, Setting setting) {
    Window time = SeatTables.time(table, setting);
    Items<Membership> members = SeatTables.body(table).list("members", Mechanism::members);
    long certain = 0;
    long possible = 0;
    for (At<Membership> member : members) {
      int ended = ended(member, time, setting);
      certain += ended == Outcomes.HOLDS ? 1 : 0;
      possible += ended == Outcomes.FAILS ? 0 : 1;
    }
    return new Whole(certain, members.complete() ? possible : Whole.UNBOUNDED);
  }

  private static int ended(At<Membership> member, Window time, Setting setting) {
    Window held = Validity.between(member.value().from(), member.value().to(), setting);
    int seated = held.overlaps(time);
    if (seated == Outcomes.FAILS) {
      return Outcomes.FAILS;
    }
    Optional<String> holder = member.get("organization", Membership::organization);
    if (holder.isEmpty()) {
      return Outcomes.OPEN;
    }
    Optional<Day> end = end(holder.get(), setting);
    if (end.isEmpty()) {
      return Outcomes.FAILS;
    }
    Day last = earlier(held.end(), time.end());
    if (!end.get().earliest().isBefore(last.latest())) {
      return Outcomes.FAILS;
    }
    boolean surely = end.get().latest().isBefore(last.earliest()) && seated == Outcomes.HOLDS;
    return surely ? Outcomes.HOLDS : Outcomes.OPEN;
  }

  private static Optional<Day> end(String id, Setting setting) {
    return setting
        .partnership()
        .peekList("organizations", Partnership::organizations)
        .all()
        .stream()
        .filter(o -> o.value().id().equals(id))
        .findFirst()
        .flatMap(o -> o.peek("to", Organization::to))
        .map(Day::of);
  }

  private static Day earlier(Day a, Day b) {
    return new Day(
        a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
        a.latest().isBefore(b.latest()) ? a.latest() : b.latest());
  }
}
