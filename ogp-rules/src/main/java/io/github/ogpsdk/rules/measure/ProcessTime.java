package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Whether what a document lists under the co-creation of a plan can belong to it, by its day. What
 * took place up to a year before co-creation began does, since it is listed there. What is older
 * does not where it took place before the co-creation of the plan before had ended; else nobody
 * knows.
 *
 * @ogp.source none: SDK decision, a year as in design 6.5
 */
public final class ProcessTime {
  /** How long before co-creation a notice, an event or an answer surely counts. */
  private static final Period BEFORE = Period.ofYears(1);

  private ProcessTime() {}

  /**
   * Returns whether something took place within the process of the cycle that is judged.
   *
   * @param member the member that has its day
   * @param found its day; of what took place by a day, that day
   */
  public static int covers(Cursor<?> object, String member, Day found, EvaluationContext context) {
    Day day = found.earliest().equals(Day.FIRST) ? Day.of(found.latest()) : found;
    int covers = covers(day, context);
    if (Outcomes.isOpen(covers)) {
      object.recordMissing(member);
    }
    return covers;
  }

  private static int covers(Day day, EvaluationContext context) {
    if (context.cycle().isEmpty() || day.latest().equals(Day.LAST)) {
      return Outcomes.HOLDS;
    }
    Cursor<Cycle> cycle = context.cycle().get();
    Window process = Phases.window(cycle, CyclePhase.CO_CREATION, context.asOf());
    Day start = process.start().cutAt(process.end().latest());
    if (!day.earliest().isBefore(start.latest().minus(BEFORE))) {
      return Outcomes.HOLDS;
    }
    boolean early = day.latest().isBefore(start.earliest().minus(BEFORE));
    return early && day.latest().isBefore(endOfTheOneBefore(cycle, context))
        ? Outcomes.FAILS
        : Outcomes.OPEN;
  }

  /** The day on which the co-creation of the cycle before can have ended first. */
  private static LocalDate endOfTheOneBefore(Cursor<Cycle> cycle, EvaluationContext context) {
    Optional<Cursor<Cycle>> before = CycleOrder.before(cycle, context);
    return before
        .map(b -> Phases.window(b, CyclePhase.CO_CREATION, Day.LAST).end().earliest())
        .orElse(Day.FIRST);
  }
}
