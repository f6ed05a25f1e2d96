package io.github.ogpsdk.rules.measure.body;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Counts;
import io.github.ogpsdk.rules.measure.Gaps;
import io.github.ogpsdk.rules.measure.Happening;
import io.github.ogpsdk.rules.measure.Happenings;
import io.github.ogpsdk.rules.measure.Lookback;
import io.github.ogpsdk.rules.measure.Structure;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The times between the meetings of a body, from those listed and from totals. */
public final class MeetingGaps {
  private static final String HALVES = "calendar-half";

  private final Cursor<Mechanism> body;
  private final List<Day> days;
  private final boolean listedAll;
  private final String mode;
  private final Optional<Period> limit;
  private final EvaluationContext context;

  private MeetingGaps(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    this.body = body;
    Items<Meeting> meetings = Structure.held(body);
    this.days = days(meetings);
    this.listedAll = meetings.complete();
    this.mode = args.find("mode").orElse("rolling");
    this.limit = args.find("limit").map(l -> args.period("limit"));
    this.context = context;
  }

  /**
   * Returns the times between meetings: in a rule about a cycle in its phase, else in the body's
   * life.
   */
  public static Bounds of(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    MeetingGaps gaps = new MeetingGaps(body, args, context);
    return gaps.parts().stream().map(gaps::within).reduce(Lapses::and).orElseThrow();
  }

  /** Returns the days of meetings; one of several days fills the time between them. */
  public static List<Day> days(Items<Meeting> meetings) {
    List<Day> days = new ArrayList<>(meetings.all().size());
    for (Cursor<Meeting> meeting : meetings) {
      days.add(meeting.day("date", Meeting::date));
      days.addAll(Happening.later(meeting));
    }
    return days;
  }

  private List<Window> parts() {
    if (context.cycle().isEmpty()) {
      return List.of(Spaces.life(body, context));
    }
    if (limit.isEmpty()) {
      return context.parts();
    }
    LocalDate begun = Day.of(body.peek("from", Mechanism::from)).earliest();
    return Lookback.parts(context, begun, days, listedAll, limit.get(), mode.equals(HALVES));
  }

  private Lapses within(Window window) {
    List<Gap> certain = new ArrayList<>(outside(window));
    if (!certain.isEmpty() && Spaces.isContradicted(body, context)) {
      certain.clear();
    }
    boolean complete = listedAll && !window.end().latest().isAfter(context.recordedBy());
    if (listedAll && !complete) {
      Window known = window.cutAt(context.recordedBy());
      certain.addAll(Gaps.between(days, true, List.of(), known).atBest());
    }
    Optional<Period> interval = Optional.empty();
    for (Cursor<MeetingTotal> total : body.peekList("meetingTotals", Mechanism::meetingTotals)) {
      certain.addAll(stopped(total, window));
      certain.addAll(tooFew(total, window));
      if (covers(total, window)) {
        Period most = total.peek("maxInterval", MeetingTotal::maxInterval).orElseThrow();
        LocalDate start = window.start().earliest();
        boolean longer =
            interval.filter(p -> !start.plus(most).isBefore(start.plus(p))).isPresent();
        interval = longer ? interval : Optional.of(most);
      }
    }
    Lapses listed =
        switch (mode) {
          case "rolling" -> Gaps.between(days, complete, certain, window);
          case HALVES -> CalendarHalves.without(days, complete, certain, window);
          default -> throw new IllegalArgumentException("no such mode: \"" + mode + "\"");
        };
    return interval
        .map(
            p ->
                new Lapses(
                    Gaps.every(p, window), listed.atBest(), listed.certain(), listed.complete()))
        .orElse(listed);
  }

  /** The times of a window before a body was set up and after it ended. */
  private List<Gap> outside(Window window) {
    Day from = Day.of(body.peek("from", Mechanism::from));
    Day to = Day.of(body.peek("to", Mechanism::to));
    Gap before =
        new Gap(window.start().latest(), earlier(from.earliest(), window.end().earliest()));
    Gap after = new Gap(later(to.latest(), window.start().latest()), window.end().earliest());
    List<Gap> outside = new ArrayList<>(2);
    for (Gap gap : List.of(before, after)) {
      if (gap.to().isAfter(gap.from())) {
        outside.add(gap);
      }
    }
    return outside;
  }

  /** The time since which, by a total, no meeting was held, unless one is listed. */
  private List<Gap> stopped(Cursor<MeetingTotal> total, Window window) {
    Optional<Day> since = total.peek("stopped", MeetingTotal::stopped).map(Day::of);
    if (since.isEmpty()) {
      return List.of();
    }
    Gap gap =
        new Gap(later(since.get().latest(), window.start().latest()), window.end().earliest());
    boolean met =
        days.stream()
            .anyMatch(d -> d.earliest().isAfter(gap.from()) && d.latest().isBefore(gap.to()));
    return gap.to().isAfter(gap.from()) && !met ? List.of(gap) : List.of();
  }

  /**
   * The times in which no meeting was held, by a total of which all meetings are listed; else a
   * time for which the meetings that it leaves are too few to keep the limit, however they lie.
   */
  private List<Gap> tooFew(Cursor<MeetingTotal> total, Window window) {
    MeetingTotal t = total.value();
    boolean ofAll = t.kind().isEmpty() && t.phase().isEmpty() && isOfCycle(t);
    if (!ofAll || t.count().isEmpty()) {
      return List.of();
    }
    Window stated = Counts.time(total);
    LocalDate from = later(stated.start().latest(), window.start().latest());
    LocalDate to = earlier(stated.end().earliest(), window.end().earliest());
    long left = Counts.exactly(total) - listed(stated);
    if (left < 0 || !to.isAfter(from)) {
      return List.of();
    }
    List<Gap> free =
        Gaps.between(days, true, List.of(), new Window(Day.of(from), Day.of(to))).atBest();
    if (left == 0) {
      return free;
    }
    return limit
        .filter(l -> !mode.equals(HALVES))
        .filter(l -> free.stream().mapToLong(g -> needed(g, l)).sum() > left)
        .map(l -> free.stream().filter(g -> needed(g, l) > 0).toList())
        .orElse(List.of());
  }

  private boolean isOfCycle(MeetingTotal total) {
    return total.cycle().isEmpty()
        || total.cycle().equals(context.cycle().map(c -> c.value().id()));
  }

  /** The least number of meetings that are surely listed in a time. */
  private long listed(Window time) {
    Happenings inside = new Happenings();
    for (Cursor<Meeting> meeting : Structure.held(body.peekList("meetings", Mechanism::meetings))) {
      inside.add(meeting, time.contains(Day.of(meeting.value().date())));
    }
    Whole found = inside.count(true);
    return found.least();
  }

  /** How many meetings keep each part of a time no longer than a limit. */
  private static long needed(Gap gap, Period limit) {
    if (limit.isZero()) {
      return gap.days();
    }
    long needed = 0;
    LocalDate reached = gap.from().plus(limit);
    while (gap.to().isAfter(reached)) {
      needed++;
      reached = reached.plus(limit);
    }
    return needed;
  }

  private static boolean covers(Cursor<MeetingTotal> total, Window window) {
    Optional<Day> from = total.value().from().map(Day::of);
    Optional<Day> to = total.value().to().map(Day::of);
    return total.value().maxInterval().isPresent()
        && from.filter(d -> !d.latest().isAfter(window.start().earliest())).isPresent()
        && to.filter(d -> !d.earliest().isBefore(window.end().latest())).isPresent()
        && total.peek("from", MeetingTotal::from).isPresent()
        && total.peek("to", MeetingTotal::to).isPresent();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
