package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

/** The approaches that the Standards of 2022 recommend; the minimum has a rulebook of its own. */
final class OgpApproaches2022 {
  private OgpApproaches2022() {}

  static Rulebook book() {
    return Books.book(
        "ogp-approaches-2022",
        words(
            "Approaches of the Participation and Co-Creation Standards, 2022",
            "Approches des Normes de participation et de co-création, 2022",
            "Enfoques de los Estándares de Participación y Cocreación, 2022"),
        Books.effective("2022-01-01", ""),
        List.of(
            new Requirement(
                "space", words("Space for dialogue", "Espace de dialogue", "Espacio de diálogo")),
            new Requirement("information", words("Information", "Information", "Información")),
            new Requirement("co-creation", words("Co-creation", "Co-création", "Cocreación")),
            new Requirement(
                "response", words("Reasoned response", "Réponse motivée", "Respuesta razonada")),
            new Requirement(
                "implementation", words("Implementation", "Mise en œuvre", "Implementación"))),
        List.of(),
        ApproachRules.rules());
  }
}
