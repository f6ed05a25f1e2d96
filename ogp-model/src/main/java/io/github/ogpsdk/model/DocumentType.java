package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What a document is, such as {@code plan}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record DocumentType(@JsonValue String code) {
  /** The code {@code plan}. */
  public static final DocumentType PLAN = new DocumentType("plan");

  /** The code {@code minutes}. */
  public static final DocumentType MINUTES = new DocumentType("minutes");

  /** The code {@code agenda}. */
  public static final DocumentType AGENDA = new DocumentType("agenda");

  /** The code {@code papers}. */
  public static final DocumentType PAPERS = new DocumentType("papers");

  /** The code {@code report}. */
  public static final DocumentType REPORT = new DocumentType("report");

  /** The code {@code read-out}. */
  public static final DocumentType READ_OUT = new DocumentType("read-out");

  /** The code {@code recording}. */
  public static final DocumentType RECORDING = new DocumentType("recording");

  /** The code {@code slides}. */
  public static final DocumentType SLIDES = new DocumentType("slides");

  /** The code {@code notes}. */
  public static final DocumentType NOTES = new DocumentType("notes");

  /** The code {@code letter}. */
  public static final DocumentType LETTER = new DocumentType("letter");

  /** The code {@code call}. */
  public static final DocumentType CALL = new DocumentType("call");

  /** The code {@code comments}. */
  public static final DocumentType COMMENTS = new DocumentType("comments");

  /** The code {@code terms-of-reference}. */
  public static final DocumentType TERMS_OF_REFERENCE = new DocumentType("terms-of-reference");

  /** The code {@code response}. */
  public static final DocumentType RESPONSE = new DocumentType("response");

  /** The code {@code analysis}. */
  public static final DocumentType ANALYSIS = new DocumentType("analysis");

  private static final List<String> CODES =
      List.of(
          "plan",
          "minutes",
          "agenda",
          "papers",
          "report",
          "read-out",
          "recording",
          "slides",
          "notes",
          "letter",
          "call",
          "comments",
          "terms-of-reference",
          "response",
          "analysis");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DocumentType {
    Codes.open(DocumentType.class, code);
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version. */
  public static List<String> codes() {
    return CODES;
  }

  @Override
  public String toString() {
    return code;
  }
}
