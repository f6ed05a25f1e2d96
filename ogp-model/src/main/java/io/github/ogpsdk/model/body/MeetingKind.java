package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a meeting or activity, such as {@code ordinary}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record MeetingKind(@JsonValue String code) {
  /** The code {@code ordinary}. */
  public static final MeetingKind ORDINARY = new MeetingKind("ordinary");

  /** The code {@code extraordinary}. */
  public static final MeetingKind EXTRAORDINARY = new MeetingKind("extraordinary");

  /** The code {@code inaugural}. */
  public static final MeetingKind INAUGURAL = new MeetingKind("inaugural");

  /** The code {@code administrative}. */
  public static final MeetingKind ADMINISTRATIVE = new MeetingKind("administrative");

  /** The code {@code plenary}. */
  public static final MeetingKind PLENARY = new MeetingKind("plenary");

  /** The code {@code open}. */
  public static final MeetingKind OPEN = new MeetingKind("open");

  /** The code {@code public}. */
  public static final MeetingKind PUBLIC = new MeetingKind("public");

  /** The code {@code workshop}. */
  public static final MeetingKind WORKSHOP = new MeetingKind("workshop");

  /** The code {@code consultation}. */
  public static final MeetingKind CONSULTATION = new MeetingKind("consultation");

  /** The code {@code town-hall}. */
  public static final MeetingKind TOWN_HALL = new MeetingKind("town-hall");

  /** The code {@code engagement-session}. */
  public static final MeetingKind ENGAGEMENT_SESSION = new MeetingKind("engagement-session");

  /** The code {@code working-session}. */
  public static final MeetingKind WORKING_SESSION = new MeetingKind("working-session");

  /** The code {@code training}. */
  public static final MeetingKind TRAINING = new MeetingKind("training");

  /** The code {@code meeting}. */
  public static final MeetingKind MEETING = new MeetingKind("meeting");

  /** The code {@code webinar}. */
  public static final MeetingKind WEBINAR = new MeetingKind("webinar");

  /** The code {@code campaign}. */
  public static final MeetingKind CAMPAIGN = new MeetingKind("campaign");

  /** The code {@code social-media}. */
  public static final MeetingKind SOCIAL_MEDIA = new MeetingKind("social-media");

  /** The code {@code publication}. */
  public static final MeetingKind PUBLICATION = new MeetingKind("publication");

  /** The code {@code visit}. */
  public static final MeetingKind VISIT = new MeetingKind("visit");

  /** The code {@code form}. */
  public static final MeetingKind FORM = new MeetingKind("form");

  private static final List<String> CODES =
      List.of(
          "ordinary",
          "extraordinary",
          "inaugural",
          "administrative",
          "plenary",
          "open",
          "public",
          "workshop",
          "consultation",
          "town-hall",
          "engagement-session",
          "working-session",
          "training",
          "meeting",
          "webinar",
          "campaign",
          "social-media",
          "publication",
          "visit",
          "form");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MeetingKind {
    Codes.open(MeetingKind.class, code);
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
    return other instanceof MeetingKind that && that.code.equals(code);
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
