package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.body.SeatGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The forum of a generated partnership: its seat table, members and meetings. */
final class Bodies {
  static final String FORUM = "forum";
  private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);

  private Bodies() {}

  static Listing<Organization> organizations() {
    List<Organization> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Sector sector = i % 2 == 0 ? Sector.GOVERNMENT : Sector.CIVIL_SOCIETY;
      all.add(
          Organization.builder()
              .id("organization-" + i)
              .name(Text.of("Organization " + i))
              .sector(sector)
              .build());
    }
    return Listing.copyOf(all);
  }

  static Mechanism forum(Faults faults, Random random, Size size) {
    return Mechanism.builder()
        .id(FORUM)
        .name(Text.of("National forum"))
        .type(MechanismType.NATIONAL_STEERING_COMMITTEE)
        .status(MechanismStatus.OPERATIONAL)
        .from(PartialDate.parse("2019-01-01"))
        .charters(Listing.of())
        .compositions(Listing.of(seatTable(faults, size)))
        .members(members(size))
        .chairs(Listing.of())
        .meetings(meetings(faults, random, size))
        .meetingTotals(Listing.of())
        .build();
  }

  private static Composition seatTable(Faults faults, Size size) {
    List<SeatGroup> groups = new ArrayList<>();
    groups.add(seats(Sector.GOVERNMENT, faults.has(9) ? 7 : 5, faults.has(11)));
    boolean governmentAlone = faults.has(10);
    groups.add(seats(governmentAlone ? Sector.GOVERNMENT : Sector.AUTONOMOUS_BODY, 1, false));
    groups.add(seats(governmentAlone ? Sector.GOVERNMENT : Sector.CIVIL_SOCIETY, 4, false));
    groups.add(seats(governmentAlone ? Sector.GOVERNMENT : Sector.ACADEMIA, 2, false));
    for (int i = 0; i < size.seats(); i++) {
      boolean government = governmentAlone || i % 2 == 0;
      groups.add(seats(government ? Sector.GOVERNMENT : Sector.CIVIL_SOCIETY, 1, false));
    }
    return Composition.builder()
        .basis(CompositionBasis.ACTUAL)
        .from(PartialDate.parse("2019-01-01"))
        .seats(Listing.copyOf(groups))
        .build();
  }

  private static SeatGroup seats(Sector sector, int count, boolean oneUnnamed) {
    return SeatGroup.builder()
        .sector(sector)
        .count(count)
        .vacant(0)
        .named(oneUnnamed ? count - 1 : count)
        .build();
  }

  private static Listing<Membership> members(Size size) {
    List<Membership> members = new ArrayList<>();
    for (int i = 0; i < size.members(); i++) {
      members.add(
          Membership.builder()
              .organization("organization-" + i % 12)
              .sector(i % 2 == 0 ? Sector.GOVERNMENT : Sector.CIVIL_SOCIETY)
              .from(PartialDate.of(FIRST.plusDays(i % 1000)))
              .build());
    }
    return Listing.copyOf(members);
  }

  /** Spread evenly over the days from spring 2022 on; a fault leaves out those of ten months. */
  private static Listing<Meeting> meetings(Faults faults, Random random, Size size) {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < size.meetings(); i++) {
      LocalDate day = FIRST.plusDays(i * 1640L / size.meetings());
      boolean inGap =
          faults.has(14) && day.getYear() == 2023 && day.getMonthValue() > 1 && i % 4 != 3;
      if (!inGap || day.getMonthValue() > 11) {
        meetings.add(meeting(day, faults, random));
      }
    }
    return Listing.copyOf(meetings);
  }

  private static Meeting meeting(LocalDate day, Faults faults, Random random) {
    boolean late = random.nextInt(3) == 0;
    boolean government = !faults.has(15) || day.getYear() > 2022;
    boolean civilSociety = !faults.has(18) || day.isBefore(LocalDate.of(2025, 8, 1));
    var meeting =
        Meeting.builder()
            .date(PartialDate.of(day))
            .attendance(
                Listing.of(
                    present(Sector.GOVERNMENT, government ? 2 + random.nextInt(8) : 0),
                    present(Sector.CIVIL_SOCIETY, civilSociety ? 1 + random.nextInt(9) : 0)));
    if (faults.has(12) && late) {
      meeting.unknown(Unknown.of("agenda", UnknownReason.DOES_NOT_EXIST));
    } else {
      meeting.agenda(Document.builder().sent(PartialDate.of(day.minusDays(7))).build());
    }
    return meeting
        .minutes(
            Document.builder()
                .published(PartialDate.of(day.plusDays(faults.has(13) && late ? 45 : 20)))
                .build())
        .build();
  }

  private static Attendance present(Sector sector, int people) {
    return Attendance.builder().sector(sector).present(people).deputies(0).build();
  }
}
