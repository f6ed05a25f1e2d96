package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

/** What OGP asks of commitments and of how the IRM codes them. */
final class OgpCommitments {
  private OgpCommitments() {}

  static Rulebook book() {
    return Books.book(
        "ogp-commitments",
        words("Commitments", "Engagements", "Compromisos"),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        List.of());
  }
}
