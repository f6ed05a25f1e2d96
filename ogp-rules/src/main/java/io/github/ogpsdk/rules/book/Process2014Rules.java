package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * When a member acted contrary to process before 2018: a plan four months late, nobody engaged, no
 * cooperation with the Independent Reporting Mechanism.
 *
 * @ogp.source OGP: Calendars and Deadlines, 2014-2016
 */
final class Process2014Rules {
  private Process2014Rules() {}

  static List<Rule> rules() {
    return List.of(planIsNotLate(), publicIsEngaged(), governmentWorksWithTheMechanism());
  }

  private static Rule planIsNotLate() {
    return rule("PR-14-LATE")
        .about("cycle")
        .cite(ProcessDocuments.DEADLINES_2014)
        .title(
            "The plan came at most four months late",
            "Le plan est arrivé avec quatre mois de retard au plus",
            "El plan llegó con cuatro meses de atraso como máximo")
        .text(
            "The action plan is delivered at most four months after the day on which it was due; a late self-assessment is judged by AP-SAR-14.",
            "Le plan d'action est remis quatre mois au plus après le jour où il était attendu ; une auto-évaluation tardive est jugée par AP-SAR-14.",
            "El plan de acción se entrega a más tardar cuatro meses después del día en que vencía el plazo; una autoevaluación tardía se juzga por AP-SAR-14.")
        .parameter("maxDelay", "P4M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .due(measure("lateAfter").with("after", "due").with("plus", parameter("maxDelay")))
        .must(ProcessRules.planCame("submitted", "due"));
  }

  private static Rule publicIsEngaged() {
    return rule("PR-14-NOENGAGE")
        .about("cycle")
        .cite(ProcessDocuments.TRIGGERS_2014)
        .title(
            "Citizens and civil society were engaged",
            "Les citoyens et la société civile ont été associés",
            "Se involucró a la ciudadanía y a la sociedad civil")
        .text(
            "The government engages citizens and civil society, online or offline, while the plan is developed.",
            "Le gouvernement associe les citoyens et la société civile, en ligne ou hors ligne, à l'élaboration du plan.",
            "El gobierno involucra a la ciudadanía y a la sociedad civil, en línea o fuera de línea, en la elaboración del plan.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .must(
            any(
                measure("engagementsBeforePlan").atLeast(1),
                measure("irmAnswer")
                    .with("subject", "online-consultation")
                    .with("silence", "none")
                    .is("yes"),
                measure("irmAnswer")
                    .with("subject", "in-person-consultation")
                    .with("silence", "none")
                    .is("yes")));
  }

  private static Rule governmentWorksWithTheMechanism() {
    return rule("PR-14-IRM")
        .about("cycle")
        .cite(ProcessDocuments.TRIGGERS_2014)
        .title(
            "The government cooperates with the Independent Reporting Mechanism",
            "Le gouvernement coopère avec le Mécanisme d'évaluation indépendant",
            "El gobierno coopera con el Mecanismo de Revisión Independiente")
        .text(
            "The government engages with the researcher of the Independent Reporting Mechanism.",
            "Le gouvernement collabore avec le chercheur du Mécanisme d'évaluation indépendant.",
            "El gobierno colabora con la persona investigadora del Mecanismo de Revisión Independiente.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .must(measure("workedWithIrm").holds());
  }
}
