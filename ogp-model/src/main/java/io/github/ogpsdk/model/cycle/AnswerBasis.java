package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How an answer is known, such as {@code printed}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum AnswerBasis {
  /** It is printed; the default. */
  PRINTED("printed"),
  /** An evaluator explains it in words. */
  EXPLAINED("explained"),
  /** We derived it. */
  DERIVED("derived"),
  /** Another source repeats it. */
  SECONDARY("secondary");

  private final String code;

  AnswerBasis(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code printed}. */
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
  public static AnswerBasis ofCode(String code) {
    return Codes.find(AnswerBasis.class, values(), AnswerBasis::code, code);
  }
}
