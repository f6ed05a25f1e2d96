package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

/** What OGP Local asks of local members. */
final class OgpLocal {
  private OgpLocal() {}

  static Rulebook book() {
    return Books.book(
        "ogp-local",
        words("OGP Local", "OGP Local", "OGP Local"),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        List.of());
  }
}
