package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a notice announces, such as {@code co-creation}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source Participation and Co-Creation Standards (2022), requirements 3.1 and 3.2; codes:
 *     docs/adr/0003
 */
public enum NoticeSubject {
  /** The co-creation of a plan. */
  CO_CREATION("co-creation"),
  /** A call for members. */
  FORUM_CALL("forum-call"),
  /** A new forum. */
  FORUM_ESTABLISHMENT("forum-establishment"),
  /** A consultation. */
  CONSULTATION("consultation");

  private final String code;

  NoticeSubject(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code co-creation}. */
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
  public static NoticeSubject ofCode(String code) {
    return Codes.find(NoticeSubject.class, values(), NoticeSubject::code, code);
  }
}
