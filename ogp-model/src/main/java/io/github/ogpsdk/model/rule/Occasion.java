package io.github.ogpsdk.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What calls for a rulebook, such as {@code charter-recorded}.
 *
 * @ogp.source none: SDK decision, docs/adr/0034
 */
public enum Occasion {
  /** The member is of one of its types. */
  MEMBER_TYPE("member-type"),
  /** The starting text asks it of every partnership. */
  STARTING_TEXT("starting-text"),
  /** It was in force on the day that chooses the edition for a cycle. */
  EDITION("edition"),
  /** A body has a charter on record. */
  CHARTER_RECORDED("charter-recorded"),
  /** Scores of eligibility are on record. */
  ELIGIBILITY_RECORDED("eligibility-recorded");

  private final String code;

  Occasion(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code charter-recorded}. */
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
  public static Occasion ofCode(String code) {
    return Codes.find(Occasion.class, values(), Occasion::code, code);
  }
}
