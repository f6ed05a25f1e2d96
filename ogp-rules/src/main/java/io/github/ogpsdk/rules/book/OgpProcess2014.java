package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** When a member acted contrary to process, for plans delivered until the end of 2017. */
final class OgpProcess2014 {
  private OgpProcess2014() {}

  static Rulebook book() {
    return Books.book(
        "ogp-process-2014",
        words(
            "Process rules, 2014 to 2017",
            "Règles de processus, 2014 à 2017",
            "Reglas de proceso, 2014 a 2017"),
        Books.effective("", "2017-12-31"),
        List.of(),
        List.of(),
        Stream.of(Process2014Rules.rules()).flatMap(List::stream).toList());
  }
}
