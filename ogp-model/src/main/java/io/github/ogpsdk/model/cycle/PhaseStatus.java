package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How far a phase has come, such as {@code planned}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum PhaseStatus {
  /** Planned. */
  PLANNED("planned"),
  /** Done. */
  DONE("done"),
  /** Not begun. */
  PENDING("pending");

  private final String code;

  PhaseStatus(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code planned}. */
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
  public static PhaseStatus ofCode(String code) {
    return Codes.find(PhaseStatus.class, values(), PhaseStatus::code, code);
  }
}
