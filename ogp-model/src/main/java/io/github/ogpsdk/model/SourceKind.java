package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who speaks in a source, such as {@code official}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum SourceKind {
  /** The government or body itself. */
  OFFICIAL("official"),
  /** The Open Government Partnership. */
  OGP("ogp"),
  /** The Independent Reporting Mechanism. */
  IRM("irm"),
  /** A newspaper or agency. */
  PRESS("press"),
  /** A civil-society organization. */
  CIVIL_SOCIETY("civil-society"),
  /** A public code repository. */
  CODE_REPOSITORY("code-repository"),
  /** Somebody who repeats another source. */
  SECONDARY("secondary");

  private final String code;

  SourceKind(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code official}. */
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
  public static SourceKind ofCode(String code) {
    return Codes.find(SourceKind.class, values(), SourceKind::code, code);
  }
}
