package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How input could be given, such as {@code online-form}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record ConsultationChannel(@JsonValue String code) {
  /** The code {@code online-form}. */
  public static final ConsultationChannel ONLINE_FORM = new ConsultationChannel("online-form");

  /** The code {@code platform}. */
  public static final ConsultationChannel PLATFORM = new ConsultationChannel("platform");

  /** The code {@code email}. */
  public static final ConsultationChannel EMAIL = new ConsultationChannel("email");

  /** The code {@code survey}. */
  public static final ConsultationChannel SURVEY = new ConsultationChannel("survey");

  /** The code {@code workshop}. */
  public static final ConsultationChannel WORKSHOP = new ConsultationChannel("workshop");

  /** The code {@code town-hall}. */
  public static final ConsultationChannel TOWN_HALL = new ConsultationChannel("town-hall");

  /** The code {@code request-for-information}. */
  public static final ConsultationChannel REQUEST_FOR_INFORMATION =
      new ConsultationChannel("request-for-information");

  /** The code {@code messaging}. */
  public static final ConsultationChannel MESSAGING = new ConsultationChannel("messaging");

  /** The code {@code hearing}. */
  public static final ConsultationChannel HEARING = new ConsultationChannel("hearing");

  /** The code {@code submission}. */
  public static final ConsultationChannel SUBMISSION = new ConsultationChannel("submission");

  private static final List<String> CODES =
      List.of(
          "online-form",
          "platform",
          "email",
          "survey",
          "workshop",
          "town-hall",
          "request-for-information",
          "messaging",
          "hearing",
          "submission");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConsultationChannel {
    Codes.open(ConsultationChannel.class, code);
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
    return other instanceof ConsultationChannel that && that.code.equals(code);
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
