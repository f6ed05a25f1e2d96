package io.github.ogpsdk.rules.remark;

/**
 * What is odd in a partnership, such as {@code after-body}.
 *
 * <p>Codes are permanent: what is no longer remarked is never used for something else.
 *
 * @ogp.source none: SDK decision, docs/adr/0030
 * @since 0.1
 */
public enum RemarkCode {
  /** A title, name or type is not filled in yet. */
  MISSING("missing"),
  /** A text has not the form that its member asks for. */
  MALFORMED("malformed"),
  /** The code of a member is that of no country. */
  NO_COUNTRY("no-country"),
  /** A sector is declared that nothing names. */
  UNUSED_SECTOR("unused-sector"),
  /** Something is told as done after the day that the document describes. */
  FORETOLD("foretold"),
  /** Something is told as done after the day that was asked for. */
  FORETOLD_ASKED("foretold-asked"),
  /** Civil society is said to have come, and attendance has nobody from it. */
  CIVIL_SOCIETY_ABSENT("civil-society-absent"),
  /** Civil society is said not to have come, and attendance has somebody from it. */
  CIVIL_SOCIETY_PRESENT("civil-society-present"),
  /** More members came than the body had seats. */
  MORE_THAN_SEATS("more-than-seats"),
  /** Fewer people came in all than attendance counts. */
  FEWER_THAN_ATTENDANCE("fewer-than-attendance"),
  /** A list of cycles counts as complete and lacks one that numbers tell of. */
  CYCLE_LEFT_OUT("cycle-left-out"),
  /** An object refers to itself where it must name another, such as its parent. */
  ITSELF("itself"),
  /** Parents or predecessors lead back to where they began. */
  RING("ring"),
  /** A meeting, member or chair before the body began. */
  BEFORE_BODY("before-body"),
  /** A meeting, member or chair after the body ended. */
  AFTER_BODY("after-body"),
  /** An organization held a seat before it was founded. */
  BEFORE_ORGANIZATION("before-organization"),
  /** An organization held a seat after it was dissolved. */
  AFTER_ORGANIZATION("after-organization"),
  /** A membership is written down twice. */
  SAME_MEMBERSHIP("same-membership"),
  /** Two memberships of one holder in one role overlap. */
  OVERLAPPING_MEMBERSHIPS("overlapping-memberships"),
  /** A meeting is written down twice. */
  SAME_MEETING("same-meeting"),
  /** Two meetings have one number. */
  SAME_MEETING_NUMBER("same-meeting-number"),
  /** A time of day is none. */
  NO_TIME_OF_DAY("no-time-of-day"),
  /** A number of days is not that of the dates. */
  OTHER_DAYS("other-days"),
  /** Minutes are older than their meeting. */
  MINUTES_BEFORE_MEETING("minutes-before-meeting"),
  /** The next meeting is announced for a day before this one. */
  NEXT_BEFORE_MEETING("next-before-meeting"),
  /** The least number of seats is above the greatest. */
  MIN_ABOVE_MAX("min-above-max"),
  /** A share of seats is below 0 or above 100 percent. */
  NO_SHARE("no-share"),
  /** The shares of all groups make more than 100 percent. */
  SHARES_ABOVE_WHOLE("shares-above-whole"),
  /** More seats are vacant than there are. */
  MORE_VACANT("more-vacant"),
  /** More holders are named than there are seats. */
  MORE_NAMED("more-named"),
  /** More seats are vacant or have a named holder than there are. */
  MORE_VACANT_OR_NAMED("more-vacant-or-named"),
  /** The groups have more seats than the total. */
  ABOVE_TOTAL("above-total"),
  /** The total is above the greatest number of seats allowed. */
  TOTAL_ABOVE_MAX("total-above-max"),
  /** A milestone is due before it starts. */
  DUE_BEFORE_START("due-before-start"),
  /** A commitment or milestone lies far outside its plan. */
  FAR_FROM_PLAN("far-from-plan"),
  /** A commitment was completed before it started. */
  COMPLETED_BEFORE_START("completed-before-start"),
  /** What was complete is not started later. */
  COMPLETE_THEN_NOT_STARTED("complete-then-not-started"),
  /** The number of commitments is not that of a list that counts as complete. */
  OTHER_COMMITMENT_COUNT("other-commitment-count"),
  /** A list has more commitments than the number that the plan states. */
  MORE_COMMITMENTS("more-commitments"),
  /** Two cycles have one number. */
  SAME_CYCLE_NUMBER("same-cycle-number"),
  /** A plan begins long before the one before it ends. */
  OVERLAPPING_PLANS("overlapping-plans"),
  /** A plan was ready, or over, before its co-creation began. */
  PLAN_BEFORE_CO_CREATION("plan-before-co-creation"),
  /** Something listed under a co-creation took place more than a year before it. */
  LONG_BEFORE_CO_CREATION("long-before-co-creation"),
  /** A notice is said to have been changed before it was published. */
  CHANGED_BEFORE_PUBLISHED("changed-before-published"),
  /** Something is said not to be published, and has a day or an address. */
  PUBLISHED_AND_NOT("published-and-not"),
  /** An answer is announced only, and has been published. */
  PLANNED_AND_PUBLISHED("planned-and-published"),
  /** A total counts fewer meetings than are listed in its time. */
  FEWER_THAN_LISTED("fewer-than-listed"),
  /** A total counts more meetings than a list has that counts as complete. */
  MORE_THAN_LISTED("more-than-listed"),
  /** A total counts fewer meetings than the least number that it states. */
  COUNT_BELOW_LEAST("count-below-least"),
  /** Two totals contradict each other. */
  OTHER_TOTAL("other-total");

  private final String code;

  RemarkCode(String code) {
    this.code = code;
  }

  /** Returns the code, such as {@code after-body}. */
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
