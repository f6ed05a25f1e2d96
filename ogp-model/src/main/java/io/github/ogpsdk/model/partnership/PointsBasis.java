package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What earned points of eligibility, such as {@code law}.
 *
 * @ogp.source OGP eligibility criteria and the OGP Values Check
 */
public enum PointsBasis {
  /** A law in force. */
  LAW("law"),
  /** A guarantee in the constitution. */
  CONSTITUTION("constitution"),
  /** A draft law under consideration. */
  DRAFT_LAW("draft-law"),
  /** Access of the public to what is disclosed. */
  PUBLIC_ACCESS("public-access"),
  /** The executive's budget proposal, published. */
  BUDGET_PROPOSAL("budget-proposal"),
  /** The audit report, published. */
  AUDIT_REPORT("audit-report");

  private final String code;

  PointsBasis(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code law}. */
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
  public static PointsBasis ofCode(String code) {
    return Codes.find(PointsBasis.class, values(), PointsBasis::code, code);
  }
}
