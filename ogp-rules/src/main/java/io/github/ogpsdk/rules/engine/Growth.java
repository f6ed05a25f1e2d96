package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a condition can come to hold that fails only since a time that still runs is too short, such
 * as a phase that is to be longer than six months.
 */
final class Growth {
  private Growth() {}

  /** Returns the first day on which it can; null where anything else fails, or the time is over. */
  static @Nullable LocalDate day(Node node, Scope scope, Evaluation evaluation) {
    if (node instanceof AllAnyNode junction) {
      return junction.all()
          ? ofAll(junction, scope, evaluation)
          : ofAny(junction, scope, evaluation);
    }
    if (node instanceof NotNode denial && denial.part() instanceof Leaf.Timed timed) {
      return timed.exceeded(scope, evaluation);
    }
    return node instanceof Leaf.Timed timed ? timed.reached(scope, evaluation) : null;
  }

  private static @Nullable LocalDate ofAll(AllAnyNode all, Scope scope, Evaluation evaluation) {
    LocalDate last = null;
    for (Node part : all.parts()) {
      if (part.outcomes(scope, evaluation) == Outcomes.FAILS) {
        LocalDate day = day(part, scope, evaluation);
        if (day == null) {
          return null;
        }
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    return last;
  }

  private static @Nullable LocalDate ofAny(AllAnyNode any, Scope scope, Evaluation evaluation) {
    LocalDate first = null;
    for (Node part : any.parts()) {
      LocalDate day = day(part, scope, evaluation);
      first = day != null && (first == null || day.isBefore(first)) ? day : first;
    }
    return first;
  }
}
