package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * A step in a member's standing, such as {@code contrary-letter}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP Procedural Review page and Response Policy
 */
public enum StandingEventType {
  /** A letter that the member acted contrary to process. */
  CONTRARY_LETTER("contrary-letter"),
  /** A letter that the member is under review. */
  UNDER_REVIEW_LETTER("under-review-letter"),
  /** A letter that the plan is late. */
  LATE_LETTER("late-letter"),
  /** A review was opened. */
  REVIEW_OPENED("review-opened"),
  /** A resolution in a review. */
  REVIEW_RESOLUTION("review-resolution"),
  /** A review was closed. */
  REVIEW_CLOSED("review-closed"),
  /** A deadline was set. */
  DEADLINE_SET("deadline-set"),
  /** The member became inactive. */
  INACTIVE("inactive"),
  /** A letter of concern was filed. */
  LETTER_OF_CONCERN("letter-of-concern"),
  /** A letter of concern was acknowledged. */
  ACKNOWLEDGED("acknowledged"),
  /** A letter of concern was checked. */
  ELIGIBILITY_CHECK("eligibility-check"),
  /** Stage one of the Response Policy. */
  STAGE_ONE("stage-one"),
  /** Stage two of the Response Policy. */
  STAGE_TWO("stage-two"),
  /** The member was suspended. */
  SUSPENDED("suspended"),
  /** The member was restored. */
  RESTORED("restored"),
  /** A case was closed. */
  CASE_CLOSED("case-closed"),
  /** The member announced that it leaves. */
  WITHDRAWAL_NOTICE("withdrawal-notice"),
  /** The member left. */
  WITHDRAWN("withdrawn"),
  /** The member was removed. */
  REMOVED("removed"),
  /** A delay was announced. */
  DELAY_NOTICE("delay-notice"),
  /** A shift of cohort was announced. */
  COHORT_SHIFT_NOTICE("cohort-shift-notice"),
  /** A plan was not reviewed. */
  NOT_REVIEWED("not-reviewed"),
  /** An election. */
  ELECTION("election"),
  /** Another step. */
  OTHER("other");

  private final String code;

  StandingEventType(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code contrary-letter}. */
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
  public static StandingEventType ofCode(String code) {
    return Codes.find(StandingEventType.class, values(), StandingEventType::code, code);
  }
}
