package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Who may know what was said, such as {@code open}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum Confidentiality {
  /** Everybody. */
  OPEN("open"),
  /** What was said, not who said it. */
  CHATHAM_HOUSE("chatham-house"),
  /** Nobody outside. */
  CLOSED("closed");

  private final String code;

  Confidentiality(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code open}. */
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
  public static Confidentiality ofCode(String code) {
    return Codes.find(Confidentiality.class, values(), Confidentiality::code, code);
  }
}
