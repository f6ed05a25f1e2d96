package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** When a member acted contrary to process, for plans delivered from 2018 to 2021. */
final class OgpProcess2018 {
  private OgpProcess2018() {}

  static Rulebook book() {
    return Books.book(
        "ogp-process-2018",
        words(
            "Process rules, 2018 to 2021",
            "Règles de processus, 2018 à 2021",
            "Reglas de proceso, 2018 a 2021"),
        Books.effective("2018-01-01", "2021-12-31"),
        List.of(),
        List.of(),
        Stream.of(Process2018Rules.rules()).flatMap(List::stream).toList());
  }
}
