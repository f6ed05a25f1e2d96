package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Standing;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far back the first time without a happening goes in a phase: a duty to meet every six months
 * does not begin anew with a phase that follows on another one.
 *
 * <p>The time counts from the last happening before the phase. Where there was none, or the time
 * was too long before the other phase ended and is told there, it counts from the first day of the
 * phase.
 *
 * @ogp.source none: SDK decision, docs/adr/0035
 */
public final class Lookback {
  /** Months differ in length: six months from a day may end up to three days earlier or later. */
  private static final int SLACK = 3;

  private final Cursor<Cycle> cycle;
  private final EvaluationContext context;

  private Lookback(Cursor<Cycle> cycle, EvaluationContext context) {
    this.cycle = cycle;
    this.context = context;
  }

  /**
   * Returns the parts of the time that is judged, of which the first goes back before its phase.
   *
   * @param begun the first day on which something can have happened
   * @param days the days on which something happened
   * @param listedAll whether there are no others until the day of the document
   * @param limit the longest time allowed
   * @param halves whether complete calendar half-years are counted instead
   */
  public static List<Window> parts(
      EvaluationContext context,
      LocalDate begun,
      List<Day> days,
      boolean listedAll,
      Period limit,
      boolean halves) {
    List<Window> parts = context.parts();
    Optional<CyclePhase> phase = context.phase().filter(p -> p != CyclePhase.WHOLE_CYCLE);
    if (context.cycle().isEmpty() || phase.isEmpty()) {
      return parts;
    }
    Lookback back = new Lookback(context.cycle().get(), context);
    Window first = parts.get(0);
    Day start = first.start();
    if (!start.equals(Phases.start(back.cycle, phase.get()))) {
      return parts;
    }
    Day since = latest(back.since(phase.get()), back.restored(start));
    Day told = back.told(phase.get(), start);
    boolean apart = told.latest().isBefore(start.earliest());
    Day border =
        apart ? new Day(Intervals.next(told.earliest()), Intervals.next(told.latest())) : start;
    LocalDate latest = earlier(border.latest(), context.asOf());
    boolean complete = listedAll && !latest.isAfter(context.recordedBy());
    Optional<Last> last = Last.of(days, complete, begun, since, border);
    if (last.isEmpty()) {
      return parts;
    }
    List<Window> all = new ArrayList<>(parts);
    Day from = halves ? last.get().halves(told, start) : last.get().start(told, start, limit);
    all.set(0, new Window(notAfter(from, start), first.end()));
    return all;
  }

  /**
   * The last happening before a phase, or before the end of the phase that it follows.
   *
   * @param day its day
   * @param sure whether there surely was one
   */
  private record Last(Day day, boolean sure) {
    static Optional<Last> of(
        List<Day> days, boolean complete, LocalDate begun, Day since, Day start) {
      LocalDate earliest = begun;
      LocalDate first = Day.LAST;
      LocalDate latest = complete ? Day.FIRST : start.latest();
      boolean sure = false;
      for (Day day : days) {
        boolean before = day.latest().isBefore(start.earliest());
        earliest = before ? later(earliest, day.earliest()) : earliest;
        if (day.earliest().isBefore(start.latest()) && !day.latest().isBefore(since.earliest())) {
          latest = later(latest, day.latest());
          first = earlier(first, later(day.earliest(), since.earliest()));
          sure |= before && !day.earliest().isBefore(since.latest());
        }
      }
      LocalDate from = sure || !complete ? earliest : later(first, earliest);
      boolean none = complete && first.equals(Day.LAST);
      return none
          ? Optional.empty()
          : Optional.of(new Last(new Day(from, earlier(latest, start.latest())), sure));
    }

    /** The day from which the first time counts: that of this happening, or that of the phase. */
    Day start(Day told, Day start, Period limit) {
      boolean may = !day.latest().plus(limit).isBefore(told.earliest());
      boolean surely = sure && !day.earliest().plus(limit).isBefore(told.latest());
      LocalDate nearest =
          told.earliest().equals(Day.FIRST)
              ? Day.FIRST
              : told.earliest().minus(limit).minusDays(SLACK);
      LocalDate earliest = surely ? day.earliest() : later(day.earliest(), nearest);
      return new Day(may ? earliest : start.earliest(), surely ? day.latest() : start.latest());
    }

    /** Half-years count in the phase in which they end; of one that is told no day counts here. */
    Day halves(Day told, Day start) {
      Day from = latest(day, new Day(begun(told.earliest()), begun(told.latest())));
      return sure ? from : new Day(from.earliest(), start.latest());
    }

    private static LocalDate begun(LocalDate told) {
      boolean bounded = told.isAfter(Day.FIRST) && told.isBefore(Day.LAST);
      return bounded ? told.plusDays(1).minusMonths(6).plusDays(1) : told;
    }
  }

  /** The day until which the time before a phase is told in another phase. */
  private Day told(CyclePhase phase, Day start) {
    if (phase == CyclePhase.IMPLEMENTATION) {
      return Phases.window(cycle, CyclePhase.CO_CREATION, Day.LAST).end();
    }
    Day before = new Day(dayBefore(start.earliest()), dayBefore(start.latest()));
    return CycleOrder.before(cycle, context)
        .filter(c -> c.value().plan().isPresent())
        .map(c -> latest(before, Phases.window(c, CyclePhase.IMPLEMENTATION, Day.LAST).end()))
        .orElse(before);
  }

  /**
   * The first day on which a happening before a phase counts: any day for implementation, which
   * follows on its co-creation; for co-creation, one of a plan that went on until it began.
   */
  private Day since(CyclePhase phase) {
    if (phase == CyclePhase.IMPLEMENTATION) {
      return Day.of(Day.FIRST);
    }
    Day start = Phases.start(cycle, phase);
    Optional<Cursor<Cycle>> before = CycleOrder.before(cycle, context);
    boolean all = context.partnership().value().cycles().isComplete();
    if (before.isEmpty() || before.get().isKnownAbsent("plan")) {
      return before.isPresent() || all ? start : new Day(Day.FIRST, start.latest());
    }
    Cursor<Cycle> other = before.get();
    Day end = Phases.window(other, CyclePhase.IMPLEMENTATION, Day.LAST).end();
    Day begun = notAfter(Phases.start(other, CyclePhase.IMPLEMENTATION), start);
    boolean surely = !start.latest().isAfter(Intervals.next(end.earliest()));
    boolean never = all && start.earliest().isAfter(Intervals.next(end.latest()));
    return never ? start : surely ? begun : new Day(begun.earliest(), start.latest());
  }

  /** The last day before a phase on which a member was restored that had not taken part. */
  private Day restored(Day start) {
    Day last = Day.of(Day.FIRST);
    Listing<StandingEvent> steps =
        context.partnership().value().standing().map(Standing::events).orElse(Listing.unset());
    for (StandingEvent event : steps) {
      if (event.type() == StandingEventType.RESTORED && event.date().isPresent()) {
        Day day = Day.of(event.date().get());
        last = day.earliest().isAfter(start.latest()) ? last : latest(last, day);
      }
    }
    return last;
  }

  private static Day notAfter(Day day, Day limit) {
    return new Day(
        earlier(day.earliest(), limit.earliest()), earlier(day.latest(), limit.latest()));
  }

  private static Day latest(Day a, Day b) {
    return new Day(later(a.earliest(), b.earliest()), later(a.latest(), b.latest()));
  }

  private static LocalDate dayBefore(LocalDate day) {
    return day.equals(Day.FIRST) || day.equals(Day.LAST) ? day : day.minusDays(1);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
