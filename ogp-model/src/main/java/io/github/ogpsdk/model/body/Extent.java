package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How far an activity went, as judged by its source, such as {@code full}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum Extent {
  /** Fully. */
  FULL("full"),
  /** To a limited extent. */
  LIMITED("limited"),
  /** Not at all. */
  NONE("none");

  private final String code;

  Extent(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code full}. */
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
  public static Extent ofCode(String code) {
    return Codes.find(Extent.class, values(), Extent::code, code);
  }
}
