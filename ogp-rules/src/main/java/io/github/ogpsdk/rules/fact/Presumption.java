package io.github.ogpsdk.rules.fact;

/**
 * Something that a measure takes for granted where nobody recorded it, such as that a member whose
 * end is not recorded still serves. Where it is not so, a document says it, or says that it is not
 * known.
 *
 * @ogp.source none: SDK decision, design 6.2, 6.3 and 6.5
 */
public enum Presumption {
  /** What has no end is still there on the day of the document. */
  STILL_THERE("still-there"),
  /** A listed meeting took place. */
  MEETING_HELD("meeting-held"),
  /** A plan was delivered on the day on which it was published. */
  DELIVERED_AS_PUBLISHED("delivered-as-published"),
  /** A plan had been delivered by the day on which it was launched, or else approved. */
  DELIVERED_BY_LAUNCH("delivered-by-launch"),
  /** A plan was delivered within a year of its first day. */
  DELIVERED_NEAR_START("delivered-near-start"),
  /** Co-creation went on until the plan was delivered. */
  CO_CREATION_UNTIL_DELIVERY("co-creation-until-delivery"),
  /** An activity listed under a time took place in it. */
  WITHIN_ITS_TIME("within-its-time"),
  /** An answer to contributions is in writing, and answers some. */
  ANSWER_IN_WRITING("answer-in-writing"),
  /** A plan whose days are not known lasts as many whole years as its dates hold. */
  WHOLE_YEARS("whole-years"),
  /** The only seat table of a basis that has no dates of its own holds as long as the body. */
  TABLE_OF_BODY("table-of-body"),
  /** A seat was taken for a full term, and not taken over in mid-term. */
  FULL_TERM("full-term"),
  /** A charter that has no dates is in force as long as its body. */
  CHARTER_OF_BODY("charter-of-body");

  private final String code;

  Presumption(String code) {
    this.code = code;
  }

  /** Returns its code, such as {@code still-there}. */
  public String code() {
    return code;
  }
}
