package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.NoticeChannel;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.model.partnership.UpdateCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules on bodies, meetings and phases as a Java programmer would write them: true or false,
 * and what is absent is not there.
 */
public final class Checks {
  private static final Set<String> EQUALS =
      Set.of("joint-steering-committee", "national-steering-committee", "multisector-commission");
  private static final Set<Sector> OF_THE_STATE =
      Set.of(Sector.AUTONOMOUS_BODY, Sector.LEGISLATURE, Sector.JUDICIARY);

  private Checks() {}

  /** Returns whether MSF-SEED-BALANCE fails. */
  public static boolean isUnbalanced(Mechanism body, Composition table) {
    if (body.type().isEmpty() || !EQUALS.contains(body.type().get().code())) {
      return false;
    }
    int government = 0;
    int others = 0;
    for (SeatGroup group : table.seats()) {
      int count = group.count().orElse(0);
      if (group.sector().isWithin(Sector.GOVERNMENT) || OF_THE_STATE.contains(group.sector())) {
        government += count;
      } else if (group.sector().isWithin(Sector.NON_GOVERNMENT)) {
        others += count;
      }
    }
    return government != others;
  }

  /** Returns whether MSF-SEED-INCLUSIVE fails. */
  public static boolean hasFewKinds(Composition table) {
    for (SeatGroup group : table.seats()) {
      if (!group.sector().isWithin(Sector.GOVERNMENT)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether MSF-NAMED fails. */
  public static boolean hasUnnamed(Composition table) {
    for (SeatGroup group : table.seats()) {
      int taken = group.count().orElse(0) - group.vacant().orElse(0);
      if (taken > group.named().orElse(0)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether MSF-AGENDA fails. */
  public static boolean lacksAgenda(Meeting meeting) {
    Optional<PartialDate> sent = meeting.agenda().flatMap(a -> a.sent());
    return sent.isEmpty() || !day(sent).isBefore(day(meeting.date()));
  }

  /** Returns whether MSF-MIN-PUB fails. */
  public static boolean lacksMinutes(Meeting meeting, LocalDate asOf) {
    LocalDate due = day(meeting.date()).plusDays(30);
    Optional<PartialDate> published = meeting.minutes().flatMap(m -> m.published());
    return (published.isEmpty() || day(published).isAfter(due)) && !asOf.isBefore(due);
  }

  /** Returns whether P22-1.1-FREQ fails. */
  public static boolean meetsTooSeldom(List<Mechanism> spaces, LocalDate start, LocalDate end) {
    boolean applies = end.isAfter(start.plusMonths(6));
    boolean keepsUp = false;
    for (Mechanism space : spaces) {
      List<LocalDate> days = daysWithin(space, start, end);
      applies |= !days.isEmpty();
      keepsUp |= isNeverLongApart(days, start, end);
    }
    return applies && !keepsUp;
  }

  private static List<LocalDate> daysWithin(Mechanism space, LocalDate start, LocalDate end) {
    List<LocalDate> days = new ArrayList<>();
    for (Meeting meeting : space.meetings()) {
      LocalDate day = day(meeting.date());
      if (isWithin(day, start, end)) {
        days.add(day);
      }
    }
    Collections.sort(days);
    return days;
  }

  private static boolean isNeverLongApart(List<LocalDate> days, LocalDate start, LocalDate end) {
    LocalDate last = start;
    for (LocalDate day : days) {
      if (day.isAfter(last.plusMonths(6))) {
        return false;
      }
      last = day;
    }
    return !end.isAfter(last.plusMonths(6));
  }

  /** Returns whether P22-1.1-SECTORS fails. */
  public static boolean isOneSided(List<Mechanism> spaces, LocalDate start, LocalDate end) {
    for (Mechanism space : spaces) {
      for (Meeting meeting : space.meetings()) {
        if (isWithin(day(meeting.date()), start, end)
            && present(meeting, Sector.GOVERNMENT) > 0
            && present(meeting, Sector.CIVIL_SOCIETY) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns whether P22-3.1-NOTICE fails. */
  public static boolean lacksNotice(Iterable<Notice> notices, LocalDate start) {
    for (Notice notice : notices) {
      if (notice.channels().items().contains(NoticeChannel.OGP_WEBSITE)
          && notice.published().isPresent()
          && !start.isBefore(day(notice.published()).plusDays(14))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether P22-2.2-IMPL fails. */
  public static boolean lacksResults(Iterable<Site> repositories, LocalDate start, LocalDate end) {
    for (Site site : repositories) {
      for (Update update : site.updates()) {
        if (update.category().equals(Optional.of(UpdateCategory.IMPLEMENTATION))
            && isWithin(update.date().earliest(), start, end)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns whether P22-5.1-COUNT fails. */
  public static boolean hasFewMeetings(List<Mechanism> spaces, LocalDate start, LocalDate end) {
    int meetings = 0;
    for (Mechanism space : spaces) {
      for (Meeting meeting : space.meetings()) {
        if (isWithin(day(meeting.date()), start, end)
            && present(meeting, Sector.CIVIL_SOCIETY) > 0) {
          meetings++;
        }
      }
    }
    return meetings < 2;
  }

  /** Returns whether P22-2.2-FREQ fails. */
  public static boolean hasFewUpdates(Iterable<Site> repositories, LocalDate start, LocalDate end) {
    for (Site site : repositories) {
      int updates = 0;
      for (Update update : site.updates()) {
        if (isWithin(update.date().earliest(), start, end)) {
          updates++;
        }
      }
      if (updates >= 2) {
        return false;
      }
    }
    return true;
  }

  private static int present(Meeting meeting, Sector sector) {
    int people = 0;
    for (Attendance row : meeting.attendance()) {
      if (row.sector().isPresent() && row.sector().get().isWithin(sector)) {
        people += row.present().orElse(0) + row.deputies().orElse(0);
      }
    }
    return people;
  }

  static boolean isWithin(LocalDate day, LocalDate start, LocalDate end) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** A date that is absent lies before all others. */
  static LocalDate day(Optional<PartialDate> date) {
    return date.map(PartialDate::earliest).orElse(LocalDate.MIN);
  }
}
