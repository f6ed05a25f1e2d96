package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

/** What OGP asks of action plans, by the dates of each rule. */
final class OgpActionPlan {
  private OgpActionPlan() {}

  static Rulebook book() {
    return Books.book(
        "ogp-action-plan",
        words("Action plans", "Plans d'action", "Planes de acción"),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        List.of());
  }
}
