package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a decision came to, such as {@code adopted}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum DecisionOutcome {
  /** Adopted. */
  ADOPTED("adopted"),
  /** Rejected. */
  REJECTED("rejected"),
  /** Put off. */
  DEFERRED("deferred");

  private final String code;

  DecisionOutcome(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code adopted}. */
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
  public static DecisionOutcome ofCode(String code) {
    return Codes.find(DecisionOutcome.class, values(), DecisionOutcome::code, code);
  }
}
