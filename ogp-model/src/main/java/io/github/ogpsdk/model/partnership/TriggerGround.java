package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The ground of a step, such as {@code plan-late}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP Procedural Review page and Response Policy, grounds
 */
public enum TriggerGround {
  /** The plan is late. */
  PLAN_LATE("plan-late"),
  /** A minimum requirement is not met. */
  MINIMUM_REQUIREMENTS("minimum-requirements"),
  /** No commitment progressed. */
  NO_PROGRESS("no-progress"),
  /** Nobody was engaged. */
  NO_ENGAGEMENT("no-engagement"),
  /** The IRM was not engaged with. */
  NO_IRM_ENGAGEMENT("no-irm-engagement"),
  /** Public influence below "involve". */
  BELOW_INVOLVE("below-involve"),
  /** Public influence below "inform". */
  BELOW_INFORM("below-inform"),
  /** There is no repository. */
  NO_REPOSITORY("no-repository"),
  /** There is no plan. */
  NO_PLAN("no-plan"),
  /** Access to information. */
  ACCESS_TO_INFORMATION("access-to-information"),
  /** Space for civil society. */
  NGO_SPACE("ngo-space"),
  /** Fundamental freedoms. */
  FUNDAMENTAL_FREEDOMS("fundamental-freedoms"),
  /** Media freedom. */
  MEDIA_FREEDOM("media-freedom"),
  /** The eligibility score is below the minimum. */
  SCORE_BELOW_MINIMUM("score-below-minimum");

  private final String code;

  TriggerGround(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code plan-late}. */
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
  public static TriggerGround ofCode(String code) {
    return Codes.find(TriggerGround.class, values(), TriggerGround::code, code);
  }
}
