package io.github.ogpsdk.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How well the text of a rule was read, such as {@code in-source}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum Reading {
  /** Its words were read in the source. */
  IN_SOURCE("in-source"),
  /** Another source repeats it. */
  SECOND_HAND("second-hand"),
  /** It is recalled or inferred; no source was read. */
  UNVERIFIED("unverified");

  private final String code;

  Reading(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code in-source}. */
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
  public static Reading ofCode(String code) {
    return Codes.find(Reading.class, values(), Reading::code, code);
  }
}
