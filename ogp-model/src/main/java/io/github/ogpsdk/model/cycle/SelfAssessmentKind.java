package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * When a self-assessment is made, such as {@code annual}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP National Handbook, Self-Assessment Report
 */
public enum SelfAssessmentKind {
  /** Every year. */
  ANNUAL("annual"),
  /** At mid-term. */
  MID_TERM("mid-term"),
  /** At the end. */
  END_OF_TERM("end-of-term");

  private final String code;

  SelfAssessmentKind(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code annual}. */
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
  public static SelfAssessmentKind ofCode(String code) {
    return Codes.find(SelfAssessmentKind.class, values(), SelfAssessmentKind::code, code);
  }
}
