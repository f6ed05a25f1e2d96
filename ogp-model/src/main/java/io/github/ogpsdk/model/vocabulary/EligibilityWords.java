package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SHARE;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of eligibility. */
final class EligibilityWords {
  static final List<Kind> KINDS =
      List.of(
          Words.kind(
              "eligibility-score",
              "partnership",
              "eligibilityScores",
              "eligibility score",
              "score d'admissibilité",
              "puntaje de elegibilidad"),
          Words.kind(
              "metric", "eligibility-score", "metrics", "metric", "indicateur", "indicador"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "eligibilityScores",
              "eligibility-score",
              "eligibility scores",
              "scores d'admissibilité",
              "puntajes de elegibilidad",
              "partnership"),
          Words.collection(
              "metrics", "metric", "metrics", "indicateurs", "indicadores", "eligibility-score"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "pointsShare",
              "eligibility-score",
              SHARE,
              "share of the points that could be earned",
              "part des points qui pouvaient être obtenus",
              "parte de los puntos que se podían obtener"),
          Words.measure(
              "metricsMeasured",
              "eligibility-score",
              NUMBER,
              "core metrics that are measured",
              "indicateurs de base mesurés",
              "indicadores básicos medidos"),
          Words.measure(
              "valuesScore",
              "eligibility-score",
              SHARE,
              "better of the two scores of the Values Check",
              "meilleur des deux scores de l'examen des valeurs",
              "mejor de los dos puntajes de la verificación de valores",
              Args.LEAST),
          Words.measure(
                  "metricName",
                  "metric",
                  CODE,
                  "what is measured",
                  "ce qui est mesuré",
                  "lo que se mide")
              .giving(Lists.METRIC),
          Words.measure(
              "metricValue", "metric", SHARE, "points given", "points attribués", "puntos dados"),
          Words.measure(
              "score",
              "metric",
              SHARE,
              "points by the table",
              "points selon le tableau",
              "puntos según la tabla",
              Args.HOW,
              Args.points("law"),
              Args.points("constitution"),
              Args.points("draft-law"),
              Args.points("public-access"),
              Args.points("budget-proposal"),
              Args.points("audit-report")),
          Words.measure(
              "yearsBelow",
              "partnership",
              NUMBER,
              "years in a row below {minimum} of the points",
              "années de suite au-dessous de {minimum} des points",
              "años seguidos por debajo de {minimum} de los puntos",
              Args.MINIMUM,
              Args.METRICS),
          Words.measure(
              "unMember",
              "partnership",
              FLAG,
              "the country is a member of the United Nations",
              "le pays est membre des Nations unies",
              "el país es miembro de las Naciones Unidas"),
          Words.measure(
              "administrationLeft",
              "partnership",
              SPAN,
              "time left in the administration's term when joining",
              "durée restante du mandat de l'administration à l'adhésion",
              "tiempo restante del mandato de la administración al ingresar"),
          Words.measure(
              "trackRecord",
              "partnership",
              FLAG,
              "the locality has a record of reforms or co-creation in recent years",
              "la collectivité a à son actif des réformes ou une co-création ces dernières années",
              "la localidad tiene un historial de reformas o cocreación en los últimos años",
              Args.ATTESTING_RULE));

  private EligibilityWords() {}
}
