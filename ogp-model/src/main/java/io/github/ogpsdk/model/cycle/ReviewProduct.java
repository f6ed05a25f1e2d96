package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The kind of a review, such as {@code co-creation-brief}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source IRM products and process; older products from the IRM reports themselves
 */
public enum ReviewProduct {
  /** A co-creation brief. */
  CO_CREATION_BRIEF("co-creation-brief"),
  /** An action plan review. */
  ACTION_PLAN_REVIEW("action-plan-review"),
  /** A results report. */
  RESULTS_REPORT("results-report"),
  /** A design report. */
  DESIGN_REPORT("design-report"),
  /** An implementation report. */
  IMPLEMENTATION_REPORT("implementation-report"),
  /** A mid-term report. */
  MID_TERM_REPORT("mid-term-report"),
  /** An end-of-term report. */
  END_OF_TERM_REPORT("end-of-term-report"),
  /** A progress report. */
  PROGRESS_REPORT("progress-report"),
  /** An inception report of OGP Local. */
  INCEPTION_REPORT("inception-report"),
  /** A letter. */
  LETTER("letter"),
  /** A self-assessment. */
  SELF_ASSESSMENT("self-assessment"),
  /** A statement. */
  STATEMENT("statement");

  private final String code;

  ReviewProduct(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code co-creation-brief}. */
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
  public static ReviewProduct ofCode(String code) {
    return Codes.find(ReviewProduct.class, values(), ReviewProduct::code, code);
  }
}
