package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Meeting;
import java.util.List;

/** Where a meeting says of civil society what its attendance contradicts. */
final class CivilSociety {
  private CivilSociety() {}

  static void check(Meeting meeting, String at, SectorTree sectors, Found found) {
    if (meeting.withCivilSociety().isEmpty()) {
      return;
    }
    boolean said = meeting.withCivilSociety().get();
    List<Attendance> rows = meeting.attendance().items();
    boolean some = rows.stream().anyMatch(r -> isOf(r, sectors) && cameSurely(r));
    boolean none =
        meeting.attendance().isComplete()
            && !rows.isEmpty()
            && rows.stream().noneMatch(r -> mayBeOf(r, sectors) && mayHaveCome(r));
    if (said ? none : some) {
      RemarkCode code = said ? RemarkCode.CIVIL_SOCIETY_ABSENT : RemarkCode.CIVIL_SOCIETY_PRESENT;
      found.add(code, at + "/withCivilSociety", "what", at);
    }
  }

  private static boolean isOf(Attendance row, SectorTree sectors) {
    return row.sector().filter(s -> sectors.isWithin(s, Sector.CIVIL_SOCIETY)).isPresent();
  }

  private static boolean mayBeOf(Attendance row, SectorTree sectors) {
    return isOf(row, sectors)
        || row.sector()
            .map(s -> sectors.isWithin(Sector.CIVIL_SOCIETY, s) || !sectors.isKnown(s))
            .orElse(true);
  }

  private static boolean cameSurely(Attendance row) {
    boolean bare = row.present().isEmpty() && row.deputies().isEmpty() && row.apologies().isEmpty();
    return bare ? row.unknown().why("present").isEmpty() : Meetings.came(row) > 0;
  }

  private static boolean mayHaveCome(Attendance row) {
    return row.present().isEmpty() || Meetings.came(row) > 0;
  }
}
