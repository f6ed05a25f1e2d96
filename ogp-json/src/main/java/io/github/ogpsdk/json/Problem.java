package io.github.ogpsdk.json;

import java.util.Optional;

/**
 * One thing that is wrong with a document, and where, such as an unknown code at {@code
 * /mechanisms/0/status}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param message a sentence in English
 * @param pointer the JSON Pointer of the value, or of the object that lacks one; empty for the
 *     whole document
 * @param position where it stands in the text
 * @param expected what would be right, such as {@code a date such as "2020-02"}
 * @param suggestion what was probably meant
 * @since 0.1
 */
public record Problem(
    ProblemCode code,
    String message,
    String pointer,
    Position position,
    Optional<String> expected,
    Optional<String> suggestion) {

  /** Returns a problem of the text, which has no pointer yet. */
  static Problem of(ProblemCode code, String message, String expected, Position position) {
    Optional<String> right = expected.isEmpty() ? Optional.empty() : Optional.of(expected);
    return new Problem(code, message, "", position, right, Optional.empty());
  }

  /** Returns whether the document can be used all the same. */
  public boolean isWarning() {
    return code.severity() == ProblemCode.Severity.WARNING;
  }

  /** Returns the line, from 1. */
  public int line() {
    return position.line();
  }

  /** Returns the column, from 1. */
  public int column() {
    return position.column();
  }

  /** Returns place, pointer, message and advice on one line. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(position).append(": ");
    if (!pointer.isEmpty()) {
      line.append(pointer).append(": ");
    }
    line.append(message);
    expected.ifPresent(e -> line.append("; expected ").append(e));
    suggestion.ifPresent(s -> line.append("; did you mean \"").append(s).append("\"?"));
    return line.append(" [").append(code).append(']').toString();
  }
}
