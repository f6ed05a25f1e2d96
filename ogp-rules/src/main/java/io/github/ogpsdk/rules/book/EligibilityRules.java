package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * Which countries can take part in OGP.
 *
 * @ogp.source OGP eligibility criteria
 */
final class EligibilityRules {
  private EligibilityRules() {}

  static List<Rule> rules() {
    return List.of(
        earnsThreeQuarters(),
        hasEnoughData(),
        passesTheValuesCheck(),
        scoresAccessToInformation(),
        scoresFiscalTransparency(),
        scoresAssetDisclosure(),
        isInTheUnitedNations(),
        isNotBelowTwice());
  }

  private static Rule earnsThreeQuarters() {
    return rule("EL-75")
        .about("eligibility-score")
        .level(Level.RULE)
        .cite(EligibilityDocuments.ELIGIBILITY)
        .title(
            "Three quarters of the points are earned",
            "Trois quarts des points sont obtenus",
            "Se obtienen tres cuartos de los puntos")
        .text(
            "A country earns at least 75 percent of the points that apply: 12 of"
                + " 16, or 9 of 12 where one of the four metrics was not measured.",
            "Un pays obtient au moins 75 pour cent des points applicables : 12 sur"
                + " 16, ou 9 sur 12 là où l'un des quatre indicateurs n'est pas mesuré.",
            "Un país obtiene al menos el 75 por ciento de los puntos aplicables: 12"
                + " de 16, o 9 de 12 donde uno de los cuatro indicadores no se mide.")
        .parameter("minimum", "3/4")
        .parameter("metrics", "3")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("metricsMeasured").atLeast(parameter("metrics")))
        .must(measure("pointsShare").atLeast(parameter("minimum")));
  }

  private static Rule hasEnoughData() {
    return rule("EL-DATA")
        .about("eligibility-score")
        .level(Level.RULE)
        .cite(EligibilityDocuments.ELIGIBILITY)
        .title(
            "Enough metrics are measured",
            "Assez d'indicateurs sont mesurés",
            "Se miden suficientes indicadores")
        .text(
            "At least three of the four core metrics are measured; with fewer there"
                + " is not enough data.",
            "Au moins trois des quatre indicateurs de base sont mesurés ; avec"
                + " moins, les données ne suffisent pas.",
            "Se miden al menos tres de los cuatro indicadores básicos; con menos no"
                + " hay datos suficientes.")
        .parameter("least", "3")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("metricsMeasured").atLeast(parameter("least")));
  }

  private static Rule passesTheValuesCheck() {
    return rule("EL-VALUES")
        .about("eligibility-score")
        .level(Level.RULE)
        .cite(EligibilityDocuments.ELIGIBILITY.read(Reading.UNVERIFIED))
        .title(
            "The Values Check is passed",
            "L'examen des valeurs est réussi",
            "Se supera la verificación de valores")
        .text(
            "A country scores at least 3 on entry and exit, or on repression, of"
                + " civil society organizations.",
            "Un pays obtient au moins 3 pour la création et la dissolution, ou pour"
                + " la répression, des organisations de la société civile.",
            "Un país obtiene al menos 3 en creación y disolución, o en represión,"
                + " de organizaciones de la sociedad civil.")
        .parameter("least", "3")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("valuesScore").with("least", parameter("least")).atLeast(parameter("least")));
  }

  private static Rule scoresAccessToInformation() {
    return rule("EL-ATI")
        .about("eligibility-score")
        .level(Level.RULE)
        .cite(EligibilityDocuments.CRITERIA_2018)
        .title(
            "Access to information is scored by its table",
            "L'accès à l'information est noté selon son tableau",
            "El acceso a la información se puntúa según su tabla")
        .text(
            "Access to information earns 4 points for a law, 3 for a constitutional"
                + " guarantee and 1 for a draft law; the highest counts.",
            "L'accès à l'information vaut 4 points pour une loi, 3 pour une"
                + " garantie constitutionnelle et 1 pour un projet de loi ; le plus élevé"
                + " compte.",
            "El acceso a la información vale 4 puntos por una ley, 3 por una"
                + " garantía constitucional y 1 por un proyecto de ley; cuenta el más"
                + " alto.")
        .parameter("law", "4")
        .parameter("constitution", "3")
        .parameter("draft-law", "1")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            each("metrics")
                .where(measure("metricName").is("access-to-information"))
                .satisfying(
                    measure("metricValue")
                        .equalTo(
                            measure("score")
                                .with("how", "highest")
                                .with("law", parameter("law"))
                                .with("constitution", parameter("constitution"))
                                .with("draft-law", parameter("draft-law"))
                                .value())));
  }

  private static Rule scoresFiscalTransparency() {
    return rule("EL-FISCAL")
        .about("eligibility-score")
        .level(Level.RULE)
        .cite(EligibilityDocuments.CRITERIA_2018)
        .title(
            "Fiscal transparency is scored by its table",
            "La transparence budgétaire est notée selon son tableau",
            "La transparencia fiscal se puntúa según su tabla")
        .text(
            "Fiscal transparency earns 2 points for the executive's budget proposal"
                + " and 2 for the audit report.",
            "La transparence budgétaire vaut 2 points pour le projet de budget de"
                + " l'exécutif et 2 pour le rapport d'audit.",
            "La transparencia fiscal vale 2 puntos por el proyecto de presupuesto"
                + " del ejecutivo y 2 por el informe de auditoría.")
        .parameter("budget-proposal", "2")
        .parameter("audit-report", "2")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            each("metrics")
                .where(measure("metricName").is("fiscal-transparency"))
                .satisfying(
                    measure("metricValue")
                        .equalTo(
                            measure("score")
                                .with("how", "sum")
                                .with("budget-proposal", parameter("budget-proposal"))
                                .with("audit-report", parameter("audit-report"))
                                .value())));
  }

  private static Rule scoresAssetDisclosure() {
    return rule("EL-ASSET")
        .about("eligibility-score")
        .level(Level.RULE)
        .cite(EligibilityDocuments.ASSETS_2014)
        .title(
            "Asset disclosure is scored by its table",
            "La déclaration de patrimoine est notée selon son tableau",
            "La declaración patrimonial se puntúa según su tabla")
        .text(
            "Asset disclosure earns 2 points for a law and 2 more for access of the" + " public.",
            "La déclaration de patrimoine vaut 2 points pour une loi et 2 de plus"
                + " pour l'accès du public.",
            "La declaración patrimonial vale 2 puntos por una ley y 2 más por el"
                + " acceso público.")
        .parameter("law", "2")
        .parameter("public-access", "2")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            each("metrics")
                .where(measure("metricName").is("asset-disclosure"))
                .satisfying(
                    measure("metricValue")
                        .equalTo(
                            measure("score")
                                .with("how", "sum")
                                .with("law", parameter("law"))
                                .with("public-access", parameter("public-access"))
                                .value())));
  }

  private static Rule isInTheUnitedNations() {
    return rule("EL-UN")
        .about("partnership")
        .level(Level.RULE)
        .cite(EligibilityDocuments.GOVERNANCE)
        .title(
            "The country is a member of the United Nations",
            "Le pays est membre des Nations unies",
            "El país es miembro de las Naciones Unidas")
        .text(
            "Only a country that is a member of the United Nations is eligible.",
            "Seul un pays membre des Nations unies est admissible.",
            "Solo es elegible un país miembro de las Naciones Unidas.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("memberType").is("national"))
        .must(measure("unMember").holds());
  }

  private static Rule isNotBelowTwice() {
    return rule("ER-2Y")
        .about("partnership")
        .level(Level.RULE)
        .cite(EligibilityDocuments.ELIGIBILITY)
        .title(
            "The score is not below the minimum twice in a row",
            "Le score n'est pas deux fois de suite sous le minimum",
            "El puntaje no está dos veces seguidas por debajo del mínimo")
        .text(
            "The core score is not below the minimum in two years in a row, which"
                + " leads to eligibility review.",
            "Le score de base n'est pas au-dessous du minimum deux années de suite,"
                + " ce qui mène à un examen d'admissibilité.",
            "El puntaje básico no está por debajo del mínimo en dos años seguidos,"
                + " lo que lleva a una revisión de elegibilidad.")
        .parameter("minimum", "3/4")
        .parameter("years", "2")
        .parameter("metrics", "3")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(count("eligibilityScores").atLeast(1))
        .must(
            measure("yearsBelow")
                .with("minimum", parameter("minimum"))
                .with("metrics", parameter("metrics"))
                .lessThan(parameter("years")));
  }
}
