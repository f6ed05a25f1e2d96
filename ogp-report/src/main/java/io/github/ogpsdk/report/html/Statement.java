package io.github.ogpsdk.report.html;

import java.util.List;

/**
 * Something that a page says of the member outside of its verdicts, with the places that it rests
 * on, such as "Removed since 13 April 2026." with {@code /standing/events/5}.
 *
 * @param runs its words, in their order
 * @param at JSON Pointers of what it rests on
 * @param sources JSON Pointers of the sources of that
 */
record Statement(List<Run> runs, List<String> at, List<String> sources) {
  /**
   * Words that belong together.
   *
   * @param words the words
   * @param anchor the id of what they lead to; empty where they lead nowhere
   */
  record Run(String words, String anchor) {}

  /** Returns the statement without links. */
  String text() {
    return String.join("", runs.stream().map(Run::words).toList());
  }
}
