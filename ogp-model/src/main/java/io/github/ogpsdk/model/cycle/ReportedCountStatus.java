package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Whether what is counted is done, such as {@code done}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ReportedCountStatus {
  /** Done. */
  DONE("done"),
  /** Not yet. */
  PENDING("pending");

  private final String code;

  ReportedCountStatus(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code done}. */
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
  public static ReportedCountStatus ofCode(String code) {
    return Codes.find(ReportedCountStatus.class, values(), ReportedCountStatus::code, code);
  }
}
