package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How a body decides, such as {@code consensus}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum DecisionMode {
  /** Without objection. */
  CONSENSUS("consensus"),
  /** With every vote. */
  UNANIMITY("unanimity"),
  /** With more votes for than against. */
  SIMPLE_MAJORITY("simple-majority"),
  /** With more than half of all. */
  ABSOLUTE_MAJORITY("absolute-majority"),
  /** With a larger majority. */
  QUALIFIED_MAJORITY("qualified-majority"),
  /** With a majority on each side. */
  SECTOR_MAJORITIES("sector-majorities"),
  /** It does not decide. */
  CONSULTATIVE("consultative");

  private final String code;

  DecisionMode(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code consensus}. */
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
  public static DecisionMode ofCode(String code) {
    return Codes.find(DecisionMode.class, values(), DecisionMode::code, code);
  }
}
