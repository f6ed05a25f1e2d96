package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Who reviewed, such as {@code irm}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP glossary, Independent Reporting Mechanism and Local Monitoring Body; other codes:
 *     docs/adr/0003
 */
public enum Assessor {
  /** The Independent Reporting Mechanism. */
  IRM("irm"),
  /** The OGP Support Unit. */
  SUPPORT_UNIT("support-unit"),
  /** A local monitoring body. */
  LOCAL_MONITORING_BODY("local-monitoring-body"),
  /** The government itself. */
  GOVERNMENT("government"),
  /** Civil society. */
  CIVIL_SOCIETY("civil-society"),
  /** A committee of OGP. */
  COMMITTEE("committee"),
  /** The press. */
  PRESS("press"),
  /** Not stated. */
  UNKNOWN("unknown");

  private final String code;

  Assessor(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code irm}. */
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
  public static Assessor ofCode(String code) {
    return Codes.find(Assessor.class, values(), Assessor::code, code);
  }
}
