package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * Requirement 1.1, the space for dialogue: some space serving the cycle satisfies each rule, not
 * necessarily the same one.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022, 1.1
 */
final class StandardsSpaceRules {
  private StandardsSpaceRules() {}

  static List<Rule> rules() {
    return List.of(spaceExists(), spaceJoinsSectors(), spaceMeets(), spaceHasPublicRules());
  }

  private static RuleDraft minimum(String id) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION, IMPLEMENTATION)
        .level(Level.MINIMUM_REQUIREMENT)
        .requirement("1.1")
        .cite(Documents.MINIMUM_REQUIREMENTS.section("1.1"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static Rule spaceExists() {
    return minimum("P22-1.1-EXISTS")
        .title(
            "A space for dialogue exists",
            "Un espace de dialogue existe",
            "Existe un espacio de diálogo")
        .text(
            "A space for ongoing dialogue between government and civil society exists, in any form.",
            "Un espace de dialogue continu entre le gouvernement et la société civile existe, sous"
                + " n'importe quelle forme.",
            "Existe un espacio de diálogo continuo entre el gobierno y la sociedad civil, de"
                + " cualquier forma.")
        .parameter("form", "any", "formal")
        .must(
            any(
                measure("otherDialogue").with("form", parameter("form")).holds(),
                some("spaces")
                    .satisfying(measure("atWork").with("form", parameter("form")).holds())));
  }

  private static Rule spaceJoinsSectors() {
    return minimum("P22-1.1-SECTORS")
        .when(spaceIsThere())
        .title(
            "The space brings government and civil society together",
            "L'espace réunit le gouvernement et la société civile",
            "El espacio reúne al gobierno y a la sociedad civil")
        .text(
            "Government and civil society both take part in meetings of the space for dialogue.",
            "Le gouvernement et la société civile participent l'un et l'autre à des réunions de"
                + " l'espace de dialogue.",
            "El gobierno y la sociedad civil participan ambos en reuniones del espacio de diálogo.")
        .parameter("minMeetings", "1")
        .must(
            some("spaces")
                .satisfying(
                    all(
                        measure("atWork").holds(),
                        count("meetings", withBothSides()).atLeast(parameter("minMeetings")))));
  }

  /** Some space is at work in the phase: where there is none, that alone is not met. */
  static Condition spaceIsThere() {
    return some("spaces").satisfying(measure("atWork").holds());
  }

  private static Condition withBothSides() {
    return all(
        measure("inWindow").holds(),
        measure("attendance").with("sector", "government").atLeast(1),
        measure("attendance").with("sector", "civil-society").atLeast(1));
  }

  private static Rule spaceMeets() {
    return minimum("P22-1.1-FREQ")
        .title(
            "The space meets at least every six months",
            "L'espace se réunit au moins tous les six mois",
            "El espacio se reúne al menos cada seis meses")
        .text(
            "The space for dialogue meets at least every six months.",
            "L'espace de dialogue se réunit au moins tous les six mois.",
            "El espacio de diálogo se reúne al menos cada seis meses.")
        .parameter("maxGap", "P6M")
        .parameter("gapMode", "rolling", "calendar-half")
        .when(all(spaceIsThere(), longerThanAGapOrWithMeetings()))
        .must(
            some("spaces")
                .satisfying(
                    measure("gaps")
                        .with("mode", parameter("gapMode"))
                        .atMost(parameter("maxGap"))));
  }

  /**
   * The phase is longer than the longest gap allowed, or a meeting was held in it: a body that had
   * no occasion to meet late has shown nothing.
   */
  static Condition longerThanAGapOrWithMeetings() {
    return any(
        not(measure("phaseLength").atMost(parameter("maxGap"))),
        some("spaces").satisfying(some("meetings").satisfying(measure("inWindow").holds())));
  }

  private static Rule spaceHasPublicRules() {
    return minimum("P22-1.1-RULES")
        .when(spaceIsThere())
        .title(
            "The rules of the space are public",
            "Les règles de l'espace sont publiques",
            "Las reglas del espacio son públicas")
        .text(
            "The basic rules on taking part in the space for dialogue are public.",
            "Les règles de base sur la participation à l'espace de dialogue sont publiques.",
            "Las reglas básicas sobre la participación en el espacio de diálogo son públicas.")
        .must(
            some("spaces")
                .satisfying(measure("rulesPublic").with("rule", "P22-1.1-RULES").holds()));
  }
}
