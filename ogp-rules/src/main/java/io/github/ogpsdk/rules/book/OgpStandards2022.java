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
import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.Optional;

/**
 * The minimum requirements of the Participation and Co-Creation Standards, in force since
 * 2022-01-01.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022
 */
final class OgpStandards2022 {
  private OgpStandards2022() {}

  static Rulebook book() {
    return new Rulebook(
        "ogp-standards-2022",
        "1.0.0",
        words(
            "Minimum requirements of the Participation and Co-Creation Standards, 2022",
            "Exigences minimales des Normes de participation et de co-création, 2022",
            "Requisitos mínimos de los Estándares de Participación y Cocreación, 2022"),
        List.of(),
        new Effective(Optional.of(PartialDate.parse("2022-01-01")), Optional.empty()),
        List.of(),
        List.of(
            new Requirement(
                "1.1",
                words(
                    "Space for dialogue", "Espace de dialogue", "Espacio de diálogo"))),
        List.of(),
        List.of(spaceExists(), spaceMeets()),
        List.of(),
        List.of());
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
