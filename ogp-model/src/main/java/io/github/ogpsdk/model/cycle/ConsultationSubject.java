package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a consultation is about, such as {@code ideas}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ConsultationSubject {
  /** Ideas. */
  IDEAS("ideas"),
  /** Problems. */
  PROBLEMS("problems"),
  /** The draft plan. */
  DRAFT_PLAN("draft-plan"),
  /** The final plan. */
  FINAL_PLAN("final-plan"),
  /** The response. */
  RESPONSE("response"),
  /** The self-assessment. */
  SELF_ASSESSMENT("self-assessment"),
  /** A body's rules. */
  BODY_RULES("body-rules"),
  /** A body's reform. */
  BODY_REFORM("body-reform"),
  /** A body's membership. */
  MEMBERSHIP("membership");

  private final String code;

  ConsultationSubject(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code ideas}. */
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
  public static ConsultationSubject ofCode(String code) {
    return Codes.find(ConsultationSubject.class, values(), ConsultationSubject::code, code);
  }
}
