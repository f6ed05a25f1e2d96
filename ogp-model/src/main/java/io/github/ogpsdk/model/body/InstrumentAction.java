package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a legal act does to a body, such as {@code creates}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum InstrumentAction {
  /** Creates it. */
  CREATES("creates"),
  /** Amends it. */
  AMENDS("amends"),
  /** Renews it. */
  RENEWS("renews"),
  /** Replaces it. */
  REPLACES("replaces"),
  /** Repeals it. */
  REPEALS("repeals"),
  /** Approves it. */
  APPROVES("approves");

  private final String code;

  InstrumentAction(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code creates}. */
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
  public static InstrumentAction ofCode(String code) {
    return Codes.find(InstrumentAction.class, values(), InstrumentAction::code, code);
  }
}
