package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** What holds in every era: consecutive cycles, letters, the Response Policy, membership. */
final class OgpProcess {
  private OgpProcess() {}

  static Rulebook book() {
    return Books.book(
        "ogp-process",
        words("Process and standing", "Processus et statut", "Proceso y situación"),
        Effective.ALWAYS,
        List.of(),
        ProcessDefinitions.definitions(),
        Stream.of(ProcessRules.rules(), ResponseRules.rules()).flatMap(List::stream).toList());
  }
}
