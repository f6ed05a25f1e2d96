package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.model.rule.ValueType.CODE;

import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.CommitmentPathway;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.List;
import java.util.Optional;

/** What is measured of action plans. */
public final class PlanMeasures {

  private PlanMeasures() {}

  public static void define(Definitions define) {
    define.collection("plans", Kinds.PLAN).of(Kinds.CYCLE, PlanMeasures::plans);
    define
        .collection("standaloneCommitments", Kinds.STANDALONE_COMMITMENT)
        .of(Kinds.PARTNERSHIP, (p, s) -> p.list("commitments", Partnership::commitments));
    define
        .measure("pathway", CODE)
        .giving(Lists.PATHWAY)
        .of(
            Kinds.STANDALONE_COMMITMENT,
            (c, args, s) ->
                Code.of(
                    c.peek("pathway", Commitment::pathway)
                        .orElse(CommitmentPathway.ACTION_PLAN)
                        .code()));
    PlanTimes.define(define);
    PlanSeries.define(define);
    PlanChanges.define(define);
    PlanTexts.define(define);
    SelfAssessments.define(define);
  }

  /** The plan of a cycle; none where it is known that none had come by the day of judgement. */
  private static Items<Plan> plans(Cursor<Cycle> cycle, EvaluationContext context) {
    Optional<Cursor<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isPresent()) {
      return new Items<>(List.of(plan.get()), true);
    }
    boolean lacking =
        cycle
            .peek("notSubmittedAsOf", Cycle::notSubmittedAsOf)
            .filter(d -> !d.earliest().isBefore(context.asOf()))
            .isPresent();
    return new Items<>(List.of(), lacking || cycle.isKnownAbsent("plan"));
  }

  /** Returns the cycle that a plan belongs to. */
  @SuppressWarnings("unchecked")
  static Cursor<Cycle> cycle(Cursor<Plan> plan) {
    return (Cursor<Cycle>) plan.owner().orElseThrow();
  }
}
