package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What OGP asks of commitments and of how the IRM codes them. */
final class OgpCommitments {
  private OgpCommitments() {}

  static Rulebook book() {
    return Books.book(
        "ogp-commitments",
        words("Commitments", "Engagements", "Compromisos"),
        Effective.ALWAYS,
        List.of(),
        List.of(highCompletion()),
        Stream.of(CommitmentRules.rules(), CommitmentCodeRules.rules())
            .flatMap(List::stream)
            .toList());
  }

  private static Definition highCompletion() {
    return new Definition(
        "CM-HIGHCOMP",
        Level.RULE,
        words("High completion", "Mise en œuvre élevée", "Cumplimiento alto"),
        words(
            "A commitment has high completion if its completion is coded substantial or complete.",
            "Un engagement a une mise en œuvre élevée si elle est codée substantielle ou complète.",
            "Un compromiso tiene cumplimiento alto si este se codifica como sustancial o completo."),
        CommitmentDocuments.COMPLETION,
        Map.of());
  }
}
