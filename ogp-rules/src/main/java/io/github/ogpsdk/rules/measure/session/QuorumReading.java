package io.github.ogpsdk.rules.measure.session;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.QuorumRule;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Attendances;
import io.github.ogpsdk.rules.measure.Presence;
import java.util.Optional;
import java.util.Set;

/**
 * How the members present are counted: whether deputies and chairs count is for the quorum to say.
 *
 * <p>Where it is silent every reading is open, so the count runs from the strict one, members who
 * came themselves, to the generous one, with chairs and with members whom somebody represented.
 *
 * @param rule the quorum; nobody says where it is absent
 */
record QuorumReading(Optional<Cursor<QuorumRule>> rule) {
  private static final Set<SeatRole> CHAIRS =
      Set.of(
          SeatRole.CHAIR,
          SeatRole.CO_CHAIR,
          SeatRole.VICE_CHAIR,
          SeatRole.DEPUTY_CHAIR,
          SeatRole.PRESIDENT,
          SeatRole.LEAD_CO_CHAIR,
          SeatRole.INCOMING_CO_CHAIR,
          SeatRole.OUTGOING_CO_CHAIR,
          SeatRole.SUPPORT_CO_CHAIR);

  private static final Set<SeatRole> NO_MEMBERS =
      Set.of(SeatRole.OBSERVER, SeatRole.ADVISER, SeatRole.GUEST);

  private static final Whole NOBODY = Whole.of(0);

  /** Returns the members of a side who were present, of all sides when it is absent. */
  Whole present(Cursor<Meeting> meeting, Optional<Sector> sector) {
    Items<Attendance> rows = meeting.list("attendance", Meeting::attendance);
    Whole counted = NOBODY;
    for (Cursor<Attendance> row : rows) {
      int ofSide = sector.map(s -> Presence.isOf(row, s)).orElse(Outcomes.HOLDS);
      if (ofSide != Outcomes.FAILS) {
        counted = counted.plus(people(row, ofSide));
      }
    }
    return rows.complete()
        ? counted
        : Attendances.inTheRoom(meeting, new Whole(counted.least(), Whole.UNBOUNDED));
  }

  private Whole people(Cursor<Attendance> row, int ofSide) {
    SeatRole role = row.peek("role", Attendance::role).orElse(SeatRole.MEMBER);
    if (NO_MEMBERS.contains(role)) {
      return NOBODY;
    }
    if (role.equals(SeatRole.ALTERNATE)) {
      return weighed(row.count("present", Attendance::present), deputies(), ofSide);
    }
    Whole people = row.count("present", Attendance::present).plus(represented(row));
    if (people.equals(NOBODY) || role.equals(SeatRole.MEMBER)) {
      return weighed(people, Outcomes.HOLDS, ofSide);
    }
    return weighed(people, CHAIRS.contains(role) ? chairs() : Outcomes.OPEN, ofSide);
  }

  private Whole represented(Cursor<Attendance> row) {
    boolean none = row.value().deputies().filter(d -> d == 0).isPresent();
    int count = none ? Outcomes.FAILS : deputies();
    return count == Outcomes.FAILS
        ? NOBODY
        : weighed(row.count("deputies", Attendance::deputies), count, Outcomes.HOLDS);
  }

  private int deputies() {
    return rule.map(r -> r.flag("countsDeputies", QuorumRule::countsDeputies))
        .orElse(Outcomes.OPEN);
  }

  private int chairs() {
    return rule.map(r -> r.flag("countsChairs", QuorumRule::countsChairs)).orElse(Outcomes.OPEN);
  }

  private static Whole weighed(Whole people, int counts, int ofSide) {
    int both = Outcomes.all(counts, ofSide);
    return new Whole(
        both == Outcomes.HOLDS ? people.least() : 0, both == Outcomes.FAILS ? 0 : people.most());
  }
}
