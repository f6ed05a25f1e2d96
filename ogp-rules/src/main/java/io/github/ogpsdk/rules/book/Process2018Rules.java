package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * When a member acted contrary to process from 2018 to 2021: no plan by the end of the year, public
 * influence below "involve" or "inform", no repository.
 *
 * @ogp.source OGP: Procedural Review, 2017-2021
 */
final class Process2018Rules {
  private Process2018Rules() {}

  static List<Rule> rules() {
    return List.of(
        planIsNotLate(),
        developmentReachesInvolve(),
        implementationReachesInform(),
        repositoryIsKept());
  }

  private static Rule planIsNotLate() {
    return rule("PR-17-4M")
        .about("cycle")
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2018)
        .title(
            "The plan came within four months of its due date",
            "Le plan est arrivé dans les quatre mois suivant son échéance",
            "El plan llegó dentro de los cuatro meses posteriores a su vencimiento")
        .text(
            "The action plan is delivered within four months of the day on which it was due.",
            "Le plan d'action est remis dans les quatre mois suivant le jour où il était attendu.",
            "El plan de acción se entrega dentro de los cuatro meses siguientes al día en que vencía el plazo.")
        .parameter("maxDelay", "P4M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .due(measure("lateAfter").with("after", "due").with("plus", parameter("maxDelay")))
        .must(ProcessRules.planCame("submitted", "due"));
  }

  private static Rule developmentReachesInvolve() {
    return rule("PR-17-INVOLVE")
        .about("cycle")
        .level(Level.MINIMUM_REQUIREMENT)
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2018)
        .phases(CO_CREATION)
        .due(measure("phaseStart"))
        .title(
            "The public was at least involved in developing the plan",
            "Le public a été au moins impliqué dans l'élaboration du plan",
            "El público fue al menos involucrado en la elaboración del plan")
        .text(
            "Public influence while the plan is developed reaches at least “involve” on the scale of IAP2.",
            "L'influence du public pendant l'élaboration du plan atteint au moins « impliquer » sur l'échelle d'IAP2.",
            "La influencia del público durante la elaboración del plan alcanza al menos «involucrar» en la escala de IAP2.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .must(
            measure("irmAnswer")
                .with("subject", "public-influence")
                .with("phase", "co-creation")
                .is("involve", "collaborate", "empower"));
  }

  private static Rule implementationReachesInform() {
    return rule("PR-17-INFORM")
        .about("cycle")
        .level(Level.MINIMUM_REQUIREMENT)
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2018)
        .phases(IMPLEMENTATION)
        .due(measure("phaseStart"))
        .title(
            "The public was at least informed during implementation",
            "Le public a été au moins informé pendant la mise en œuvre",
            "El público fue al menos informado durante la implementación")
        .text(
            "Public influence during implementation reaches at least “inform” on the scale of IAP2.",
            "L'influence du public pendant la mise en œuvre atteint au moins « informer » sur l'échelle d'IAP2.",
            "La influencia del público durante la implementación alcanza al menos «informar» en la escala de IAP2.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .must(
            measure("irmAnswer")
                .with("subject", "public-influence")
                .with("phase", "implementation")
                .is("inform", "consult", "involve", "collaborate", "empower"));
  }

  private static Rule repositoryIsKept() {
    return rule("PR-17-REPO")
        .about("cycle")
        .due(measure("phaseOver"))
        .level(Level.MINIMUM_REQUIREMENT)
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2018)
        .title(
            "A repository is collected, published and documented",
            "Un répertoire est constitué, publié et documenté",
            "Se reúne, publica y documenta un repositorio")
        .text(
            "The government collects, publishes and documents a repository on the national OGP website.",
            "Le gouvernement constitue, publie et documente un répertoire sur le site national du PGO.",
            "El gobierno reúne, publica y documenta un repositorio en el sitio web nacional de la OGP.")
        .parameter("minItems", "1")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .must(
            some("repositories")
                .satisfying(
                    StandardsPublicationRules.onlineAnd(
                        all(
                            measure("openToAll").with("rule", "PR-17-REPO").holds(),
                            count(
                                    "updates",
                                    measure("updatedOn").atMost(measure("phaseEnd").value()))
                                .atLeast(parameter("minItems"))))));
  }
}
