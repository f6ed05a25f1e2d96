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
  AT_LEAST("at-least", "atLeast"),
  /** Not more than. */
  AT_MOST("at-most", "atMost"),
  /** More than. */
  MORE_THAN("more-than", "moreThan"),
  /** Less than. */
  LESS_THAN("less-than", "lessThan"),
  /** Equal to. */
  EQUAL_TO("equal-to", "equalTo");

  private final String code;
  private final String member;

  Comparison(String code, String member) {
    this.code = code;
    this.member = member;
  }

  /** Returns its name as a member of a condition, such as {@code atLeast}. */
  public String member() {
    return member;
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
