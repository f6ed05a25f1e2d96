package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Instrument;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import java.util.ArrayList;
import java.util.List;

/** What is measured of spaces for dialogue and their meetings. */
final class Spaces {
  private Spaces() {}

  static void register(Registry r) {
    r.measure("atWork", "mechanism", Mechanism.class, Spaces::atWork);
    r.measure("gaps", "mechanism", Mechanism.class, Spaces::gaps);
    r.measure("attendance", "meeting", Meeting.class, Spaces::attendance);
    r.measure(
        "inWindow",
        "meeting",
        Meeting.class,
        (m, args, s) -> new Flag(s.window().contains(m.day("date", Meeting::date))));
    r.measure("rulesPublic", "mechanism", Mechanism.class, Spaces::rulesPublic);
  }

  /** The time in which a body exists; an open end means until the day of judgement. */
  static Window life(At<Mechanism> mechanism, Setting setting) {
    return new Window(mechanism.day("from", Mechanism::from), end(mechanism, setting));
  }

  /** The last day of a body; the day of judgement where it has not ended. */
  static Day end(At<Mechanism> mechanism, Setting setting) {
    return mechanism.value().to().isPresent()
        ? mechanism.day("to", Mechanism::to)
        : mechanism.isKnownAbsent("to") || mechanism.value().unknown().why("to").isEmpty()
            ? Day.of(setting.asOf())
            : Day.ANY;
  }

  private static Bounds atWork(At<Mechanism> mechanism, Arguments args, Setting setting) {
    boolean works =
        mechanism
            .peek("status", Mechanism::status)
            .map(s -> s == MechanismStatus.OPERATIONAL || s == MechanismStatus.ENDED)
            .orElse(true);
    return new Flag(works ? life(mechanism, setting).overlaps(setting.window()) : Outcomes.FAILS);
  }

  private static Bounds gaps(At<Mechanism> mechanism, Arguments args, Setting setting) {
    Items<Meeting> meetings = Structure.held(mechanism);
    List<Day> days = new ArrayList<>();
    for (At<Meeting> meeting : meetings) {
      days.add(meeting.day("date", Meeting::date));
    }
    List<Gap> certain = new ArrayList<>();
    for (At<MeetingTotal> total : mechanism.peekList("meetingTotals", Mechanism::meetingTotals)) {
      if (total.peek("count", MeetingTotal::count).filter(c -> c == 0).isPresent()) {
        Day from = total.day("from", MeetingTotal::from);
        Day to = total.day("to", MeetingTotal::to).cutAt(setting.asOf());
        Gap none = inside(from, to, setting.window());
        if (none.to().isAfter(none.from())) {
          certain.add(none);
        }
      }
    }
    return Gaps.between(days, meetings.complete(), certain, setting.window());
  }

  private static Gap inside(Day from, Day to, Window window) {
    var start =
        from.latest().isAfter(window.start().latest()) ? from.latest() : window.start().latest();
    var end =
        to.earliest().isBefore(window.end().earliest()) ? to.earliest() : window.end().earliest();
    return new Gap(start, end);
  }

  private static Bounds attendance(At<Meeting> meeting, Arguments args, Setting setting) {
    Sector sector = args.sector("sector");
    boolean civilSociety = sector.equals(Sector.CIVIL_SOCIETY);
    Whole counted = Whole.of(0);
    Items<Attendance> attendance = meeting.list("attendance", Meeting::attendance);
    boolean found = false;
    for (At<Attendance> a : attendance) {
      boolean same = a.value().sector().filter(s -> s.isWithin(sector)).isPresent();
      if (same) {
        found = true;
        a.peek("sector", Attendance::sector);
        counted = counted.plus(a.count("present", Attendance::present));
      }
    }
    if (attendance.complete()) {
      return counted;
    }
    long least = counted.least();
    if (civilSociety && !found) {
      var with = meeting.peek("withCivilSociety", Meeting::withCivilSociety);
      if (with.isPresent()) {
        return with.get() ? new Whole(1, Whole.UNBOUNDED) : Whole.of(0);
      }
    }
    return new Whole(least, Whole.UNBOUNDED);
  }

  private static Bounds rulesPublic(At<Mechanism> mechanism, Arguments args, Setting setting) {
    Items<Charter> charters = mechanism.list("charters", Mechanism::charters);
    int outcome = charters.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (At<Charter> charter : charters) {
      int open =
          charter.value().url().isPresent() && charter.peek("url", Charter::url).isPresent()
              ? Outcomes.HOLDS
              : charter.value().published().isPresent()
                  ? before(charter.day("published", Charter::published), setting)
                  : charter.flag("isPublished", Charter::isPublished);
      outcome = Outcomes.any(outcome, open);
    }
    for (At<Instrument> act : mechanism.peekList("instruments", Mechanism::instruments)) {
      if (act.value().published().isPresent()) {
        outcome =
            Outcomes.any(outcome, before(act.day("published", Instrument::published), setting));
      }
    }
    return new Flag(outcome);
  }

  private static int before(Day day, Setting setting) {
    Day end = setting.cycle().isPresent() ? setting.window().end() : Day.of(setting.asOf());
    return new Window(Day.of(Day.FIRST), end).contains(day);
  }
}
