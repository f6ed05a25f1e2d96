package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;

/** Whether a side was at a meeting, in whatever role. */
public final class Presence {
  private Presence() {}

  /** Returns whether somebody of a sector took part, in person or through a deputy. */
  public static int of(Cursor<Meeting> meeting, Sector sector) {
    boolean stated =
        Sectors.of(meeting).isWithin(Sector.CIVIL_SOCIETY, sector)
            && meeting.value().withCivilSociety().filter(b -> b).isPresent();
    if (stated && meeting.peek("withCivilSociety", Meeting::withCivilSociety).isPresent()) {
      return Outcomes.HOLDS;
    }
    Whole people = Attendances.of(meeting, sector);
    return people.least() > 0
        ? Outcomes.HOLDS
        : people.most() == 0 ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /**
   * Returns whether a row counts people of a sector; those of a wider sector, or of none recorded,
   * may be.
   */
  public static int isOf(Cursor<Attendance> row, Sector sector) {
    var found = row.value().sector();
    if (found.isEmpty()) {
      return Outcomes.OPEN;
    }
    row.peek("sector", Attendance::sector);
    return Sides.within(row, found.get(), sector);
  }
}
