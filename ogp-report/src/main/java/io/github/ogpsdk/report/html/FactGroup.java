package io.github.ogpsdk.report.html;

import java.util.List;

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
   * @param sources where it was found
   */
  record Fact(String id, String text, String pointer, List<Reference> sources) {}
}
