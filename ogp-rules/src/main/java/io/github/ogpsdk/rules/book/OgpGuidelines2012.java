package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

/** The consultation guidelines of 2012 (Addendum C), for plans delivered until the end of 2016. */
final class OgpGuidelines2012 {
  private OgpGuidelines2012() {}

  static Rulebook book() {
    return Books.book(
        "ogp-guidelines-2012",
        words(
            "Guidelines on consultation, 2012",
            "Lignes directrices sur la consultation, 2012",
            "Directrices de consulta, 2012"),
        Books.effective("", "2016-12-31"),
        List.of(
            new Requirement(
                "development",
                words("Development of the plan", "Élaboration du plan", "Elaboración del plan")),
            new Requirement(
                "implementation", words("Implementation", "Mise en œuvre", "Implementación"))),
        List.of(),
        Guidelines2012Rules.rules());
  }
}
