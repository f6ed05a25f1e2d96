package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The scale of an answer, such as {@code iap2}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source IRM reports: IAP2 spectrum, minimum requirements; names: docs/adr/0003
 */
public enum AnswerScheme {
  /** The IAP2 spectrum. */
  IAP2("iap2"),
  /** The IRM's minimum requirements of 2022. */
  IRM_MIN_2022("irm-min-2022"),
  /** The IRM's check list of 2012. */
  IRM_CHECKLIST_2012("irm-checklist-2012"),
  /** The inception form of OGP Local. */
  LOCAL_INCEPTION("local-inception"),
  /** The finding on process. */
  PROCESS("process");

  private final String code;

  AnswerScheme(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code iap2}. */
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
  public static AnswerScheme ofCode(String code) {
    return Codes.find(AnswerScheme.class, values(), AnswerScheme::code, code);
  }
}
