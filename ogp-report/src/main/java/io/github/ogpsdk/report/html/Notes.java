package io.github.ogpsdk.report.html;

import io.github.ogpsdk.report.Names;
import java.util.Collection;
import java.util.List;

/** What the authors of a partnership noted on facts. */
final class Notes {
  /** How many notes of one statement are told. */
  private static final int MOST = 5;

  private final Names names;

  Notes(Names names) {
    this.names = names;
  }

  /**
   * Returns the notes on facts, each once.
   *
   * @param pointers the JSON Pointers of the facts
   */
  List<String> on(Collection<String> pointers) {
    return pointers.stream()
        .flatMap(p -> names.explainer().note(p, names.assessed().partnership()).stream())
        .map(names::in)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
