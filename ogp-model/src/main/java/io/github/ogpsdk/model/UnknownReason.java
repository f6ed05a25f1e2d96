package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a fact has no value, such as {@code not-published}.
 *
 * @ogp.source none: SDK decision after BODS unspecifiedReason, docs/adr/0003
 */
public enum UnknownReason {
  /** The source at hand does not say. */
  NOT_RECORDED("not-recorded"),
  /** Those who know have not published it. */
  NOT_PUBLISHED("not-published"),
  /** Nobody has collected it. */
  NOT_COLLECTED("not-collected"),
  /** It is kept back on purpose. */
  WITHHELD("withheld"),
  /** It has not been decided yet. */
  NOT_YET_DECIDED("not-yet-decided"),
  /** It is known that there is none: knowledge, read as none or false. */
  DOES_NOT_EXIST("does-not-exist");

  private final String code;

  UnknownReason(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code not-published}. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * Returns the reason with a code.
   *
   * @throws IllegalArgumentException if no reason has that code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UnknownReason ofCode(String code) {
    return Codes.find(UnknownReason.class, values(), UnknownReason::code, code);
  }
}
