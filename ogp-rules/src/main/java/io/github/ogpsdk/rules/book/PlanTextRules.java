package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * How an action plan is made, how many commitments it has, and what is published of it.
 *
 * @ogp.source OGP Articles of Governance; action plans; National Handbook
 */
final class PlanTextRules {
  private PlanTextRules() {}

  static List<Rule> rules() {
    return List.of(coCreated(), fiveToFifteen(), newestIsPublic(), assessesItself(), standsAlone());
  }

  private static Rule coCreated() {
    return rule("AP-COCREATED")
        .about("plan")
        .level(Level.RULE)
        .title(
            "A plan is co-created with stakeholders",
            "Un plan est co-créé avec les parties prenantes",
            "Un plan se cocrea con las partes interesadas")
        .text(
            "An action plan is developed in a process with stakeholders, not by government alone.",
            "Un plan d'action est élaboré dans un processus avec les parties prenantes, et non par le gouvernement seul.",
            "Un plan de acción se elabora en un proceso con las partes interesadas, no por el gobierno solo.")
        .cite(PlanDocuments.PROCESS_ONLINE)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("madeWithStakeholders").with("rule", "AP-COCREATED").holds());
  }

  private static Rule fiveToFifteen() {
    return rule("AP-RANGE5-15")
        .about("plan")
        .level(Level.RECOMMENDED_PRACTICE)
        .since("2014-01-01")
        .title(
            "Five to fifteen commitments",
            "De cinq à quinze engagements",
            "De cinco a quince compromisos")
        .text(
            "An action plan has from 5 to 15 commitments, as OGP recommended from 2014 to 2016; no later text that was read repeats it.",
            "Un plan d'action compte de 5 à 15 engagements, comme le PGO l'a recommandé de 2014 à 2016 ; aucun texte ultérieur qui a été lu ne le répète.",
            "Un plan de acción tiene de 5 a 15 compromisos, como recomendó la OGP de 2014 a 2016; ningún texto posterior que se haya leído lo repite.")
        .cite(PlanDocuments.ACTION_PLANS)
        .parameter("least", "5")
        .parameter("most", "15")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("memberType").is("national"))
        .must(
            all(
                measure("commitmentsInAll").atLeast(parameter("least")),
                measure("commitmentsInAll").atMost(parameter("most"))));
  }

  private static Rule newestIsPublic() {
    return rule("AP-LATEST")
        .about("plan")
        .level(Level.RULE)
        .since("2014-01-01")
        .title(
            "The newest version is public",
            "La version la plus récente est publique",
            "La versión más reciente es pública")
        .text(
            "The newest version of an action plan is the one that is public.",
            "La version la plus récente d'un plan d'action est celle qui est publique.",
            "La versión más reciente de un plan de acción es la que está publicada.")
        .cite(PlanDocuments.ACTION_PLANS)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("newestPublic").with("rule", "AP-LATEST").holds());
  }

  /** No text that was read says by when; it is due after a time that is a parameter. */
  private static Rule assessesItself() {
    return rule("AP-SAR")
        .about("plan")
        .level(Level.RECOMMENDED_PRACTICE)
        .since("2015-01-01")
        .title(
            "An end-of-term self-assessment is published",
            "Une auto-évaluation finale est publiée",
            "Se publica una autoevaluación final")
        .text(
            "After an action plan has ended, the government publishes an end-of-term self-assessment.",
            "Une fois le plan d'action terminé, le gouvernement publie une auto-évaluation finale.",
            "Una vez terminado el plan de acción, el gobierno publica una autoevaluación final.")
        .cite(Documents.HANDBOOK_IMPLEMENTATION)
        .parameter("within", "P6M", "P4M", "P12M")
        .due(measure("planEnds").with("plus", parameter("within")))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            some("selfAssessments")
                .satisfying(
                    all(
                        measure("assessmentKind").is("end-of-term"),
                        measure("assessmentPublished")
                            .moreThan(measure("planEnds").with("plus", "P0D").value()),
                        measure("assessmentPublished").atMost(measure("judgementDay").value()))));
  }

  private static Rule standsAlone() {
    return rule("AP-STANDALONE")
        .about("standalone-commitment")
        .level(Level.RULE)
        .title(
            "A commitment outside a plan has a pathway of its own",
            "Un engagement hors d'un plan a sa propre voie",
            "Un compromiso fuera de un plan tiene su propia vía")
        .text(
            "A commitment may stand in no action plan only where its pathway is that of a stand-alone commitment.",
            "Un engagement ne peut se trouver hors d'un plan d'action que si sa voie est celle d'un engagement autonome.",
            "Un compromiso puede estar fuera de un plan de acción solo si su vía es la de un compromiso independiente.")
        .cite(Documents.HANDBOOK_IMPLEMENTATION)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("pathway").is("standalone", "challenge"));
  }
}
