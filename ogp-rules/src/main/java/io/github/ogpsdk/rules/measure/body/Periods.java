package io.github.ogpsdk.rules.measure.body;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.util.Optional;

/** The time in which a body exists or a charter is in force. */
public final class Periods {
  private Periods() {}

  /** Returns the time of a body or a charter; that of its owner for anything else. */
  public static Window of(Cursor<?> object, EvaluationContext context) {
    if (object.value() instanceof Mechanism m) {
      return between(m, m.from(), m.to(), context);
    }
    if (object.value() instanceof Charter c && !isUndated(c)) {
      return between(c, c.from(), c.to(), context);
    }
    return object.owner().map(o -> of(o, context)).orElse(Window.ANY);
  }

  /**
   * Returns a time from its dates; an open end means as long as the record knows, then perhaps,
   * unless it is said that nobody knows it.
   */
  public static Window between(
      Recorded object,
      Optional<PartialDate> from,
      Optional<PartialDate> to,
      EvaluationContext context) {
    Unknown unknown = object.unknown();
    boolean ended =
        to.isPresent() || (unknown.why("to").isPresent() && !unknown.isKnownAbsent("to"));
    return new Window(Day.of(from), ended ? Day.of(to) : context.openEnd());
  }

  /** Returns whether nothing is said of the time of a charter, which then is that of its body. */
  static boolean isUndated(Charter charter) {
    return charter.from().isEmpty()
        && charter.to().isEmpty()
        && charter.unknown().why("from").isEmpty()
        && charter.unknown().why("to").isEmpty();
  }
}
