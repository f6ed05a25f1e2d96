package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * In what role somebody attests, such as {@code government}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum AttestorRole {
  /** Government. */
  GOVERNMENT("government"),
  /** Civil society. */
  CIVIL_SOCIETY("civil-society"),
  /** An evaluator. */
  EVALUATOR("evaluator"),
  /** An expert. */
  EXPERT("expert"),
  /** Another role. */
  OTHER("other");

  private final String code;

  AttestorRole(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code government}. */
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
  public static AttestorRole ofCode(String code) {
    return Codes.find(AttestorRole.class, values(), AttestorRole::code, code);
  }
}
