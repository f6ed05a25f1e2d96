package io.github.ogpsdk.rules.words;

/** A topic of words; each has one bundle per language. */
enum Topic {
  /** Sentences with named arguments, one for each {@link Phrase}. */
  SENTENCES("sentences"),
  /** Words for the closed lists of assessments and rulebooks, such as {@code verdict.met}. */
  TERMS("terms"),
  /** Words for the codes that facts are written in, such as {@code civil-society}. */
  CODES("codes"),
  /** Words for the members of the document, such as {@code meetings}. */
  MEMBERS("members"),
  /** Nouns for kinds and collections, such as {@code kind.meeting}, {@code collection.meetings}. */
  KINDS("kinds"),
  /**
   * What measures measure, such as {@code gaps.label}, and sentences for single ones, such as
   * {@code gaps.false}, where the general ones are stiff.
   */
  MEASURES("measures"),
  /** Words for the parameters of rules, such as {@code maxGap}. */
  PARAMETERS("parameters"),
  /** Dates, periods and other amounts. */
  AMOUNTS("amounts");

  private final String file;

  Topic(String file) {
    this.file = file;
  }

  /** Returns the name of its bundles without language and ending. */
  String file() {
    return file;
  }
}
