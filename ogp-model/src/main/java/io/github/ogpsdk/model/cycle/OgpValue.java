package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * A value that a commitment serves, such as {@code transparency}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP glossary, Relevance
 */
public enum OgpValue {
  /** Transparency. */
  TRANSPARENCY("transparency"),
  /** Participation. */
  PARTICIPATION("participation"),
  /** Accountability. */
  ACCOUNTABILITY("accountability"),
  /** Technology; never alone. */
  TECHNOLOGY("technology"),
  /** Inclusion; never alone. */
  INCLUSION("inclusion");

  private final String code;

  OgpValue(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code transparency}. */
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
  public static OgpValue ofCode(String code) {
    return Codes.find(OgpValue.class, values(), OgpValue::code, code);
  }
}
