package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * What is missing where a rule's condition is decided and it is open whether the rule was in force,
 * or whether a resolution covers the case: the day that tells.
 *
 * @ogp.source none: SDK decision
 */
final class Doubt {
  private Doubt() {}

  /**
   * Returns the day that tells: that of delivery of a cycle's plan, the plan itself where there is
   * none; else the first day of the subject.
   */
  static MissingFact about(Subject subject) {
    Optional<Cursor<Cycle>> cycle = subject.cycle();
    if (cycle.isEmpty()) {
      return missing(subject.self().object(), "from", Optional.empty());
    }
    Cycle value = cycle.get().value();
    if (value.plan().isEmpty()) {
      return new MissingFact(
          cycle.get().place().member("plan").pointer(),
          value.unknown().why("plan"),
          Optional.empty(),
          List.of());
    }
    Cursor<Plan> plan = cycle.get().child("plan", Cycle::plan).orElseThrow();
    boolean printed = plan.value().submitted().isEmpty() && plan.value().published().isPresent();
    return printed
        ? missing(plan, "published", plan.value().published())
        : missing(plan, "submitted", plan.value().submitted());
  }

  private static MissingFact missing(Cursor<?> owner, String member, Optional<PartialDate> known) {
    return new MissingFact(
        owner.place().member(member).pointer(),
        Optional.empty(),
        known.map(PartialDate::toString),
        List.of());
  }
}
