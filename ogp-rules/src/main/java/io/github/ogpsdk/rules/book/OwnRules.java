package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** A body against its own charter. */
final class OwnRules {
  private OwnRules() {}

  static Rulebook book() {
    return new Rulebook(
        "own-rules",
        "1.0.0",
        words(
            "The body against its own rules",
            "L'instance face à ses propres règles",
            "La instancia ante sus propias reglas"),
        List.of(),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        List.of(),
        Stream.of(OwnSeatRules.rules(), OwnPeopleRules.rules(), OwnSessionRules.rules())
            .flatMap(List::stream)
            .toList(),
        List.of(),
        List.of());
  }
}
