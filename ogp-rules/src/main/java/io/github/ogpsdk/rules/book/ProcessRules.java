package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.passes;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Acting contrary to process, whatever the era: no progress, two cycles in a row, letters, the end
 * of a review.
 *
 * @ogp.source OGP: Procedural Review, 2022
 */
final class ProcessRules {
  private ProcessRules() {}

  static List<Rule> rules() {
    return List.of(
        somethingProgresses(),
        noTwoCyclesInARow(),
        reviewEndsWithItsCause(),
        findingsHaveLetters());
  }

  /** The plan has come, and came no later than so long after a day; a plan to come has not. */
  static Condition planCame(String as, String after) {
    return all(
        measure("planCame")
            .with("as", as)
            .atMost(
                measure("lateAfter")
                    .with("after", after)
                    .with("plus", parameter("maxDelay"))
                    .value()),
        measure("planCame").with("as", as).atMost(measure("judgementDay").value()));
  }

  private static Rule somethingProgresses() {
    return rule("PR-NOPROGRESS")
        .about("cycle")
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2022)
        .title(
            "Some commitment made progress",
            "Au moins un engagement a progressé",
            "Algún compromiso avanzó")
        .text(
            "The government makes progress on at least one of the plan's commitments, as the Independent Reporting Mechanism assesses it four months after the plan ends.",
            "Le gouvernement fait progresser au moins un des engagements du plan, selon l'évaluation du Mécanisme d'évaluation indépendant quatre mois après la fin du plan.",
            "El gobierno avanza en al menos uno de los compromisos del plan, según la evaluación del Mecanismo de Revisión Independiente cuatro meses después del término del plan.")
        .parameter("assessedAfter", "P4M")
        .parameter("noEvidence", "no-progress", "other")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .due(measure("planOver").with("plus", parameter("assessedAfter")))
        .must(measure("progressed").with("noEvidence", parameter("noEvidence")).atLeast(1));
  }

  private static Rule noTwoCyclesInARow() {
    return rule("PR-TWOCYCLES")
        .about("partnership")
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2022)
        .title(
            "No two cycles in a row were contrary to process",
            "Il n'y a pas eu deux cycles de suite contraires au processus",
            "No hubo dos ciclos seguidos contrarios al proceso")
        .text(
            "The member does not act contrary to process in two consecutive action plan cycles; if it does, it comes under procedural review.",
            "Le membre n'agit pas contrairement au processus pendant deux cycles consécutifs de plan d'action ; s'il le fait, il est placé sous examen de procédure.",
            "El miembro no actúa contrario al proceso en dos ciclos consecutivos de plan de acción; si lo hace, queda bajo revisión de procedimiento.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            each("cycles")
                .consecutive()
                .as("cycle")
                .where(measure("directlyAfter").holds())
                .satisfying(any(accordingToProcess("previous"), accordingToProcess("cycle"))));
  }

  private static Rule reviewEndsWithItsCause() {
    return rule("PR-CURE")
        .about("review-closing")
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2022)
        .title(
            "The review ended once its cause was rectified",
            "L'examen a pris fin une fois sa cause corrigée",
            "La revisión terminó una vez corregida su causa")
        .text(
            "A country leaves procedural review only when it has rectified the failure that placed it there.",
            "Un pays ne sort de l'examen de procédure qu'après avoir corrigé le manquement qui l'y a placé.",
            "Un país sale de la revisión de procedimiento solo cuando ha corregido el incumplimiento que lo llevó a ella.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            any(
                measure("rectified").with("rule", "PR-CURE").holds(),
                all(
                    measure("reviewGrounds").is("plan-late"),
                    measure("awaitedPlan").atMost(measure("happenedOn").value()))));
  }

  private static Rule findingsHaveLetters() {
    return rule("PR-LETTER")
        .about("cycle")
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2022)
        .title(
            "A finding of acting contrary to process has a published letter",
            "Tout constat d'action contraire au processus fait l'objet d'une lettre publiée",
            "Toda conclusión de actuar contrario al proceso tiene una carta publicada")
        .text(
            "Where OGP finds that a member acted contrary to process, the Support Unit tells it by a letter, and the letter is published.",
            "Quand le PGO constate qu'un membre a agi contrairement au processus, l'Unité d'appui l'en informe par une lettre, et la lettre est publiée.",
            "Cuando la OGP concluye que un miembro actuó contrario al proceso, la Unidad de Apoyo se lo comunica por carta, y la carta se publica.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("foundContrary").holds())
        .must(some("processLetters").satisfying(measure("letterPublic").holds()));
  }

  /**
   * Somebody found a cycle according to process, which prevails over verdicts of our own; or no
   * trigger of any era is given for it, and nobody found it contrary.
   */
  private static Condition accordingToProcess(String cycle) {
    Condition notFound = not(measure("foundContrary").on(cycle).holds());
    Stream<Condition> triggers =
        Stream.of(
                "PR-14-LATE",
                "PR-14-NOENGAGE",
                "PR-14-IRM",
                "PR-17-4M",
                "PR-17-INVOLVE",
                "PR-17-INFORM",
                "PR-17-REPO",
                "PR-LATE-12M",
                "PR-MINREQ",
                "PR-NOPROGRESS")
            .map(trigger -> passes(trigger, cycle));
    return any(
        measure("foundAccording").on(cycle).holds(),
        all(Stream.concat(Stream.of(notFound), triggers).toArray(Condition[]::new)));
  }
}
