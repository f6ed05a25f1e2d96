package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * A task of a mechanism, such as {@code agenda-setting}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum MandateFunction {
  /** Sets the agenda. */
  AGENDA_SETTING("agenda-setting"),
  /** Co-creates the plan. */
  CO_CREATE("co-create"),
  /** Advises. */
  ADVISE("advise"),
  /** Decides. */
  DECIDE("decide"),
  /** Coordinates. */
  COORDINATE("coordinate"),
  /** Oversees. */
  OVERSEE("oversee"),
  /** Monitors. */
  MONITOR("monitor"),
  /** Evaluates. */
  EVALUATE("evaluate"),
  /** Reaches out. */
  OUTREACH("outreach"),
  /** Endorses. */
  ENDORSE("endorse");

  private final String code;

  MandateFunction(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code agenda-setting}. */
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
  public static MandateFunction ofCode(String code) {
    return Codes.find(MandateFunction.class, values(), MandateFunction::code, code);
  }
}
