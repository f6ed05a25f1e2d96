package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** The Participation and Co-Creation Standards of 2017, for plans delivered from 2017 to 2021. */
final class OgpStandards2017 {
  private OgpStandards2017() {}

  static Rulebook book() {
    return Books.book(
        "ogp-standards-2017",
        words(
            "Participation and Co-Creation Standards, 2017",
            "Normes de participation et de co-création, 2017",
            "Estándares de Participación y Cocreación, 2017"),
        Books.effective("2017-01-01", "2021-12-31"),
        List.of(
            new Requirement("information", words("Information", "Information", "Información")),
            new Requirement("forum", words("Forum", "Forum", "Foro")),
            new Requirement(
                "development",
                words("Development of the plan", "Élaboration du plan", "Elaboración del plan")),
            new Requirement(
                "implementation", words("Implementation", "Mise en œuvre", "Implementación")),
            new Requirement(
                "advanced", words("Advanced steps", "Étapes avancées", "Pasos avanzados"))),
        List.of(),
        Stream.of(
                Information2017Rules.rules(),
                Forum2017Rules.rules(),
                Process2017Rules.rules(),
                Advanced2017Rules.rules(),
                PlanRules2017.rules())
            .flatMap(List::stream)
            .toList());
  }
}
