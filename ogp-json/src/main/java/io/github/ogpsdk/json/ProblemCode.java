package io.github.ogpsdk.json;

/**
 * What is wrong with a document, such as {@code misspelled-member}.
 *
 * <p>Codes are permanent: what is no longer reported is never used for something else.
 *
 * @since 0.1
 */
public enum ProblemCode {
  /** The bytes could not be had. */
  UNREADABLE("unreadable"),
  /** The bytes are no text in the encoding they claim. */
  BAD_ENCODING("bad-encoding"),
  /** There is nothing to read. */
  EMPTY("empty"),
  /** The text is neither well-formed JSON nor YAML. */
  SYNTAX("syntax"),
  /** Something follows the document. */
  TRAILING_CONTENT("trailing-content"),
  /** The text has something of YAML or JSON that the format does without, such as tags. */
  UNSUPPORTED_SYNTAX("unsupported-syntax"),
  /** A limit on size, depth or length is passed. */
  LIMIT("limit"),
  /** A member stands twice in one object. */
  DUPLICATE_MEMBER("duplicate-member"),
  /** The document is no object. */
  NOT_AN_OBJECT("not-an-object"),
  /** The document is of another format than the one asked for. */
  WRONG_FORMAT("wrong-format"),
  /** The document needs a newer library. */
  UNSUPPORTED_VERSION("unsupported-version"),
  /** A required member is absent. */
  MISSING_MEMBER("missing-member"),
  /** A member that is not known looks like one that is known and absent. */
  MISSPELLED_MEMBER("misspelled-member"),
  /** A value has another type than its member. */
  WRONG_TYPE("wrong-type"),
  /** A value has the right type and a wrong form, such as a date in another order. */
  BAD_VALUE("bad-value"),
  /** A code is not in its closed list. */
  UNKNOWN_CODE("unknown-code"),
  /** A code is not written as codes are. */
  MALFORMED_CODE("malformed-code"),
  /** An id is not written as ids are. */
  MALFORMED_ID("malformed-id"),
  /** {@code partial} or {@code unknown} contradicts the object that it stands in. */
  CONTRADICTION("contradiction"),
  /** A reference meets no object. */
  DANGLING_REFERENCE("dangling-reference"),
  /** Two objects of one kind share an id. */
  DUPLICATE_ID("duplicate-id"),
  /** Values do not fit together, such as an end before its start. */
  BROKEN_INVARIANT("broken-invariant"),
  /** A member has a name that is reserved. */
  RESERVED_NAME("reserved-name"),
  /** A member is not known to this version; it is kept. */
  UNKNOWN_MEMBER("unknown-member", Severity.WARNING),
  /** A code is not in its open list; it is kept. */
  UNLISTED_CODE("unlisted-code", Severity.WARNING),
  /** A web address is not written as one; it is kept. */
  MALFORMED_ADDRESS("malformed-address", Severity.WARNING),
  /** The document is of a newer minor version of the format; what is new is kept. */
  NEWER_VERSION("newer-version", Severity.WARNING);

  /** Whether a document with the problem can be used. */
  public enum Severity {
    /** No: nothing is returned. */
    ERROR,
    /** Yes: the document is returned, and nothing of it is lost. */
    WARNING
  }

  private final String code;
  private final Severity severity;

  ProblemCode(String code) {
    this(code, Severity.ERROR);
  }

  ProblemCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** Returns the code, such as {@code misspelled-member}. */
  public String code() {
    return code;
  }

  /** Returns whether a document with the problem can be used. */
  public Severity severity() {
    return severity;
  }

  @Override
  public String toString() {
    return code;
  }
}
