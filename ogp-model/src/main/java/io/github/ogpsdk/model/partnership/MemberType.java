package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Which set of rules applies to a member, such as {@code national}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP glossary, Member; OGP Local Handbook
 */
public enum MemberType {
  /** A country. */
  NATIONAL("national"),
  /** A city, region or other jurisdiction below the nation. */
  LOCAL("local"),
  /** The international body itself. */
  INTERNATIONAL("international");

  private final String code;

  MemberType(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code national}. */
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
  public static MemberType ofCode(String code) {
    return Codes.find(MemberType.class, values(), MemberType::code, code);
  }
}
