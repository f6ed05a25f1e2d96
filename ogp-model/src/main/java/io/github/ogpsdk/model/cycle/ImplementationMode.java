package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * One of the three modes of implementation of the starting text, such as {@code partnership}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source Implementation page: business as usual, partnership, hybrid
 */
public enum ImplementationMode {
  /** Government and civil society implement together. */
  PARTNERSHIP("partnership"),
  /** Each works on its own. */
  BUSINESS_AS_USUAL("business-as-usual"),
  /** Some inside, some outside. */
  HYBRID("hybrid");

  private final String code;

  ImplementationMode(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code partnership}. */
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
  public static ImplementationMode ofCode(String code) {
    return Codes.find(ImplementationMode.class, values(), ImplementationMode::code, code);
  }
}
