package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * How the action plans of a member follow each other.
 *
 * @ogp.source OGP action plans, 2014 to 2016
 */
final class PlanSeriesRules {
  private PlanSeriesRules() {}

  static List<Rule> rules() {
    return List.of(noGap(), oneAtATime());
  }

  private static Rule noGap() {
    return rule("AP-NOGAP")
        .about("plan")
        .level(Level.RULE)
        .since("2015-01-01")
        .until("2021-12-31")
        .title(
            "A plan starts where the last one ends",
            "Un plan commence là où le dernier finit",
            "Un plan empieza donde termina el último")
        .text(
            "The next action plan starts where the last one ends, without a gap.",
            "Le plan d'action suivant commence là où le dernier finit, sans intervalle.",
            "El siguiente plan de acción empieza donde termina el último, sin intervalo.")
        .cite(PlanDocuments.ACTION_PLANS)
        .parameter("maxGap", "P0D")
        .when(all(measure("memberType").is("national"), measure("plansBefore").atLeast(1)))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("gapBefore").atMost(parameter("maxGap")));
  }

  private static Rule oneAtATime() {
    return rule("AP-OVERLAP")
        .about("plan")
        .level(Level.RECOMMENDED_PRACTICE)
        .title("One plan at a time", "Un seul plan à la fois", "Un solo plan a la vez")
        .text(
            "A member has one national action plan in force at a time.",
            "Un membre a un seul plan d'action national en vigueur à la fois.",
            "Un miembro tiene un solo plan de acción nacional vigente a la vez.")
        .cite(Documents.inferred("a member has one national action plan at a time"))
        .when(all(measure("memberType").is("national"), measure("otherPlans").atLeast(1)))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("plansAtTheSameTime").equalTo(0));
  }
}
