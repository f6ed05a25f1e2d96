package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

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
        List.of(),
        List.of(),
        PlanRules2017.rules());
  }
}
