package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.Effect;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an assessment assumes, such as that no exit happened where none is recorded. */
final class Assumptions {
  private Assumptions() {}

  /** What is taken for granted, and each minimum requirement of OGP that an overlay relaxes. */
  static List<Assumption> of(Partnership partnership, List<RuleChange> changes, RuleSet library) {
    List<Assumption> assumptions = new ArrayList<>();
    for (RuleChange change : changes) {
      boolean minimum =
          library.books().stream()
              .flatMap(b -> b.rules().stream())
              .anyMatch(
                  r -> r.id().equals(change.rule()) && r.level() == Level.MINIMUM_REQUIREMENT);
      if (minimum && change.effect() == Effect.RELAXES) {
        assumptions.add(
            new Assumption(
                "minimum-relaxed",
                Optional.of(change.rule() + change.parameter().map(p -> "/" + p).orElse(""))));
      }
    }
    changes.stream()
        .map(RuleChange::rulebook)
        .distinct()
        .forEach(id -> assumptions.add(new Assumption("consequences-unchanged", Optional.of(id))));
    if (partnership.resolutions().items().isEmpty() && !partnership.resolutions().isKnownEmpty()) {
      assumptions.add(new Assumption("no-resolution-recorded", Optional.of("/resolutions")));
    }
    if (Absence.of(partnership).isEmpty()) {
      assumptions.add(new Assumption("no-exit-recorded", Optional.of("/standing")));
    }
    return assumptions;
  }
}
