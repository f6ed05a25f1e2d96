package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What OGP measures of a country before it can take part, such as {@code asset-disclosure}.
 *
 * @ogp.source OGP eligibility criteria and the OGP Values Check
 */
public enum EligibilityMetric {
  /** Whether budget documents are published. */
  FISCAL_TRANSPARENCY("fiscal-transparency"),
  /** Whether there is a right to information. */
  ACCESS_TO_INFORMATION("access-to-information"),
  /** Whether officials disclose their assets. */
  ASSET_DISCLOSURE("asset-disclosure"),
  /** Whether civil liberties let citizens engage. */
  CITIZEN_ENGAGEMENT("citizen-engagement"),
  /** Whether civil society organizations can form and work; part of the Values Check. */
  CSO_ENTRY_AND_EXIT("cso-entry-and-exit"),
  /** Whether civil society organizations are free of repression; part of the Values Check. */
  CSO_REPRESSION("cso-repression");

  private final String code;

  EligibilityMetric(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code fiscal-transparency}. */
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
  public static EligibilityMetric ofCode(String code) {
    return Codes.find(EligibilityMetric.class, values(), EligibilityMetric::code, code);
  }
}
