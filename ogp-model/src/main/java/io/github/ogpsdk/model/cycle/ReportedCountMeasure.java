package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;

/**
 * What is counted, such as {@code meetings}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record ReportedCountMeasure(@JsonValue String code) {
  /** The code {@code meetings}. */
  public static final ReportedCountMeasure MEETINGS = new ReportedCountMeasure("meetings");

  /** The code {@code workshops}. */
  public static final ReportedCountMeasure WORKSHOPS = new ReportedCountMeasure("workshops");

  /** The code {@code participants}. */
  public static final ReportedCountMeasure PARTICIPANTS = new ReportedCountMeasure("participants");

  /** The code {@code in-person-participants}. */
  public static final ReportedCountMeasure IN_PERSON_PARTICIPANTS =
      new ReportedCountMeasure("in-person-participants");

  /** The code {@code organizations}. */
  public static final ReportedCountMeasure ORGANIZATIONS =
      new ReportedCountMeasure("organizations");

  /** The code {@code agencies}. */
  public static final ReportedCountMeasure AGENCIES = new ReportedCountMeasure("agencies");

  /** The code {@code public-servants}. */
  public static final ReportedCountMeasure PUBLIC_SERVANTS =
      new ReportedCountMeasure("public-servants");

  /** The code {@code proposals}. */
  public static final ReportedCountMeasure PROPOSALS = new ReportedCountMeasure("proposals");

  /** The code {@code selected-proposals}. */
  public static final ReportedCountMeasure SELECTED_PROPOSALS =
      new ReportedCountMeasure("selected-proposals");

  /** The code {@code contributions}. */
  public static final ReportedCountMeasure CONTRIBUTIONS =
      new ReportedCountMeasure("contributions");

  /** The code {@code comments}. */
  public static final ReportedCountMeasure COMMENTS = new ReportedCountMeasure("comments");

  /** The code {@code votes}. */
  public static final ReportedCountMeasure VOTES = new ReportedCountMeasure("votes");

  /** The code {@code questionnaires}. */
  public static final ReportedCountMeasure QUESTIONNAIRES =
      new ReportedCountMeasure("questionnaires");

  /** The code {@code interviews}. */
  public static final ReportedCountMeasure INTERVIEWS = new ReportedCountMeasure("interviews");

  /** The code {@code diagnoses}. */
  public static final ReportedCountMeasure DIAGNOSES = new ReportedCountMeasure("diagnoses");

  /** The code {@code places}. */
  public static final ReportedCountMeasure PLACES = new ReportedCountMeasure("places");

  /** The code {@code regions}. */
  public static final ReportedCountMeasure REGIONS = new ReportedCountMeasure("regions");

  /** The code {@code provinces}. */
  public static final ReportedCountMeasure PROVINCES = new ReportedCountMeasure("provinces");

  /** The code {@code working-groups}. */
  public static final ReportedCountMeasure WORKING_GROUPS =
      new ReportedCountMeasure("working-groups");

  /** The code {@code co-chairs}. */
  public static final ReportedCountMeasure CO_CHAIRS = new ReportedCountMeasure("co-chairs");

  /** The code {@code themes}. */
  public static final ReportedCountMeasure THEMES = new ReportedCountMeasure("themes");

  /** The code {@code commitments}. */
  public static final ReportedCountMeasure COMMITMENTS = new ReportedCountMeasure("commitments");

  /** The code {@code sub-commitments}. */
  public static final ReportedCountMeasure SUB_COMMITMENTS =
      new ReportedCountMeasure("sub-commitments");

  /** The code {@code milestones}. */
  public static final ReportedCountMeasure MILESTONES = new ReportedCountMeasure("milestones");

  /** The code {@code activities}. */
  public static final ReportedCountMeasure ACTIVITIES = new ReportedCountMeasure("activities");

  /** The code {@code stages}. */
  public static final ReportedCountMeasure STAGES = new ReportedCountMeasure("stages");

  /** The code {@code experts}. */
  public static final ReportedCountMeasure EXPERTS = new ReportedCountMeasure("experts");

  /** The code {@code respondents}. */
  public static final ReportedCountMeasure RESPONDENTS = new ReportedCountMeasure("respondents");

  /** The code {@code announcements}. */
  public static final ReportedCountMeasure ANNOUNCEMENTS =
      new ReportedCountMeasure("announcements");

  /** The code {@code events}. */
  public static final ReportedCountMeasure EVENTS = new ReportedCountMeasure("events");

  /** The code {@code departments}. */
  public static final ReportedCountMeasure DEPARTMENTS = new ReportedCountMeasure("departments");

  private static final List<String> CODES =
      List.of(
          "meetings",
          "workshops",
          "participants",
          "in-person-participants",
          "organizations",
          "agencies",
          "public-servants",
          "proposals",
          "selected-proposals",
          "contributions",
          "comments",
          "votes",
          "questionnaires",
          "interviews",
          "diagnoses",
          "places",
          "regions",
          "provinces",
          "working-groups",
          "co-chairs",
          "themes",
          "commitments",
          "sub-commitments",
          "milestones",
          "activities",
          "stages",
          "experts",
          "respondents",
          "announcements",
          "events",
          "departments");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReportedCountMeasure {
    Codes.open(ReportedCountMeasure.class, code);
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version. */
  public static List<String> codes() {
    return CODES;
  }

  @Override
  public String toString() {
    return code;
  }
}
