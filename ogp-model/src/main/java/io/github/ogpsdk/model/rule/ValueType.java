package io.github.ogpsdk.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The kind of value that a measure gives, such as {@code number}.
 *
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public enum ValueType {
  /** A whole number. */
  NUMBER("number"),
  /** A share. */
  SHARE("share"),
  /** The time between two dates. */
  SPAN("span"),
  /** The times between neighboring dates, judged one by one. */
  SPANS("spans"),
  /** A length of time that a text sets; times are compared with it. */
  PERIOD("period"),
  /** A date. */
  DATE("date"),
  /** A code. */
  CODE("code"),
  /** True or false. */
  FLAG("flag");

  private final String code;

  ValueType(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code number}. */
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
  public static ValueType ofCode(String code) {
    return Codes.find(ValueType.class, values(), ValueType::code, code);
  }
}
