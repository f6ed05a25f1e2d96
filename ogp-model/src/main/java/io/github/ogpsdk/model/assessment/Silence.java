package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How silence is read, such as {@code unknown}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum Silence {
  /** What is not recorded is unknown. */
  UNKNOWN("unknown"),
  /** What is not recorded is read as the IRM reads it: not met. */
  NOT_MET("not-met");

  private final String code;

  Silence(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code unknown}. */
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
  public static Silence ofCode(String code) {
    return Codes.find(Silence.class, values(), Silence::code, code);
  }
}
