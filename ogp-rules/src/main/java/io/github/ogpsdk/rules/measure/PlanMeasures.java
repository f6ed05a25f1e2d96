package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.CommitmentPathway;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.PlanChange;
import io.github.ogpsdk.model.cycle.SelfAssessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.List;
import java.util.Optional;

/** What is measured of action plans. */
final class PlanMeasures {
  static final String PLAN = "plan";

  private PlanMeasures() {}

  static void register(Registry r) {
    r.kind(PLAN, Plan.class);
    r.kind("refresh", PlanChange.class);
    r.kind("amendment", PlanChange.class);
    r.kind("self-assessment", SelfAssessment.class);
    r.kind("standalone-commitment", Commitment.class);
    r.collection("plans", "cycle", Cycle.class, PlanMeasures::plans);
    r.collection(
        "standaloneCommitments",
        "partnership",
        Partnership.class,
        (p, s) -> p.list("commitments", Partnership::commitments));
    r.measure(
        "pathway",
        "standalone-commitment",
        Commitment.class,
        (c, args, s) ->
            Code.of(
                c.peek("pathway", Commitment::pathway)
                    .orElse(CommitmentPathway.ACTION_PLAN)
                    .code()));
    PlanTimes.register(r);
    PlanSeries.register(r);
    PlanChanges.register(r);
    PlanTexts.register(r);
    SelfAssessments.register(r);
  }

  /** The plan of a cycle; none where it is known that none had come by the day of judgement. */
  private static Items<Plan> plans(At<Cycle> cycle, Setting setting) {
    Optional<At<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isPresent()) {
      return new Items<>(List.of(plan.get()), true);
    }
    boolean lacking =
        cycle
            .peek("notSubmittedAsOf", Cycle::notSubmittedAsOf)
            .filter(d -> !d.earliest().isBefore(setting.asOf()))
            .isPresent();
    return new Items<>(List.of(), lacking || cycle.isKnownAbsent("plan"));
  }

  /** Returns the cycle that a plan belongs to. */
  @SuppressWarnings("unchecked")
  static At<Cycle> cycle(At<Plan> plan) {
    return (At<Cycle>) plan.owner().orElseThrow();
  }
}
