package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * The form of a reasoned response, such as {@code per-contribution}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP glossary, Reasoned Response; codes: docs/adr/0003
 */
public enum ResponseForm {
  /** For each contribution. */
  PER_CONTRIBUTION("per-contribution"),
  /** By theme. */
  PER_THEME("per-theme"),
  /** As a summary. */
  SUMMARY("summary"),
  /** In speech only. */
  ORAL("oral");

  private final String code;

  ResponseForm(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code per-contribution}. */
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
  public static ResponseForm ofCode(String code) {
    return Codes.find(ResponseForm.class, values(), ResponseForm::code, code);
  }
}
