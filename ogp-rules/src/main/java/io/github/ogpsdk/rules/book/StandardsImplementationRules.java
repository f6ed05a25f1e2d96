package io.github.ogpsdk.rules.book;

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

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * Requirement 5.1, open implementation: meetings with civil society in each complete year.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022, 5.1
 */
final class StandardsImplementationRules {
  private StandardsImplementationRules() {}

  static List<Rule> rules() {
    return List.of(meetingsAreHeld(), resultsArePresented());
  }

  private static RuleDraft minimum(String id) {
    return rule(id)
        .about("plan-year")
        .phases(IMPLEMENTATION)
        .level(Level.MINIMUM_REQUIREMENT)
        .requirement("5.1")
        .cite(Documents.HANDBOOK_IMPLEMENTATION.section("5.1"))
        .parameter("perYear", "2")
        .parameter("window", "plan-year", "calendar-year")
        .when(Years.isComplete())
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static Condition withCivilSociety() {
    return measure("attendance").with("sector", "civil-society").atLeast(1);
  }

  private static Rule meetingsAreHeld() {
    return minimum("P22-5.1-COUNT")
        .title(
            "Two meetings a year with civil society",
            "Deux réunions par an avec la société civile",
            "Dos reuniones al año con la sociedad civil")
        .text(
            "At least two meetings on implementation are held with civil society every year.",
            "Au moins deux réunions sur la mise en œuvre sont tenues chaque année avec la société"
                + " civile.",
            "Se celebran cada año al menos dos reuniones sobre la implementación con la sociedad"
                + " civil.")
        .must(enoughMeetings());
  }

  private static Condition enoughMeetings() {
    return count("engagements", all(Years.contain("heldOn"), withCivilSociety()))
        .atLeast(parameter("perYear"));
  }

  private static Rule resultsArePresented() {
    String id = "P22-5.1-RESULTS";
    return minimum(id)
        .when(all(Years.isComplete(), enoughMeetings()))
        .title(
            "Meetings present results and collect comments",
            "Les réunions présentent des résultats et recueillent des commentaires",
            "Las reuniones presentan resultados y recogen comentarios")
        .text(
            "At least two meetings with civil society every year present results of implementation"
                + " and collect comments.",
            "Au moins deux réunions par an avec la société civile présentent des résultats de la mise"
                + " en œuvre et recueillent des commentaires.",
            "Al menos dos reuniones al año con la sociedad civil presentan resultados de la"
                + " implementación y recogen comentarios.")
        .must(
            count(
                    "engagements",
                    all(
                        Years.contain("heldOn"),
                        withCivilSociety(),
                        measure("resultsPresented").with("rule", id).holds(),
                        measure("commentsCollected").with("rule", id).holds()))
                .atLeast(parameter("perYear")));
  }
}
