package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.SelfAssessment;
import io.github.ogpsdk.model.cycle.SelfAssessmentKind;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.List;

/** What is measured of a government's reports on its own plan. */
final class SelfAssessments {

  private SelfAssessments() {}

  static void define(Definitions define) {
    define.collection("selfAssessments", Kinds.SELF_ASSESSMENT).of(Kinds.PLAN, (p, s) -> of(p));
    define
        .measure("assessmentKind", CODE)
        .giving(Lists.ASSESSMENT)
        .of(Kinds.SELF_ASSESSMENT, (a, args, s) -> kind(a));
    define
        .measure("assessmentPublished", DATE)
        .of(Kinds.SELF_ASSESSMENT, (a, args, s) -> a.day("published", SelfAssessment::published));
    define
        .measure("assessmentDelivered", DATE)
        .of(Kinds.SELF_ASSESSMENT, (a, args, s) -> delivered(a));
  }

  private static Items<SelfAssessment> of(Cursor<Plan> plan) {
    Cursor<Cycle> cycle = PlanMeasures.cycle(plan);
    return cycle
        .child("implementation", Cycle::implementation)
        .map(i -> i.list("selfAssessments", Implementation::selfAssessments))
        .orElseGet(() -> new Items<>(List.of(), cycle.isKnownAbsent("implementation")));
  }

  private static Code kind(Cursor<SelfAssessment> report) {
    return report
        .require("kind", SelfAssessment::kind)
        .map(SelfAssessmentKind::code)
        .map(Code::of)
        .orElse(Code.ANY);
  }

  /** When a report was delivered: submitted, else published. */
  private static Day delivered(Cursor<SelfAssessment> report) {
    return report.value().submitted().isEmpty() && report.value().published().isPresent()
        ? report.day("published", SelfAssessment::published)
        : report.day("submitted", SelfAssessment::submitted);
  }
}
