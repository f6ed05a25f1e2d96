package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an assessment says of a rule, such as {@code met}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum Verdict {
  /** The rule is met. */
  MET("met"),
  /** The rule is not met. */
  NOT_MET("not-met"),
  /** The rule does not apply. */
  NOT_APPLICABLE("not-applicable"),
  /** The facts recorded do not decide. */
  INSUFFICIENT_EVIDENCE("insufficient-evidence");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code met}. */
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
  public static Verdict ofCode(String code) {
    return Codes.find(Verdict.class, values(), Verdict::code, code);
  }
}
