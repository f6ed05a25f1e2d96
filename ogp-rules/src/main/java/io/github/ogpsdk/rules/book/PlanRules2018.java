package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When plans of 2018 to 2021 were due, and how long they were implemented.
 *
 * @ogp.source OGP country and local dates and deadlines, 2018
 */
final class PlanRules2018 {
  private PlanRules2018() {}

  static List<Definition> definitions() {
    return List.of(januaryShift());
  }

  static List<Rule> rules() {
    return List.of(dueInAugust(), twentyMonths());
  }

  private static Definition januaryShift() {
    return new Definition(
        "AP-18-JAN1-SHIFT",
        Level.RULE,
        words(
            "Change of cohort for plans not delivered before January 1",
            "Changement de cohorte pour les plans non remis avant le 1er janvier",
            "Cambio de cohorte para los planes no entregados antes del 1 de enero"),
        words(
            "A plan due on August 31 and not delivered before January 1 puts the member into the cohort of the next year, and the member acts contrary to process (PR-17-4M).",
            "Un plan attendu le 31 août et non remis avant le 1er janvier fait passer le membre à la cohorte de l'année suivante, et le membre agit contrairement au processus (PR-17-4M).",
            "Un plan que debía entregarse el 31 de agosto y no se entrega antes del 1 de enero pasa al miembro a la cohorte del año siguiente, y el miembro actúa en contra del proceso (PR-17-4M)."),
        PlanDocuments.CALENDAR_2018,
        new TreeMap<>(Map.of("before", RuleParameter.of("01-01"), "years", RuleParameter.of("1"))));
  }

  /**
   * Read strictly, a plan after August 31 is late; read with grace, the fixed end is all it costs
   * before January 1.
   */
  private static Rule dueInAugust() {
    return rule("AP-18-AUG31")
        .about("plan")
        .level(Level.RULE)
        .title(
            "The plan is delivered by August 31 and ends on that day two years later",
            "Le plan est remis au plus tard le 31 août et finit ce jour deux ans après",
            "El plan se entrega a más tardar el 31 de agosto y termina ese día dos años después")
        .text(
            "An action plan is due on August 31 of the year of its cohort; delivered before January 1, it ends on August 31 of the second year.",
            "Un plan d'action est attendu le 31 août de l'année de sa cohorte ; remis avant le 1er janvier, il finit le 31 août de la deuxième année.",
            "Un plan de acción debe entregarse el 31 de agosto del año de su cohorte; entregado antes del 1 de enero, termina el 31 de agosto del segundo año.")
        .cite(PlanDocuments.CALENDAR_2018)
        .parameter("day", "08-31")
        .parameter("grace", "P0D", "P4M")
        .parameter("term", "P2Y")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE, NOT_APPLICABLE)
        .must(
            all(
                measure("uploaded")
                    .atMost(
                        measure("planDue")
                            .with("day", parameter("day"))
                            .with("plus", parameter("grace"))
                            .value()),
                measure("planEnds")
                    .with("plus", "P0D")
                    .equalTo(
                        measure("planDue")
                            .with("day", parameter("day"))
                            .with("plus", parameter("term"))
                            .value())));
  }

  private static Rule twentyMonths() {
    return rule("AP-18-20M")
        .about("plan")
        .level(Level.RULE)
        .title(
            "Implementation lasts twenty months",
            "La mise en œuvre dure vingt mois",
            "La implementación dura veinte meses")
        .text(
            "An action plan is implemented for at least twenty months.",
            "Un plan d'action est mis en œuvre pendant au moins vingt mois.",
            "Un plan de acción se implementa durante al menos veinte meses.")
        .cite(PlanDocuments.CALENDAR_2018)
        .parameter("least", "P20M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("implementationLength").atLeast(parameter("least")));
  }
}
