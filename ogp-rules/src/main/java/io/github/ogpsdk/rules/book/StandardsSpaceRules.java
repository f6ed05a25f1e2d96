package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * Requirement 1.1, the space for dialogue.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022, 1.1
 */
final class StandardsSpaceRules {
  private StandardsSpaceRules() {}

  static List<Rule> rules() {
    return List.of(spaceExists(), spaceMeets());
  }

  private static Rule spaceExists() {
    return rule("P22-1.1-EXISTS")
        .about("cycle")
        .phases(CO_CREATION, IMPLEMENTATION)
        .level(Level.MINIMUM_REQUIREMENT)
        .requirement("1.1")
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
        .cite(Documents.STANDARDS_2022.section("1.1"))
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(some("spaces").satisfying(measure("atWork").holds()));
  }

  private static Rule spaceMeets() {
    return rule("P22-1.1-FREQ")
        .about("cycle")
        .phases(CO_CREATION, IMPLEMENTATION)
        .level(Level.MINIMUM_REQUIREMENT)
        .requirement("1.1")
        .title(
            "The space meets at least every six months",
            "L'espace se réunit au moins tous les six mois",
            "El espacio se reúne al menos cada seis meses")
        .text(
            "The space for dialogue meets at least every six months.",
            "L'espace de dialogue se réunit au moins tous les six mois.",
            "El espacio de diálogo se reúne al menos cada seis meses.")
        .cite(Documents.STANDARDS_2022.section("1.1"))
        .parameter("maxGap", "P6M")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(some("spaces").satisfying(measure("gaps").atMost(parameter("maxGap"))));
  }
}
