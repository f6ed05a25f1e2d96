package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What somebody attests, such as {@code yes}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum AttestedAnswer {
  /** Yes. */
  YES("yes"),
  /** No. */
  NO("no"),
  /** Unclear. */
  UNCLEAR("unclear");

  private final String code;

  AttestedAnswer(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code yes}. */
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
  public static AttestedAnswer ofCode(String code) {
    return Codes.find(AttestedAnswer.class, values(), AttestedAnswer::code, code);
  }
}
