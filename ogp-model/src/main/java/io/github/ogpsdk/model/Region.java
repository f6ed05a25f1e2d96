package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A region of the Open Government Partnership, such as {@code africa-middle-east}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP Steering Committee: regions of the elections
 */
public enum Region {
  /** Africa and the Middle East. */
  AFRICA_MIDDLE_EAST("africa-middle-east"),
  /** The Americas. */
  AMERICAS("americas"),
  /** Asia and the Pacific. */
  ASIA_PACIFIC("asia-pacific"),
  /** Europe. */
  EUROPE("europe");

  private final String code;

  Region(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code africa-middle-east}. */
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
  public static Region ofCode(String code) {
    return Codes.find(Region.class, values(), Region::code, code);
  }
}
