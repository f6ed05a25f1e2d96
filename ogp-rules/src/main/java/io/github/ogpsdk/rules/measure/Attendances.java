package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.util.Optional;

/**
 * How many people of a sector took part in a meeting, themselves or by a deputy.
 *
 * <p>A row without a sector, or of the side that the sector belongs to, may hold people of it. A
 * row without any number says that some of its people took part.
 */
public final class Attendances {
  private Attendances() {}

  public static Whole of(Cursor<Meeting> meeting, Sector sector) {
    Items<Attendance> rows = meeting.peekList("attendance", Meeting::attendance);
    Whole counted = Whole.of(0);
    for (Cursor<Attendance> row : rows) {
      Optional<Sector> side = row.value().sector();
      int within = side.map(s -> Sides.within(row, s, sector)).orElse(Outcomes.OPEN);
      if (within == Outcomes.HOLDS) {
        row.peek("sector", Attendance::sector);
        counted = counted.plus(present(row));
      } else if (within == Outcomes.OPEN) {
        row.require("sector", Attendance::sector);
        counted = counted.plus(new Whole(0, present(row).most()));
      }
    }
    long said = Math.max(counted.least(), saysThereWas(meeting, sector) ? 1 : 0);
    if (said == 0
        && Sectors.of(meeting).isWithin(sector, Sector.CIVIL_SOCIETY)
        && saysThereWasNone(meeting)) {
      return Whole.of(0);
    }
    if (rows.complete()) {
      return inTheRoom(meeting, new Whole(said, Math.max(said, counted.most())));
    }
    meeting.list("attendance", Meeting::attendance);
    return inTheRoom(meeting, new Whole(said, Whole.UNBOUNDED));
  }

  /** Returns a number of people of a meeting, no more than are recorded to have been present. */
  public static Whole inTheRoom(Cursor<Meeting> meeting, Whole people) {
    Optional<Integer> all = meeting.value().attendees().filter(n -> n < people.most());
    if (all.isEmpty() || people.isExact()) {
      return people;
    }
    meeting.peek("attendees", Meeting::attendees);
    return new Whole(people.least(), Math.max(people.least(), all.get()));
  }

  private static Whole present(Cursor<Attendance> row) {
    if (saysOnlyWho(row.value())) {
      row.recordMissing("present");
      return new Whole(1, Whole.UNBOUNDED);
    }
    Whole themselves = row.count("present", Attendance::present);
    return themselves.plus(row.count("deputies", Attendance::deputies));
  }

  private static boolean saysOnlyWho(Attendance row) {
    return row.present().isEmpty()
        && row.deputies().isEmpty()
        && row.apologies().isEmpty()
        && row.unknown().why("present").isEmpty();
  }

  private static boolean saysThereWas(Cursor<Meeting> meeting, Sector sector) {
    boolean chaired =
        meeting.value().chairedBy().filter(s -> Sectors.of(meeting).isWithin(s, sector)).isPresent()
            && meeting.peek("chairedBy", Meeting::chairedBy).isPresent();
    boolean stated =
        Sectors.of(meeting).isWithin(Sector.CIVIL_SOCIETY, sector)
            && meeting.value().withCivilSociety().filter(b -> b).isPresent()
            && meeting.peek("withCivilSociety", Meeting::withCivilSociety).isPresent();
    return chaired || stated;
  }

  private static boolean saysThereWasNone(Cursor<Meeting> meeting) {
    return meeting.value().withCivilSociety().filter(b -> !b).isPresent()
        && meeting.peek("withCivilSociety", Meeting::withCivilSociety).isPresent();
  }
}
