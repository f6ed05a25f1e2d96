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
import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When plans and self-assessments of 2014 to 2017 were due.
 *
 * @ogp.source OGP calendars and deadlines, 2015
 */
final class PlanRules2014 {
  private PlanRules2014() {}

  static List<Definition> definitions() {
    return List.of(sixMonthsShift());
  }

  static List<Rule> rules() {
    return List.of(dueInJune(), eighteenMonths(), selfAssessmentInTime());
  }

  private static Definition sixMonthsShift() {
    return new Definition(
        "AP-14-6M-SHIFT",
        Level.RULE,
        words(
            "Change of cohort for late plans",
            "Changement de cohorte pour les plans tardifs",
            "Cambio de cohorte para los planes tardíos"),
        words(
            "A plan delivered more than six months after it was due puts the member into the cohort of the next year; one less late keeps its end date.",
            "Un plan remis plus de six mois après sa date prévue fait passer le membre à la cohorte de l'année suivante ; un plan moins tardif garde sa date de fin.",
            "Un plan entregado más de seis meses después de su fecha prevista pasa al miembro a la cohorte del año siguiente; uno menos tardío conserva su fecha de término."),
        PlanDocuments.CALENDAR_2015,
        new TreeMap<>(Map.of("late", RuleParameter.of("P6M"), "years", RuleParameter.of("1"))));
  }

  private static Rule dueInJune() {
    return rule("AP-14-JUN30")
        .about("plan")
        .level(Level.RULE)
        .since("2015-01-01")
        .until("2016-12-31")
        .title(
            "The plan is delivered by June 30",
            "Le plan est remis au plus tard le 30 juin",
            "El plan se entrega a más tardar el 30 de junio")
        .text(
            "An action plan is due on June 30 of the year of its cohort, and is delivered by then.",
            "Un plan d'action est attendu le 30 juin de l'année de sa cohorte, et il est remis au plus tard ce jour.",
            "Un plan de acción debe entregarse el 30 de junio del año de su cohorte, y se entrega a más tardar ese día.")
        .cite(PlanDocuments.CALENDAR_2015)
        .parameter("day", "06-30")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            measure("uploaded")
                .atMost(
                    measure("planDue").with("day", parameter("day")).with("plus", "P0D").value()));
  }

  private static Rule eighteenMonths() {
    return rule("AP-14-18M")
        .about("plan")
        .level(Level.RULE)
        .since("2015-01-01")
        .until("2016-12-31")
        .title(
            "Implementation lasts eighteen months",
            "La mise en œuvre dure dix-huit mois",
            "La implementación dura dieciocho meses")
        .text(
            "An action plan is implemented for at least eighteen months.",
            "Un plan d'action est mis en œuvre pendant au moins dix-huit mois.",
            "Un plan de acción se implementa durante al menos dieciocho meses.")
        .cite(PlanDocuments.CALENDAR_2015)
        .parameter("least", "P18M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("implementationLength").atLeast(parameter("least")));
  }

  /** A report was due in the September after its year, three months after June 30 (second hand). */
  private static Rule selfAssessmentInTime() {
    return rule("AP-SAR-14")
        .about("plan")
        .level(Level.RULE)
        .since("2014-01-01")
        .title(
            "Self-assessments are not over four months late",
            "Les auto-évaluations n'ont pas plus de quatre mois de retard",
            "Las autoevaluaciones no se retrasan más de cuatro meses")
        .text(
            "The government delivers a mid-term and an end-of-term self-assessment, each no more than four months after it was due.",
            "Le gouvernement remet une auto-évaluation à mi-parcours et une finale, chacune au plus tard quatre mois après sa date prévue.",
            "El gobierno entrega una autoevaluación de medio término y una final, cada una a más tardar cuatro meses después de su fecha prevista.")
        .cite(PlanDocuments.CALENDAR_2015)
        .parameter("midTerm", "P15M")
        .parameter("endOfTerm", "P3M")
        .parameter("grace", "P4M")
        .due(
            measure("intoPlan").with("time", parameter("midTerm")).with("more", parameter("grace")))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                some("selfAssessments")
                    .satisfying(
                        all(
                            measure("assessmentKind").is("mid-term", "annual"),
                            measure("assessmentDelivered")
                                .atMost(
                                    measure("intoPlan")
                                        .with("time", parameter("midTerm"))
                                        .with("more", parameter("grace"))
                                        .value()))),
                any(
                    measure("judgementDay")
                        .atMost(
                            measure("planEnds")
                                .with("plus", parameter("endOfTerm"))
                                .with("more", parameter("grace"))
                                .value()),
                    some("selfAssessments")
                        .satisfying(
                            all(
                                measure("assessmentKind").is("end-of-term"),
                                measure("assessmentDelivered")
                                    .atMost(
                                        measure("planEnds")
                                            .with("plus", parameter("endOfTerm"))
                                            .with("more", parameter("grace"))
                                            .value()))))));
  }
}
