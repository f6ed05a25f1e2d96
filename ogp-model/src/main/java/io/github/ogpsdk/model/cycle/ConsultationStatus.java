package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How far a consultation has come, such as {@code planned}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ConsultationStatus {
  /** Planned. */
  PLANNED("planned"),
  /** Open. */
  OPEN("open"),
  /** Closed. */
  CLOSED("closed"),
  /** Being analysed. */
  ANALYSING("analysing"),
  /** Reported. */
  REPORTED("reported"),
  /** Abandoned. */
  ABANDONED("abandoned");

  private final String code;

  ConsultationStatus(String code) {
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
  public static ConsultationStatus ofCode(String code) {
    return Codes.find(ConsultationStatus.class, values(), ConsultationStatus::code, code);
  }
}
