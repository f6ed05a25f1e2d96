package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The occasion of a selection, such as {@code first}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum SelectionKind {
  /** The first of a body. */
  FIRST("first"),
  /** At the end of terms. */
  RENEWAL("renewal"),
  /** For a seat that fell vacant. */
  BY_ELECTION("by-election"),
  /** A replacement. */
  REPLACEMENT("replacement"),
  /** For the chair. */
  CHAIR("chair");

  private final String code;

  SelectionKind(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code first}. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * Returns the constant with a code.
   *
   * @throws IllegalArgumentException if none has it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SelectionKind ofCode(String code) {
    return Codes.find(SelectionKind.class, values(), SelectionKind::code, code);
  }
}
