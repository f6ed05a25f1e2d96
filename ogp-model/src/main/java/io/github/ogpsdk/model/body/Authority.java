package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How far a mechanism's word goes, such as {@code advisory}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum Authority {
  /** It advises. */
  ADVISORY("advisory"),
  /** It is consulted. */
  CONSULTATIVE("consultative"),
  /** It decides together with others. */
  CO_DECISION("co-decision"),
  /** It decides. */
  DECISION_MAKING("decision-making"),
  /** It supervises. */
  SUPERVISORY("supervisory");

  private final String code;

  Authority(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code advisory}. */
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
  public static Authority ofCode(String code) {
    return Codes.find(Authority.class, values(), Authority::code, code);
  }
}
