package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What somebody is to a mechanism, such as {@code secretariat}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum RelationRole {
  /** Runs its secretariat. */
  SECRETARIAT("secretariat"),
  /** Coordinates the member's participation. */
  COORDINATOR("coordinator"),
  /** Houses it. */
  HOST("host"),
  /** Set it up. */
  ESTABLISHED_BY("established-by"),
  /** Proposed it. */
  PROPOSED_BY("proposed-by"),
  /** Is reported to. */
  REPORTS_TO("reports-to"),
  /** Holds it to account. */
  ACCOUNTABLE_TO("accountable-to"),
  /** Is the point of contact. */
  POINT_OF_CONTACT("point-of-contact"),
  /** Are the points of contact. */
  POINTS_OF_CONTACT("points-of-contact"),
  /** Leads it. */
  LED_BY("led-by"),
  /** Organizes it. */
  ORGANIZER("organizer");

  private final String code;

  RelationRole(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code secretariat}. */
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
  public static RelationRole ofCode(String code) {
    return Codes.find(RelationRole.class, values(), RelationRole::code, code);
  }
}
