package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How a chair is chosen, such as {@code unanimity}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ChairingRule {
  /** By all. */
  UNANIMITY("unanimity"),
  /** By more votes for than against. */
  SIMPLE_MAJORITY("simple-majority"),
  /** By more than half of all. */
  ABSOLUTE_MAJORITY("absolute-majority"),
  /** By holding an office. */
  EX_OFFICIO("ex-officio"),
  /** By appointment. */
  APPOINTMENT("appointment");

  private final String code;

  ChairingRule(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code unanimity}. */
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
  public static ChairingRule ofCode(String code) {
    return Codes.find(ChairingRule.class, values(), ChairingRule::code, code);
  }
}
