package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question that a review answers, such as {@code process}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source Participation and Co-Creation Standards (2022), minimum requirements; IRM reports
 */
public record AnswerSubject(@JsonValue String code) {
  /** The code {@code process}. */
  public static final AnswerSubject PROCESS = new AnswerSubject("process");

  /** The code {@code minimum-requirements}. */
  public static final AnswerSubject MINIMUM_REQUIREMENTS =
      new AnswerSubject("minimum-requirements");

  /** The code {@code requirement:1.1}. */
  public static final AnswerSubject REQUIREMENT_1_1 = new AnswerSubject("requirement:1.1");

  /** The code {@code requirement:2.1}. */
  public static final AnswerSubject REQUIREMENT_2_1 = new AnswerSubject("requirement:2.1");

  /** The code {@code requirement:2.2}. */
  public static final AnswerSubject REQUIREMENT_2_2 = new AnswerSubject("requirement:2.2");

  /** The code {@code requirement:3.1}. */
  public static final AnswerSubject REQUIREMENT_3_1 = new AnswerSubject("requirement:3.1");

  /** The code {@code requirement:3.2}. */
  public static final AnswerSubject REQUIREMENT_3_2 = new AnswerSubject("requirement:3.2");

  /** The code {@code requirement:3.3}. */
  public static final AnswerSubject REQUIREMENT_3_3 = new AnswerSubject("requirement:3.3");

  /** The code {@code requirement:4.1}. */
  public static final AnswerSubject REQUIREMENT_4_1 = new AnswerSubject("requirement:4.1");

  /** The code {@code requirement:5.1}. */
  public static final AnswerSubject REQUIREMENT_5_1 = new AnswerSubject("requirement:5.1");

  /** The code {@code local:1.1}. */
  public static final AnswerSubject LOCAL_1_1 = new AnswerSubject("local:1.1");

  /** The code {@code local:1.2}. */
  public static final AnswerSubject LOCAL_1_2 = new AnswerSubject("local:1.2");

  /** The code {@code local:1.3}. */
  public static final AnswerSubject LOCAL_1_3 = new AnswerSubject("local:1.3");

  /** The code {@code local:1.4}. */
  public static final AnswerSubject LOCAL_1_4 = new AnswerSubject("local:1.4");

  /** The code {@code forum-exists}. */
  public static final AnswerSubject FORUM_EXISTS = new AnswerSubject("forum-exists");

  /** The code {@code forum-operational}. */
  public static final AnswerSubject FORUM_OPERATIONAL = new AnswerSubject("forum-operational");

  /** The code {@code parity}. */
  public static final AnswerSubject PARITY = new AnswerSubject("parity");

  /** The code {@code public-influence}. */
  public static final AnswerSubject PUBLIC_INFLUENCE = new AnswerSubject("public-influence");

  /** The code {@code reasoned-response}. */
  public static final AnswerSubject REASONED_RESPONSE = new AnswerSubject("reasoned-response");

  /** The code {@code feedback-mechanism}. */
  public static final AnswerSubject FEEDBACK_MECHANISM = new AnswerSubject("feedback-mechanism");

  /** The code {@code advance-notice}. */
  public static final AnswerSubject ADVANCE_NOTICE = new AnswerSubject("advance-notice");

  /** The code {@code timeline-published}. */
  public static final AnswerSubject TIMELINE_PUBLISHED = new AnswerSubject("timeline-published");

  /** The code {@code awareness-raising}. */
  public static final AnswerSubject AWARENESS_RAISING = new AnswerSubject("awareness-raising");

  /** The code {@code online-consultation}. */
  public static final AnswerSubject ONLINE_CONSULTATION = new AnswerSubject("online-consultation");

  /** The code {@code in-person-consultation}. */
  public static final AnswerSubject IN_PERSON_CONSULTATION =
      new AnswerSubject("in-person-consultation");

  /** The code {@code comments-summary}. */
  public static final AnswerSubject COMMENTS_SUMMARY = new AnswerSubject("comments-summary");

  /** The code {@code contributions-published}. */
  public static final AnswerSubject CONTRIBUTIONS_PUBLISHED =
      new AnswerSubject("contributions-published");

  /** The code {@code draft-consultation}. */
  public static final AnswerSubject DRAFT_CONSULTATION = new AnswerSubject("draft-consultation");

  /** The code {@code iterative-dialogue}. */
  public static final AnswerSubject ITERATIVE_DIALOGUE = new AnswerSubject("iterative-dialogue");

  /** The code {@code unilateral-changes}. */
  public static final AnswerSubject UNILATERAL_CHANGES = new AnswerSubject("unilateral-changes");

  /** The code {@code minutes-published}. */
  public static final AnswerSubject MINUTES_PUBLISHED = new AnswerSubject("minutes-published");

  /** The code {@code forum-consulted}. */
  public static final AnswerSubject FORUM_CONSULTED = new AnswerSubject("forum-consulted");

  /** The code {@code plan-submitted}. */
  public static final AnswerSubject PLAN_SUBMITTED = new AnswerSubject("plan-submitted");

  /** The code {@code regularity}. */
  public static final AnswerSubject REGULARITY = new AnswerSubject("regularity");

  /** The code {@code members-reachable}. */
  public static final AnswerSubject MEMBERS_REACHABLE = new AnswerSubject("members-reachable");

  /** The code {@code progress}. */
  public static final AnswerSubject PROGRESS = new AnswerSubject("progress");

  private static final List<String> CODES =
      List.of(
          "process",
          "minimum-requirements",
          "requirement:1.1",
          "requirement:2.1",
          "requirement:2.2",
          "requirement:3.1",
          "requirement:3.2",
          "requirement:3.3",
          "requirement:4.1",
          "requirement:5.1",
          "local:1.1",
          "local:1.2",
          "local:1.3",
          "local:1.4",
          "forum-exists",
          "forum-operational",
          "parity",
          "public-influence",
          "reasoned-response",
          "feedback-mechanism",
          "advance-notice",
          "timeline-published",
          "awareness-raising",
          "online-consultation",
          "in-person-consultation",
          "comments-summary",
          "contributions-published",
          "draft-consultation",
          "iterative-dialogue",
          "unilateral-changes",
          "minutes-published",
          "forum-consulted",
          "plan-submitted",
          "regularity",
          "members-reachable",
          "progress");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AnswerSubject {
    Codes.open(AnswerSubject.class, code);
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version. */
  public static List<String> codes() {
    return CODES;
  }

  /** Compares codes; written out, docs/adr/0021. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnswerSubject that && that.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
