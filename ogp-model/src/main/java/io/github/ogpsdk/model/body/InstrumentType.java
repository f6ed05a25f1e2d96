package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The kind of a legal act, such as {@code law}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum InstrumentType {
  /** A law. */
  LAW("law"),
  /** A decree. */
  DECREE("decree"),
  /** An executive order. */
  EXECUTIVE_ORDER("executive-order"),
  /** An order. */
  ORDER("order"),
  /** A resolution. */
  RESOLUTION("resolution"),
  /** A decision. */
  DECISION("decision"),
  /** An ordinance. */
  ORDINANCE("ordinance"),
  /** A memorandum. */
  MEMORANDUM("memorandum"),
  /** An agreement. */
  AGREEMENT("agreement"),
  /** A statute. */
  STATUTE("statute"),
  /** A protocol. */
  PROTOCOL("protocol"),
  /** Another act. */
  OTHER("other");

  private final String code;

  InstrumentType(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code law}. */
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
  public static InstrumentType ofCode(String code) {
    return Codes.find(InstrumentType.class, values(), InstrumentType::code, code);
  }
}
