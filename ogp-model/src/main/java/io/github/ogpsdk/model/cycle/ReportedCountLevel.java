package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * At which level it is counted, such as {@code national}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ReportedCountLevel {
  /** National. */
  NATIONAL("national"),
  /** Below the nation. */
  SUBNATIONAL("subnational");

  private final String code;

  ReportedCountLevel(String code) {
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
  public static ReportedCountLevel ofCode(String code) {
    return Codes.find(ReportedCountLevel.class, values(), ReportedCountLevel::code, code);
  }
}
