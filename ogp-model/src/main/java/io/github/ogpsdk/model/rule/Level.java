package io.github.ogpsdk.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How binding a rule is, such as {@code minimum-requirement}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum Level {
  /** A minimum requirement of the standards. */
  MINIMUM_REQUIREMENT("minimum-requirement"),
  /** A rule of OGP's handbooks, policies or articles. */
  RULE("rule"),
  /** A recommended practice. */
  RECOMMENDED_PRACTICE("recommended-practice"),
  /** A good practice of the starting text. */
  GOOD_PRACTICE("good-practice"),
  /** A body's own rule. */
  OWN_RULES("own-rules"),
  /** A rule of one country. */
  NATIONAL("national");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code minimum-requirement}. */
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
  public static Level ofCode(String code) {
    return Codes.find(Level.class, values(), Level::code, code);
  }
}
