package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Who took a step, such as {@code support-unit}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP Procedural Review page and Response Policy
 */
public enum StandingActor {
  /** The OGP Support Unit. */
  SUPPORT_UNIT("support-unit"),
  /** The Criteria and Standards Subcommittee. */
  CRITERIA_AND_STANDARDS("criteria-and-standards"),
  /** The Steering Committee. */
  STEERING_COMMITTEE("steering-committee"),
  /** The Independent Reporting Mechanism. */
  IRM("irm"),
  /** The government. */
  GOVERNMENT("government"),
  /** Civil society. */
  CIVIL_SOCIETY("civil-society");

  private final String code;

  StandingActor(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code support-unit}. */
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
  public static StandingActor ofCode(String code) {
    return Codes.find(StandingActor.class, values(), StandingActor::code, code);
  }
}
