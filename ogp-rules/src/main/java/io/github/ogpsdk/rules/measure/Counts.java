package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;

/** How many meetings a body held in a time, from those listed and from totals. */
public final class Counts {
  private Counts() {}

  public static Whole in(Window time, Cursor<Mechanism> body) {
    Items<Meeting> held = Structure.held(body);
    Happenings listed = new Happenings();
    for (Cursor<Meeting> meeting : held) {
      listed.add(meeting, time.contains(meeting.day("date", Meeting::date)));
    }
    Whole found = listed.count(held.complete());
    long least = found.least();
    long most = found.most();
    for (Cursor<MeetingTotal> total : body.peekList("meetingTotals", Mechanism::meetingTotals)) {
      Window stated = time(total);
      if (isWithin(stated, time)) {
        least = Math.max(least, atLeast(total));
      }
      if (isWithin(time, stated) && isOfAll(total)) {
        most = Math.min(most, exactly(total));
      }
    }
    return new Whole(least, Math.max(least, most));
  }

  /** Returns whether a total counts meetings of any kind, for any purpose. */
  public static boolean isOfAll(Cursor<MeetingTotal> total) {
    MeetingTotal t = total.value();
    return t.kind().isEmpty() && t.phase().isEmpty() && t.cycle().isEmpty();
  }

  /** Returns how many meetings a total counts, without bound where it does not say. */
  public static long exactly(Cursor<MeetingTotal> total) {
    return total.peek("count", MeetingTotal::count).map(Integer::longValue).orElse(Whole.UNBOUNDED);
  }

  /** Returns the time that a total speaks of. */
  public static Window time(Cursor<MeetingTotal> total) {
    return new Window(
        Day.of(total.peek("from", MeetingTotal::from)), Day.of(total.peek("to", MeetingTotal::to)));
  }

  /** Returns the least number of meetings that a total stands for. */
  public static long atLeast(Cursor<MeetingTotal> total) {
    return total
        .peek("count", MeetingTotal::count)
        .or(() -> total.peek("atLeast", MeetingTotal::atLeast))
        .orElse(0);
  }

  private static boolean isWithin(Window inner, Window outer) {
    return !inner.start().earliest().isBefore(outer.start().latest())
        && !inner.end().latest().isAfter(outer.end().earliest());
  }
}
