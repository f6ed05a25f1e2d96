package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * What OGP Local asks of monitoring: the monitoring body, the assessments, the plan's end. Local
 * plans until 2020 were assessed by the Independent Reporting Mechanism, as its design report on
 * Elgeyo Marakwet of 2018 to 2020 shows; inception reports are of plans since 2021.
 */
final class LocalAssessmentRules {
  private static final String MONITOR = "local-monitoring-body";

  private LocalAssessmentRules() {}

  static List<Rule> rules() {
    return List.of(monitorIsIndependent(), inception(), endOfCommitment(), plan(), assessor());
  }

  private static RuleDraft duty(String id, String about) {
    return rule(id)
        .about(about)
        .level(Level.RULE)
        .requirement("monitoring")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static RuleDraft monitoring(String id, String about) {
    return duty(id, about).since("2021-01-01");
  }

  private static Rule monitorIsIndependent() {
    return monitoring("LO-LMB", "cycle")
        .phases(IMPLEMENTATION)
        .cite(ForumDocuments.LOCAL_MONITORING_BODY)
        .title(
            "A monitoring body is independent",
            "Un organe de suivi est indépendant",
            "Un organismo de monitoreo es independiente")
        .text(
            "A monitoring body that is independent of government is named.",
            "Un organe de suivi indépendant du gouvernement est désigné.",
            "Se nombra un organismo de monitoreo independiente del gobierno.")
        .must(
            any(
                some("reviews")
                    .satisfying(
                        all(
                            measure("assessor").is(MONITOR),
                            measure("assessorIndependent").holds())),
                measure("attested").with("rule", "LO-LMB").holds()));
  }

  private static Rule inception() {
    Books.Measured last = measure("submitted").with("plus", parameter("within"));
    return monitoring("LO-INC-2M", "cycle")
        .cite(ForumDocuments.LOCAL_INCEPTION)
        .title(
            "The plan is assessed within two months",
            "Le plan est évalué dans les deux mois",
            "El plan se evalúa en dos meses")
        .text(
            "The inception report is final within two months of the submission of the plan.",
            "Le rapport initial est achevé dans les deux mois suivant la remise du plan.",
            "El informe de inicio se termina en los dos meses siguientes a la entrega del plan.")
        .parameter("within", "P2M")
        .due(last)
        .must(
            some("reviews")
                .satisfying(
                    all(
                        measure("product").is("inception-report"),
                        measure("reviewedOn").atMost(last.value()))));
  }

  private static Rule endOfCommitment() {
    return monitoring("LO-EOC-1M", "cycle")
        .phases(IMPLEMENTATION)
        .due(measure("phaseStart"))
        .cite(ForumDocuments.LOCAL_END)
        .title(
            "Commitments are assessed within a month",
            "Les engagements sont évalués dans le mois",
            "Los compromisos se evalúan en un mes")
        .text(
            "Each commitment is assessed within one month of its full implementation.",
            "Chaque engagement est évalué dans le mois suivant sa pleine mise en œuvre.",
            "Cada compromiso se evalúa en el mes siguiente a su plena implementación.")
        .parameter("within", "P1M")
        .when(measure("commitmentsCompleted").with("within", parameter("within")).atLeast(1))
        .must(measure("endReviewsMissed").with("within", parameter("within")).equalTo(0));
  }

  private static Rule plan() {
    return duty("LO-TERM", "cycle")
        .requirement("plan")
        .cite(ForumDocuments.LOCAL_INCEPTION.read(Reading.UNVERIFIED))
        .title(
            "The plan ends within the term of office",
            "Le plan prend fin pendant le mandat",
            "El plan termina dentro del mandato")
        .text(
            "The plan ends no later than the term of the administration.",
            "Le plan prend fin au plus tard avec le mandat de l'administration.",
            "El plan termina a más tardar con el mandato de la administración.")
        .when(measure("hasPlan").holds())
        .must(measure("lastPlanDay").atMost(measure("administrationEnds").value()));
  }

  private static Rule assessor() {
    return monitoring("LO-ASSESSOR", "review")
        .cite(Documents.MINIMUM_REQUIREMENTS)
        .title(
            "The monitoring body or the Support Unit assesses",
            "L'organe de suivi ou l'Unité de soutien évalue",
            "Evalúa el organismo de monitoreo o la Unidad de Apoyo")
        .text(
            "Local plans are assessed by the local monitoring body or the Support Unit, not by"
                + " the IRM.",
            "Les plans locaux sont évalués par l'organe de suivi local ou l'Unité de soutien, et"
                + " non par le Mécanisme d'évaluation indépendant.",
            "Los planes locales son evaluados por el organismo de monitoreo local o la Unidad de"
                + " Apoyo, no por el Mecanismo de Revisión Independiente.")
        .when(not(measure("product").is("letter", "self-assessment", "statement")))
        .must(measure("assessor").is(MONITOR, "support-unit"));
  }
}
