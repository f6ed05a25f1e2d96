package io.github.ogpsdk.report.html;

import java.util.List;

/**
 * A line of evidence as a template shows it.
 *
 * @param depth how far it is indented, from 0 to 8
 * @param truth a code such as {@code false}
 * @param truthWords the same in words, such as "no"
 * @param text the line
 * @param facts the facts that it rests on
 */
record WhyLine(int depth, String truth, String truthWords, String text, List<FactView> facts) {
  /**
   * A fact.
   *
   * @param text where and what it is
   * @param pointer its JSON Pointer
   * @param sources where it was found
   */
  record FactView(String text, String pointer, List<SourceView> sources) {}
}
