package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a change does to a rule, such as {@code tightens}: derived from the rule, never declared.
 *
 * @ogp.source none: SDK decision, docs/adr/0014
 */
public enum Effect {
  /** Fewer partnerships meet it. */
  TIGHTENS("tightens"),
  /** More partnerships meet it, or it is not checked any more. */
  RELAXES("relaxes"),
  /** Neither can be said of all partnerships. */
  CHANGES("changes");

  private final String code;

  Effect(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code tightens}. */
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
  public static Effect ofCode(String code) {
    return Codes.find(Effect.class, values(), Effect::code, code);
  }
}
