package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a supporter does, such as {@code support}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP action plan template: supporting stakeholders; codes: docs/adr/0003
 */
public enum SupportRole {
  /** Supports. */
  SUPPORT("support"),
  /** Is a partner. */
  PARTNER("partner"),
  /** Pays. */
  FUNDER("funder"),
  /** Monitors. */
  MONITOR("monitor");

  private final String code;

  SupportRole(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code support}. */
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
  public static SupportRole ofCode(String code) {
    return Codes.find(SupportRole.class, values(), SupportRole::code, code);
  }
}
