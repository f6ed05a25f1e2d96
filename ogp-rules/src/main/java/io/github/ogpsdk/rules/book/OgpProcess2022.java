package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** When a member acts contrary to process, for plans delivered since 2022. */
final class OgpProcess2022 {
  private OgpProcess2022() {}

  static Rulebook book() {
    return Books.book(
        "ogp-process-2022",
        words("Process rules, 2022", "Règles de processus, 2022", "Reglas de proceso, 2022"),
        Books.effective("2022-01-01", ""),
        List.of(),
        List.of(),
        Stream.of(Process2022Rules.rules()).flatMap(List::stream).toList());
  }
}
