package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A phase of an action plan cycle, such as {@code co-creation}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source Participation and Co-Creation Standards (2022), assessment of compliance by phase
 */
public enum CyclePhase {
  /** From the start of the process to the delivery of the plan. */
  CO_CREATION("co-creation"),
  /** From the start of the plan to its end. */
  IMPLEMENTATION("implementation"),
  /** Both. */
  WHOLE_CYCLE("whole-cycle");

  private final String code;

  CyclePhase(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code co-creation}. */
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
  public static CyclePhase ofCode(String code) {
    return Codes.find(CyclePhase.class, values(), CyclePhase::code, code);
  }
}
