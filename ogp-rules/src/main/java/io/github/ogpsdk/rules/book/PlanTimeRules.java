package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * How long an action plan lasts, when it is refreshed and amended, and who may extend it.
 *
 * @ogp.source OGP Articles of Governance; country dates and deadlines
 */
final class PlanTimeRules {
  private PlanTimeRules() {}

  static List<Rule> rules() {
    return List.of(
        twoOrFourYears(), refreshed(), refreshedTogether(), noExtensionByStaff(), amendedInTime());
  }

  /** The text names no tolerance; plans begin when they are delivered and end with a half-year. */
  private static Rule twoOrFourYears() {
    return rule("AP-LENGTH")
        .about("plan")
        .level(Level.RULE)
        .since("2022-01-01")
        .title(
            "A plan lasts two or four years",
            "Un plan dure deux ou quatre ans",
            "Un plan dura dos o cuatro años")
        .text(
            "An action plan lasts two years or four years.",
            "Un plan d'action dure deux ans ou quatre ans.",
            "Un plan de acción dura dos años o cuatro años.")
        .cite(PlanDocuments.ARTICLES)
        .parameter("short", "P2Y")
        .parameter("long", "P4Y")
        .parameter("tolerance", "3", "0", "6")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("memberType").is("national"))
        .must(
            any(
                measure("monthsOff")
                    .with("term", parameter("short"))
                    .atMost(parameter("tolerance")),
                measure("monthsOff")
                    .with("term", parameter("long"))
                    .atMost(parameter("tolerance"))));
  }

  private static Rule refreshed() {
    return rule("AP-REFRESH")
        .about("plan")
        .level(Level.RULE)
        .since("2022-01-01")
        .title(
            "A four-year plan is refreshed at the two-year mark",
            "Un plan de quatre ans est actualisé à mi-parcours",
            "Un plan de cuatro años se actualiza a los dos años")
        .text(
            "A four-year action plan is refreshed two years after its implementation began.",
            "Un plan d'action de quatre ans est actualisé deux ans après le début de sa mise en œuvre.",
            "Un plan de acción de cuatro años se actualiza dos años después del inicio de su implementación.")
        .cite(PlanDocuments.ARTICLES)
        .parameter("long", "P4Y")
        .parameter("tolerance", "3", "0", "6")
        .parameter("mark", "P2Y")
        .parameter("leeway", "P6M", "P3M")
        .when(
            all(
                measure("memberType").is("national"),
                measure("monthsOff")
                    .with("term", parameter("long"))
                    .atMost(parameter("tolerance"))))
        .due(measure("intoPlan").with("time", parameter("mark")).with("more", parameter("leeway")))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            some("refreshes")
                .satisfying(
                    all(
                        measure("madeOn")
                            .atLeast(
                                measure("intoPlan")
                                    .with("time", parameter("mark"))
                                    .with("less", parameter("leeway"))
                                    .value()),
                        measure("madeOn")
                            .atMost(
                                measure("intoPlan")
                                    .with("time", parameter("mark"))
                                    .with("more", parameter("leeway"))
                                    .value()),
                        measure("madeOn").atMost(measure("judgementDay").value()))));
  }

  private static Rule refreshedTogether() {
    return rule("AP-REFRESH-COCR")
        .about("refresh")
        .level(Level.RECOMMENDED_PRACTICE)
        .since("2022-01-01")
        .title(
            "The refresh is co-created",
            "L'actualisation est co-créée",
            "La actualización se cocrea")
        .text(
            "The refresh of a four-year action plan follows the steps of co-creation with stakeholders.",
            "L'actualisation d'un plan d'action de quatre ans suit les étapes de la co-création avec les parties prenantes.",
            "La actualización de un plan de acción de cuatro años sigue los pasos de la cocreación con las partes interesadas.")
        .cite(PlanDocuments.ARTICLES.read(Reading.UNVERIFIED))
        .when(measure("madeOn").atMost(measure("judgementDay").value()))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("madeWithStakeholders").with("rule", "AP-REFRESH-COCR").holds());
  }

  private static Rule noExtensionByStaff() {
    return rule("AP-NOEXT")
        .about("plan")
        .level(Level.RULE)
        .since("2015-01-01")
        .title(
            "Only a resolution extends a plan's time",
            "Seule une résolution prolonge les délais d'un plan",
            "Solo una resolución prorroga los plazos de un plan")
        .text(
            "Support Unit staff cannot grant extensions for an action plan; only a resolution of a committee can.",
            "Le personnel de l'Unité de soutien ne peut pas accorder de prolongation pour un plan d'action ; seule une résolution d'un comité le peut.",
            "El personal de la Unidad de Apoyo no puede conceder prórrogas para un plan de acción; solo puede hacerlo una resolución de un comité.")
        .cite(PlanDocuments.CALENDAR_2018)
        .when(measure("extensions").atLeast(1))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("extensionsWithoutCommittee").equalTo(0));
  }

  private static Rule amendedInTime() {
    return rule("AP-AMEND-1Y")
        .about("amendment")
        .level(Level.RULE)
        .since("2022-01-01")
        .title(
            "A plan is amended in its first year, with the forum",
            "Un plan est modifié pendant sa première année, avec le forum",
            "Un plan se modifica en su primer año, con el foro")
        .text(
            "An action plan is amended within a year of the start of its implementation, with the agreement of the multi-stakeholder forum and with a reason.",
            "Un plan d'action est modifié dans l'année qui suit le début de sa mise en œuvre, avec l'accord du forum multipartite et avec un motif.",
            "Un plan de acción se modifica dentro del año siguiente al inicio de su implementación, con el acuerdo del foro multiactor y con un motivo.")
        .cite(PlanDocuments.HANDBOOK_2022)
        .parameter("within", "P12M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("madeOn")
                    .atMost(measure("intoPlan").with("time", parameter("within")).value()),
                measure("agreedByForum").with("rule", "AP-AMEND-1Y").holds(),
                measure("reasonGiven").with("rule", "AP-AMEND-1Y").holds()));
  }
}
