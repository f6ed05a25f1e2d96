package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The first day of a phase on which a time between happenings can be too long: for six months, in a
 * phase from January 1, July 2. It is the last day of the phase where that is earlier.
 *
 * <p>Until then nothing that is recorded can break the limit, and whatever is still lacking, such
 * as a website, can come in time. A member that was away begins anew with its return, and while it
 * is suspended no time runs.
 *
 * @param limit the longest time that the rule allows
 * @param over the last day of the phase, which may be to come
 */
record FirstGap(Period limit, Value over) implements Value {
  @Override
  public Bounds bounds(Scope scope, Evaluation evaluation) {
    Day last = (Day) over.bounds(scope, evaluation);
    List<Window> parts = evaluation.context().parts();
    boolean goesOn = !evaluation.context().suspended();
    Window open = parts.get(parts.size() - 1);
    LocalDate earliest = goesOn ? after(open.start().earliest()) : Day.LAST;
    LocalDate latest = goesOn ? after(open.start().latest()) : Day.LAST;
    for (Window part : parts) {
      LocalDate first = after(part.start().earliest());
      if (!first.isAfter(part.end().latest()) && first.isBefore(earliest)) {
        earliest = first;
      }
      LocalDate sure = after(part.start().latest());
      if (!sure.isAfter(part.end().earliest()) && sure.isBefore(latest)) {
        latest = sure;
      }
    }
    return new Day(earlier(earliest, last.earliest()), earlier(latest, last.latest()));
  }

  private LocalDate after(LocalDate start) {
    boolean open = start.equals(Day.FIRST) || start.equals(Day.LAST);
    return open ? start : start.plus(limit).plusDays(1);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  @Override
  public void describe(TraceEntry entry) {
    over.describe(entry);
  }
}
