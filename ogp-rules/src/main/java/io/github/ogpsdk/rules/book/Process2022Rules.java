package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
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

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a member acts contrary to process since 2022: no plan within a year of the last, minimum
 * requirements not met.
 *
 * @ogp.source OGP: Procedural Review, 2022
 */
final class Process2022Rules {
  private static final List<String> OF_CYCLES =
      List.of(
          "P22-1.1-EXISTS",
          "P22-1.1-SECTORS",
          "P22-1.1-FREQ",
          "P22-1.1-RULES",
          "P22-2.1-SITE",
          "P22-2.2-REPO",
          "P22-2.2-COCR",
          "P22-2.2-IMPL",
          "P22-3.1-NOTICE",
          "P22-3.1-CONTENT",
          "P22-3.2-OUTREACH",
          "P22-3.3-MECH",
          "P22-3.3-TIME",
          "P22-4.1-FEEDBACK");
  private static final List<String> OF_YEARS = List.of("P22-5.1-COUNT", "P22-5.1-RESULTS");

  private Process2022Rules() {}

  static List<Rule> rules() {
    return List.of(planIsNotLate(), minimumRequirementsAreMet());
  }

  private static Rule planIsNotLate() {
    return rule("PR-LATE-12M")
        .about("cycle")
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2022)
        .title(
            "The next plan came within a year",
            "Le plan suivant est arrivé dans l'année",
            "El siguiente plan llegó dentro del año")
        .text(
            "An action plan is published within twelve months after the end date of the last one.",
            "Un plan d'action est publié dans les douze mois suivant la date de fin du précédent.",
            "Se publica un plan de acción dentro de los doce meses posteriores a la fecha de término del anterior.")
        .parameter("maxDelay", "P12M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("afterAPlan").holds())
        .due(measure("lateAfter").with("after", "last-plan").with("plus", parameter("maxDelay")))
        .must(ProcessRules.planCame("published", "last-plan"));
  }

  private static Rule minimumRequirementsAreMet() {
    return rule("PR-MINREQ")
        .about("cycle")
        .cite(ProcessDocuments.PROCEDURAL_REVIEW_2022)
        .phases(CO_CREATION, IMPLEMENTATION)
        .due(measure("phaseStart"))
        .title(
            "The minimum requirements are met",
            "Les exigences minimales sont satisfaites",
            "Se cumplen los requisitos mínimos")
        .text(
            "The cycle meets the minimum requirements of the Participation and Co-Creation Standards: as the Independent Reporting Mechanism found; where it has not said, as the facts show.",
            "Le cycle satisfait aux exigences minimales des Normes de participation et de co-création : selon le constat du Mécanisme d'évaluation indépendant ; à défaut, selon ce que montrent les faits.",
            "El ciclo cumple los requisitos mínimos de los Estándares de Participación y Cocreación: según lo que concluyó el Mecanismo de Revisión Independiente; si no se ha pronunciado, según lo que muestran los hechos.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(all(measure("hasPlan").holds(), not(measure("irmOnMinimum").is("excused"))))
        .must(
            any(
                measure("irmOnMinimum").is("met"),
                all(measure("irmOnMinimum").is("none"), requirements())));
  }

  /** Our own verdicts on the minimum requirements, some of which are judged by plan year. */
  private static Condition requirements() {
    Stream<Condition> ofCycles = OF_CYCLES.stream().map(Books::passes);
    Stream<Condition> ofYears =
        Stream.concat(
            Stream.of(each("phaseYears").satisfying(passes("P22-2.2-FREQ"))),
            OF_YEARS.stream().map(id -> each("planYears").satisfying(passes(id))));
    return all(Stream.concat(ofCycles, ofYears).toArray(Condition[]::new));
  }
}
