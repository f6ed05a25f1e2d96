package io.github.ogpsdk.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How a measured value is compared, such as {@code at-least}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum Comparison {
  /** Not less than. */
  AT_LEAST("at-least"),
  /** Not more than. */
  AT_MOST("at-most"),
  /** More than. */
  MORE_THAN("more-than"),
  /** Less than. */
  LESS_THAN("less-than"),
  /** Equal to. */
  EQUAL_TO("equal-to");

  private final String code;

  Comparison(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code at-least}. */
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
  public static Comparison ofCode(String code) {
    return Codes.find(Comparison.class, values(), Comparison::code, code);
  }
}
