package io.github.ogpsdk.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How well the text of a rule was read, if it has one, such as {@code in-source}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum Reading {
  /** Its words were read in the source. */
  IN_SOURCE("in-source"),
  /** Another source repeats it. */
  SECOND_HAND("second-hand"),
  /** It is recalled or inferred; no source was read. */
  UNVERIFIED("unverified"),
  /** There is no text: this project made the rule, such as that a body keeps its own charter. */
  OWN("own");

  private final String code;

  Reading(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code in-source}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Returns whether the rule has a text that was not read in its source. */
  public boolean isUnread() {
    return this == SECOND_HAND || this == UNVERIFIED;
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
