package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What an exception does, such as {@code no-consequence}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source Criteria and Standards Subcommittee: COVID-19 resolution (2020), grace period (2022);
 *     codes: docs/adr/0003
 */
public enum ResolutionEffect {
  /** The verdict has no consequence. */
  NO_CONSEQUENCE("no-consequence"),
  /** A deadline moves. */
  EXTEND_DEADLINE("extend-deadline"),
  /** The plan runs longer. */
  EXTEND_IMPLEMENTATION("extend-implementation"),
  /** The member moves to another cohort. */
  SHIFT_COHORT("shift-cohort"),
  /** The rule does not apply. */
  NOT_APPLICABLE("not-applicable"),
  /** The user accepts a verdict as it is. */
  ACCEPT_RISK("accept-risk");

  private final String code;

  ResolutionEffect(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code no-consequence}. */
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
  public static ResolutionEffect ofCode(String code) {
    return Codes.find(ResolutionEffect.class, values(), ResolutionEffect::code, code);
  }
}
