package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The track of a step in a member's standing, such as {@code procedural}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP Procedural Review page, Response Policy and eligibility criteria
 */
public enum StandingTrack {
  /** Procedural review. */
  PROCEDURAL("procedural"),
  /** Response Policy. */
  RESPONSE("response"),
  /** Eligibility review. */
  ELIGIBILITY("eligibility"),
  /** By the member's own will. */
  VOLUNTARY("voluntary");

  private final String code;

  StandingTrack(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code procedural}. */
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
  public static StandingTrack ofCode(String code) {
    return Codes.find(StandingTrack.class, values(), StandingTrack::code, code);
  }
}
