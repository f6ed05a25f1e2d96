package io.github.ogpsdk.report.html;

import java.util.List;
import java.util.Optional;

/**
 * Facts of one body, plan or part of the file.
 *
 * @param title what they belong to, such as "Body “Foro Multiactor”"
 * @param first the number of the first
 * @param facts the facts
 */
record FactGroup(String title, int first, List<Fact> facts) {
  /**
   * A fact.
   *
   * @param id its id on the page
   * @param text where and what it is
   * @param pointer its JSON Pointer
   * @param note what the authors noted on it; absent where it was told before
   * @param sources where it was found
   */
  record Fact(
      String id, String text, String pointer, Optional<String> note, List<Reference> sources) {}
}
