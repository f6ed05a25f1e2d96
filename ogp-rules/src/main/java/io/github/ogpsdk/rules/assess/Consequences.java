package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the minimum requirements of 2022 mean for the process of a cycle. The official finding is
 * the IRM's; until it comes, a verdict here only says what it would be if confirmed.
 *
 * @ogp.source rules PR-MINREQ and P22-GRACE
 */
final class Consequences {
  private static final String BOOK = "ogp-standards-2022";
  private static final LocalDate GRACE_UNTIL = LocalDate.of(2023, 12, 31);

  private Consequences() {}

  static List<Consequence> of(List<RequirementVerdict> requirements, Partnership partnership) {
    List<Consequence> consequences = new ArrayList<>();
    for (Cycle cycle : partnership.cycles()) {
      List<Verdict> verdicts =
          requirements.stream()
              .filter(r -> r.rulebook().equals(BOOK))
              .filter(r -> r.cycle().filter(cycle.id()::equals).isPresent())
              .map(RequirementVerdict::verdict)
              .toList();
      if (!verdicts.isEmpty()) {
        consequences.add(
            new Consequence(
                cycle.id(),
                code(Requirements.verdict(verdicts)),
                List.of("PR-MINREQ", "P22-GRACE"),
                inGrace(cycle)));
      }
    }
    return consequences;
  }

  private static String code(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> "contrary-if-confirmed";
      case INSUFFICIENT_EVIDENCE -> "undetermined";
      case MET, NOT_APPLICABLE -> "none";
    };
  }

  private static boolean inGrace(Cycle cycle) {
    Optional<PartialDate> delivered = cycle.plan().flatMap(Plan::submitted);
    return delivered.filter(d -> !d.latest().isAfter(GRACE_UNTIL)).isPresent();
  }
}
