package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Whether a charter binds, such as {@code in-force}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum CharterStatus {
  /** It is in force; the default. */
  IN_FORCE("in-force"),
  /** A draft. */
  DRAFT("draft"),
  /** A proposal. */
  PROPOSED("proposed"),
  /** Replaced by a later one. */
  SUPERSEDED("superseded");

  private final String code;

  CharterStatus(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code in-force}. */
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
  public static CharterStatus ofCode(String code) {
    return Codes.find(CharterStatus.class, values(), CharterStatus::code, code);
  }
}
