package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;

/** Whether a side was at a meeting, in whatever role. */
final class Presence {
  private Presence() {}

  /** Returns whether somebody of a sector took part, in person or through a deputy. */
  static int of(At<Meeting> meeting, Sector sector) {
    if (sector.equals(Sector.CIVIL_SOCIETY)) {
      var with = meeting.peek("withCivilSociety", Meeting::withCivilSociety);
      if (with.isPresent()) {
        return Outcomes.of(with.get());
      }
    }
    Items<Attendance> rows = meeting.list("attendance", Meeting::attendance);
    int took = rows.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (At<Attendance> row : rows) {
      took = Outcomes.any(took, Outcomes.all(isOf(row, sector), somebody(row)));
    }
    return took;
  }

  /**
   * Returns whether a row counts people of a sector; those of a wider sector, or of none recorded,
   * may be.
   */
  static int isOf(At<Attendance> row, Sector sector) {
    var found = row.value().sector();
    if (found.isEmpty()) {
      return Outcomes.OPEN;
    }
    row.peek("sector", Attendance::sector);
    if (found.get().isWithin(sector)) {
      return Outcomes.HOLDS;
    }
    return sector.isWithin(found.get()) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  private static int somebody(At<Attendance> row) {
    Whole people = row.count("present", Attendance::present);
    if (people.least() == 0) {
      people = people.plus(row.count("deputies", Attendance::deputies));
    }
    return people.least() > 0
        ? Outcomes.HOLDS
        : people.most() == 0 ? Outcomes.FAILS : Outcomes.OPEN;
  }
}
