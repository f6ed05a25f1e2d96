package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the international Steering Committee. */
final class OgpSteeringCommittee {
  private OgpSteeringCommittee() {}

  static Rulebook book() {
    return new Rulebook(
        "ogp-steering-committee",
        "1.0.0",
        words(
            "International Steering Committee",
            "Comité directeur international",
            "Comité Directivo internacional"),
        List.of(),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        List.of(),
        Stream.of(CommitteeSeatRules.rules(), CommitteePeopleRules.rules())
            .flatMap(List::stream)
            .toList(),
        List.of(),
        List.of());
  }
}
