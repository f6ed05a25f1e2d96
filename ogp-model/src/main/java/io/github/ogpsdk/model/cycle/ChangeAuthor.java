package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Who announced a change of dates, such as {@code government}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ChangeAuthor {
  /** The government. */
  GOVERNMENT("government"),
  /** The OGP Support Unit. */
  SUPPORT_UNIT("support-unit"),
  /** A committee of OGP. */
  COMMITTEE("committee");

  private final String code;

  ChangeAuthor(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code government}. */
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
  public static ChangeAuthor ofCode(String code) {
    return Codes.find(ChangeAuthor.class, values(), ChangeAuthor::code, code);
  }
}
