package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of local members. */
final class LocalWords {
  private static final String REVIEW = "review";

  static final List<Kind> KINDS =
      List.of(Words.kind(REVIEW, "cycle", "reviews", "assessment", "évaluation", "evaluación"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "reviews", REVIEW, "assessments", "évaluations", "evaluaciones", "cycle"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
                  "product",
                  REVIEW,
                  CODE,
                  "kind of assessment",
                  "type d'évaluation",
                  "tipo de evaluación")
              .giving(Lists.PRODUCT),
          Words.measure("assessor", REVIEW, CODE, "who assessed", "qui a évalué", "quién evaluó")
              .giving(Lists.ASSESSOR),
          Words.measure(
              "assessorIndependent",
              REVIEW,
              FLAG,
              "the assessor is independent of government",
              "l'évaluateur est indépendant du gouvernement",
              "quien evalúa es independiente del gobierno"),
          Words.measure("reviewedOn", REVIEW, DATE, "published on", "publiée le", "publicada el"),
          Words.measure(
              "updateGaps",
              "website",
              SPANS,
              "time between updates",
              "temps entre les mises à jour",
              "tiempo entre actualizaciones"),
          Words.measure(
              "submitted",
              "cycle",
              DATE,
              "the plan was submitted, and the time {plus} has passed",
              "le plan a été soumis, et le temps {plus} est passé",
              "el plan fue entregado, y ha pasado el tiempo {plus}",
              Args.PLUS),
          Words.measure(
              "lastPlanDay",
              "cycle",
              DATE,
              "last day of the plan",
              "dernier jour du plan",
              "último día del plan"),
          Words.measure(
              "administrationEnds",
              "cycle",
              DATE,
              "end of the administration's term",
              "fin du mandat de l'administration",
              "fin del mandato de la administración"),
          Words.measure(
              "commitmentsCompleted",
              "cycle",
              NUMBER,
              "commitments fully implemented more than {within} ago",
              "engagements entièrement mis en œuvre depuis plus de {within}",
              "compromisos plenamente implementados hace más de {within}",
              Args.WITHIN),
          Words.measure(
              "endReviewsMissed",
              "cycle",
              NUMBER,
              "of them, commitments not assessed within {within}",
              "parmi eux, engagements non évalués dans un délai de {within}",
              "de ellos, compromisos no evaluados en un plazo de {within}",
              Args.WITHIN));

  private LocalWords() {}
}
