package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How a seat table is known, such as {@code prescribed}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum CompositionBasis {
  /** A rule prescribes it. */
  PRESCRIBED("prescribed"),
  /** A source states it as fact. */
  ACTUAL("actual"),
  /** We counted names. */
  COUNTED("counted"),
  /** It is planned; no rule reads it. */
  PLANNED("planned"),
  /** It is proposed; no rule reads it. */
  PROPOSED("proposed"),
  /** A claim that could not be checked; no rule reads it. */
  CLAIMED("claimed");

  private final String code;

  CompositionBasis(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code prescribed}. */
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
  public static CompositionBasis ofCode(String code) {
    return Codes.find(CompositionBasis.class, values(), CompositionBasis::code, code);
  }
}
