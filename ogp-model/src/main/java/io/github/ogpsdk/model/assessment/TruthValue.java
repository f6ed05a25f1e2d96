package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a condition came to, such as {@code true}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum TruthValue {
  /** It holds. */
  TRUE("true"),
  /** It does not hold. */
  FALSE("false"),
  /** The facts do not decide. */
  UNKNOWN("unknown"),
  /** There is nothing to check. */
  NONE("none");

  private final String code;

  TruthValue(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code true}. */
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
  public static TruthValue ofCode(String code) {
    return Codes.find(TruthValue.class, values(), TruthValue::code, code);
  }
}
