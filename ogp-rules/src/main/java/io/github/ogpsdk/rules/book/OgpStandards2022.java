package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.rule.Definition;
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
        definitions(),
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
        new Requirement(
            "1.1", words("Space for dialogue", "Espace de dialogue", "Espacio de diálogo")));
  }

  private static List<Definition> definitions() {
    return List.of();
  }
}
