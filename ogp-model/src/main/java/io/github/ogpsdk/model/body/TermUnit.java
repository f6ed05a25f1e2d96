package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Whose terms are counted, such as {@code organization}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum TermUnit {
  /** Those of the organization. */
  ORGANIZATION("organization"),
  /** Those of the person. */
  PERSON("person"),
  /** Those of the office. */
  OFFICE("office");

  private final String code;

  TermUnit(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code organization}. */
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
  public static TermUnit ofCode(String code) {
    return Codes.find(TermUnit.class, values(), TermUnit::code, code);
  }
}
