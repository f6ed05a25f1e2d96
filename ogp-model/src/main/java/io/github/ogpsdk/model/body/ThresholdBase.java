package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a share is a share of, such as {@code voting-members}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ThresholdBase {
  /** All members with a vote; the default. */
  VOTING_MEMBERS("voting-members"),
  /** The members who are present. */
  MEMBERS_PRESENT("members-present"),
  /** The votes cast. */
  VOTES_CAST("votes-cast"),
  /** All seats. */
  SEATS("seats");

  private final String code;

  ThresholdBase(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code voting-members}. */
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
  public static ThresholdBase ofCode(String code) {
    return Codes.find(ThresholdBase.class, values(), ThresholdBase::code, code);
  }
}
