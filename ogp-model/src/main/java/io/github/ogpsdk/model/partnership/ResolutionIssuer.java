package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Who made an exception, such as {@code ogp}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source Criteria and Standards Subcommittee and Steering Committee: resolutions; codes:
 *     docs/adr/0003
 */
public enum ResolutionIssuer {
  /** The Open Government Partnership. */
  OGP("ogp"),
  /** The Steering Committee. */
  STEERING_COMMITTEE("steering-committee"),
  /** The Criteria and Standards Subcommittee. */
  CRITERIA_AND_STANDARDS("criteria-and-standards"),
  /** The OGP Support Unit. */
  SUPPORT_UNIT("support-unit"),
  /** The member. */
  MEMBER("member"),
  /** The user of this software. */
  USER("user");

  private final String code;

  ResolutionIssuer(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code ogp}. */
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
  public static ResolutionIssuer ofCode(String code) {
    return Codes.find(ResolutionIssuer.class, values(), ResolutionIssuer::code, code);
  }
}
