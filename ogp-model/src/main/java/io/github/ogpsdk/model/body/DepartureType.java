package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * A change in who takes part, such as {@code left}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum DepartureType {
  /** They left. */
  LEFT("left"),
  /** They came back. */
  RETURNED("returned"),
  /** They became fewer. */
  REDUCED("reduced");

  private final String code;

  DepartureType(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code left}. */
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
  public static DepartureType ofCode(String code) {
    return Codes.find(DepartureType.class, values(), DepartureType::code, code);
  }
}
