package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a candidate came to, such as {@code elected}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum SelectionOutcome {
  /** Elected. */
  ELECTED("elected"),
  /** Elected again. */
  RE_ELECTED("re-elected"),
  /** Not elected. */
  NOT_ELECTED("not-elected"),
  /** Withdrew. */
  WITHDRAWN("withdrawn"),
  /** Left by rotation. */
  ROTATED_OUT("rotated-out"),
  /** Left the seat. */
  VACATED("vacated"),
  /** Found eligible. */
  ELIGIBLE("eligible"),
  /** Stood. */
  CANDIDATE("candidate"),
  /** Put on the short list. */
  SHORTLISTED("shortlisted");

  private final String code;

  SelectionOutcome(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code elected}. */
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
  public static SelectionOutcome ofCode(String code) {
    return Codes.find(SelectionOutcome.class, values(), SelectionOutcome::code, code);
  }
}
