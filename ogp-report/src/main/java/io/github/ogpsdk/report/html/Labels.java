package io.github.ogpsdk.report.html;

import io.github.ogpsdk.rules.words.Phrasebook;

/**
 * The words of a page.
 *
 * @param phrases the words of reports
 */
record Labels(Phrasebook phrases) {
  /** Returns the words of a key below {@code html.}, such as {@code contents}. */
  String get(String key, Object... args) {
    return phrases.get("html." + key, args);
  }

  /** Returns the words for a number of things, from a key below {@code html.}. */
  String count(String key, int count) {
    return phrases.count("html." + key, count);
  }

  String tag() {
    return phrases.tag();
  }
}
