package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.book.OgpResolutions;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The grace period: a minimum requirement that is not met has no consequence for a plan co-created
 * and submitted by its last day. Lateness and lack of progress keep theirs.
 *
 * @ogp.source rule P22-GRACE
 */
final class Grace {
  static final String RULE = "P22-GRACE";

  private Grace() {}

  /** Returns whether a cycle falls in the grace period, a set of {@link Outcomes}. */
  static int of(Cycle cycle, Day delivered) {
    LocalDate end = LocalDate.parse(Rulebooks.defined(RULE, "end"));
    if (delivered.earliest().isAfter(end)) {
      return Outcomes.FAILS;
    }
    if (cycle.plan().isEmpty()) {
      return isSurelyNotSubmitted(cycle, end) ? Outcomes.FAILS : Outcomes.OPEN;
    }
    return delivered.latest().isAfter(end) ? Outcomes.OPEN : Outcomes.HOLDS;
  }

  /** Returns whether the grace period is why a rule was not judged. */
  static boolean takesAway(Finding finding) {
    return finding.reason().flatMap(Reason::resolution).equals(Optional.of(OgpResolutions.GRACE));
  }

  private static boolean isSurelyNotSubmitted(Cycle cycle, LocalDate end) {
    return cycle.unknown().isKnownAbsent("plan")
        || cycle.notSubmittedAsOf().filter(d -> !d.earliest().isBefore(end)).isPresent();
  }
}
