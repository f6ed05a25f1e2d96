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
public record TallyMeasure(@JsonValue String code) {
  /** The code {@code meetings}. */
  public static final TallyMeasure MEETINGS = new TallyMeasure("meetings");

  /** The code {@code workshops}. */
  public static final TallyMeasure WORKSHOPS = new TallyMeasure("workshops");

  /** The code {@code participants}. */
  public static final TallyMeasure PARTICIPANTS = new TallyMeasure("participants");

  /** The code {@code in-person-participants}. */
  public static final TallyMeasure IN_PERSON_PARTICIPANTS =
      new TallyMeasure("in-person-participants");

  /** The code {@code organizations}. */
  public static final TallyMeasure ORGANIZATIONS = new TallyMeasure("organizations");

  /** The code {@code agencies}. */
  public static final TallyMeasure AGENCIES = new TallyMeasure("agencies");

  /** The code {@code public-servants}. */
  public static final TallyMeasure PUBLIC_SERVANTS = new TallyMeasure("public-servants");

  /** The code {@code proposals}. */
  public static final TallyMeasure PROPOSALS = new TallyMeasure("proposals");

  /** The code {@code selected-proposals}. */
  public static final TallyMeasure SELECTED_PROPOSALS = new TallyMeasure("selected-proposals");

  /** The code {@code contributions}. */
  public static final TallyMeasure CONTRIBUTIONS = new TallyMeasure("contributions");

  /** The code {@code comments}. */
  public static final TallyMeasure COMMENTS = new TallyMeasure("comments");

  /** The code {@code votes}. */
  public static final TallyMeasure VOTES = new TallyMeasure("votes");

  /** The code {@code questionnaires}. */
  public static final TallyMeasure QUESTIONNAIRES = new TallyMeasure("questionnaires");

  /** The code {@code interviews}. */
  public static final TallyMeasure INTERVIEWS = new TallyMeasure("interviews");

  /** The code {@code diagnoses}. */
  public static final TallyMeasure DIAGNOSES = new TallyMeasure("diagnoses");

  /** The code {@code places}. */
  public static final TallyMeasure PLACES = new TallyMeasure("places");

  /** The code {@code regions}. */
  public static final TallyMeasure REGIONS = new TallyMeasure("regions");

  /** The code {@code provinces}. */
  public static final TallyMeasure PROVINCES = new TallyMeasure("provinces");

  /** The code {@code working-groups}. */
  public static final TallyMeasure WORKING_GROUPS = new TallyMeasure("working-groups");

  /** The code {@code co-chairs}. */
  public static final TallyMeasure CO_CHAIRS = new TallyMeasure("co-chairs");

  /** The code {@code themes}. */
  public static final TallyMeasure THEMES = new TallyMeasure("themes");

  /** The code {@code commitments}. */
  public static final TallyMeasure COMMITMENTS = new TallyMeasure("commitments");

  /** The code {@code sub-commitments}. */
  public static final TallyMeasure SUB_COMMITMENTS = new TallyMeasure("sub-commitments");

  /** The code {@code milestones}. */
  public static final TallyMeasure MILESTONES = new TallyMeasure("milestones");

  /** The code {@code activities}. */
  public static final TallyMeasure ACTIVITIES = new TallyMeasure("activities");

  /** The code {@code stages}. */
  public static final TallyMeasure STAGES = new TallyMeasure("stages");

  /** The code {@code experts}. */
  public static final TallyMeasure EXPERTS = new TallyMeasure("experts");

  /** The code {@code respondents}. */
  public static final TallyMeasure RESPONDENTS = new TallyMeasure("respondents");

  /** The code {@code announcements}. */
  public static final TallyMeasure ANNOUNCEMENTS = new TallyMeasure("announcements");

  /** The code {@code events}. */
  public static final TallyMeasure EVENTS = new TallyMeasure("events");

  /** The code {@code departments}. */
  public static final TallyMeasure DEPARTMENTS = new TallyMeasure("departments");

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
  public TallyMeasure {
    Codes.open(TallyMeasure.class, code);
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
