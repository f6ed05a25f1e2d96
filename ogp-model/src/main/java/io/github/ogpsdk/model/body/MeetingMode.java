package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How people met, such as {@code in-person}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum MeetingMode {
  /** In one place. */
  IN_PERSON("in-person"),
  /** On line. */
  REMOTE("remote"),
  /** Both. */
  HYBRID("hybrid");

  private final String code;

  MeetingMode(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code in-person}. */
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
  public static MeetingMode ofCode(String code) {
    return Codes.find(MeetingMode.class, values(), MeetingMode::code, code);
  }
}
