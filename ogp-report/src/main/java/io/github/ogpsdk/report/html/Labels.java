package io.github.ogpsdk.report.html;

import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;

/**
 * The words of a page.
 *
 * @param phrases the words of reports
 */
record Labels(Phrasebook phrases) {
  private static final List<String> GLOSSARY =
      List.of(
          "minimum",
          "cycle",
          "cocreation",
          "irm",
          "contrary",
          "response",
          "grace",
          "evidence",
          "attestation",
          "cohort",
          "edition",
          "year",
          "office",
          "pointer");

  /** Returns the words of a key below {@code html.}, such as {@code contents}. */
  String get(String key, Object... args) {
    return phrases.get("html." + key, args);
  }

  /** Returns the words for a number of things, from a key below {@code html.}. */
  String count(String key, int count) {
    return phrases.count("html." + key, count);
  }

  /** Returns the keys of the words that a page explains, in their order. */
  List<String> glossary() {
    return GLOSSARY;
  }

  String tag() {
    return phrases.tag();
  }
}
