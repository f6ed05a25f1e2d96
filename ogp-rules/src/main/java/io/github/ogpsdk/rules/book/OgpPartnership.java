package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** The starting text: OGP's civil-society page on implementation. */
final class OgpPartnership {
  private OgpPartnership() {}

  static Rulebook book() {
    return new Rulebook(
        "ogp-partnership",
        "1.0.0",
        words(
            "Good practice of partnership",
            "Bonnes pratiques du partenariat",
            "Buenas prácticas de la alianza"),
        List.of(),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        List.of(),
        Stream.of(
                PartnershipSeatRules.rules(),
                PartnershipPeopleRules.rules(),
                PartnershipProcessRules.rules())
            .flatMap(List::stream)
            .toList(),
        List.of(),
        List.of());
  }
}
