package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * An answer in its scheme's own words, such as {@code yes}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source IRM reports: IAP2 levels, met and not met, according and contrary to process
 */
public enum AnswerValue {
  /** Yes. */
  YES("yes"),
  /** No. */
  NO("no"),
  /** Unclear. */
  UNCLEAR("unclear"),
  /** Not applicable. */
  NOT_APPLICABLE("not-applicable"),
  /** Limited. */
  LIMITED("limited"),
  /** According to process. */
  ACCORDING("according"),
  /** Contrary to process. */
  CONTRARY("contrary"),
  /** Met. */
  MET("met"),
  /** Not met. */
  NOT_MET("not-met"),
  /** None. */
  NONE("none"),
  /** Inform. */
  INFORM("inform"),
  /** Consult. */
  CONSULT("consult"),
  /** Involve. */
  INVOLVE("involve"),
  /** Collaborate. */
  COLLABORATE("collaborate"),
  /** Empower. */
  EMPOWER("empower");

  private final String code;

  AnswerValue(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code yes}. */
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
  public static AnswerValue ofCode(String code) {
    return Codes.find(AnswerValue.class, values(), AnswerValue::code, code);
  }
}
