package io.github.ogpsdk.json;

/** How much a reader takes in, so that a hostile document costs no more than an error. */
final class Limits {
  /** Bytes of a document. */
  static final int DOCUMENT = 64 * 1024 * 1024;

  /** Bytes of a line that is too long after which a stream is given up. */
  static final long PASSED_OVER = 4L * DOCUMENT;

  /** Lines at the start of a stream among which a document is looked for. */
  static final int FIRST_LINES = 1_000;

  /** Objects and arrays within each other. */
  static final int DEPTH = 200;

  /** Characters of one number. */
  static final int NUMBER = 1_000;

  /** Characters of one text. */
  static final int TEXT = 8 * 1024 * 1024;

  /** Characters of one member's name. */
  static final int NAME = 1_000;

  /** Values that the aliases of a YAML document may stand for, all together. */
  static final int ALIASED = 100_000;

  /** Problems after which a reader keeps no more. */
  static final int PROBLEMS = 1_000;

  /** Problems that are given a suggestion. */
  static final int SUGGESTIONS = 100;

  /** Characters of a word, and number of words, among which a misspelling is looked for. */
  static final int WORD = 40;

  static final int WORDS = 2_000;

  private Limits() {}
}
