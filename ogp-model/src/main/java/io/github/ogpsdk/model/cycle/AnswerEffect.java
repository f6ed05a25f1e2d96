package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Whether an answer counts, such as {@code counts}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum AnswerEffect {
  /** It counts; the default. */
  COUNTS("counts"),
  /** A grace period or exception applies. */
  NO_CONSEQUENCE("no-consequence");

  private final String code;

  AnswerEffect(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code counts}. */
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
  public static AnswerEffect ofCode(String code) {
    return Codes.find(AnswerEffect.class, values(), AnswerEffect::code, code);
  }
}
