package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;

/**
 * Where a notice appeared, such as {@code official-website}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record NoticeChannel(@JsonValue String code) {
  /** The code {@code official-website}. */
  public static final NoticeChannel OFFICIAL_WEBSITE = new NoticeChannel("official-website");

  /** The code {@code ogp-website}. */
  public static final NoticeChannel OGP_WEBSITE = new NoticeChannel("ogp-website");

  /** The code {@code mailing-list}. */
  public static final NoticeChannel MAILING_LIST = new NoticeChannel("mailing-list");

  /** The code {@code gazette}. */
  public static final NoticeChannel GAZETTE = new NoticeChannel("gazette");

  /** The code {@code social-media}. */
  public static final NoticeChannel SOCIAL_MEDIA = new NoticeChannel("social-media");

  /** The code {@code press}. */
  public static final NoticeChannel PRESS = new NoticeChannel("press");

  /** The code {@code other}. */
  public static final NoticeChannel OTHER = new NoticeChannel("other");

  private static final List<String> CODES =
      List.of(
          "official-website",
          "ogp-website",
          "mailing-list",
          "gazette",
          "social-media",
          "press",
          "other");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NoticeChannel {
    Codes.open(NoticeChannel.class, code);
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
