package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a milestone is, such as {@code milestone}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum MilestoneKind {
  /** A milestone; the default. */
  MILESTONE("milestone"),
  /** A part of a commitment. */
  SUB_COMMITMENT("sub-commitment"),
  /** An activity. */
  ACTIVITY("activity"),
  /** An indicator. */
  INDICATOR("indicator");

  private final String code;

  MilestoneKind(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code milestone}. */
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
  public static MilestoneKind ofCode(String code) {
    return Codes.find(MilestoneKind.class, values(), MilestoneKind::code, code);
  }
}
