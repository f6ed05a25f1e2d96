package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** Who can take part in OGP. */
final class OgpEligibility {
  private OgpEligibility() {}

  static Rulebook book() {
    return Books.book(
        "ogp-eligibility",
        words("Eligibility", "Admissibilité", "Elegibilidad"),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        Stream.of(EligibilityRules.rules(), LocalEligibilityRules.rules())
            .flatMap(List::stream)
            .toList());
  }
}
