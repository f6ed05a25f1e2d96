package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Whether a meeting took place, such as {@code held}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum MeetingStatus {
  /** It took place; the default. */
  HELD("held"),
  /** It has a date. */
  SCHEDULED("scheduled"),
  /** It was announced. */
  ANNOUNCED("announced"),
  /** It was put off. */
  POSTPONED("postponed"),
  /** It was cancelled. */
  CANCELLED("cancelled");

  private final String code;

  MeetingStatus(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code held}. */
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
  public static MeetingStatus ofCode(String code) {
    return Codes.find(MeetingStatus.class, values(), MeetingStatus::code, code);
  }
}
