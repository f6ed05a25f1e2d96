package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        requirements(),
        StandardsDefinitions.definitions(),
        Stream.of(
                StandardsSpaceRules.rules(),
                StandardsPublicationRules.rules(),
                StandardsCoCreationRules.rules(),
                StandardsImplementationRules.rules())
            .flatMap(List::stream)
            .toList(),
        List.of(),
        List.of());
  }

  private static List<Requirement> requirements() {
    return List.of(
        requirement("1.1", "Space for dialogue", "Espace de dialogue", "Espacio de diálogo"),
        requirement("2.1", "OGP website", "Site web sur le PGO", "Sitio web sobre la OGP"),
        requirement("2.2", "Repository", "Répertoire", "Repositorio"),
        requirement("3.1", "Advance notice", "Avis préalable", "Aviso previo"),
        requirement("3.2", "Outreach", "Sensibilisation", "Divulgación"),
        requirement(
            "3.3", "Mechanism for input", "Mécanisme de contribution", "Mecanismo de aportes"),
        requirement("4.1", "Reasoned response", "Réponse motivée", "Respuesta razonada"),
        requirement(
            "5.1", "Open implementation", "Mise en œuvre ouverte", "Implementación abierta"));
  }

  private static Requirement requirement(String id, String en, String fr, String es) {
    return new Requirement(id, words(en, fr, es));
  }
}
