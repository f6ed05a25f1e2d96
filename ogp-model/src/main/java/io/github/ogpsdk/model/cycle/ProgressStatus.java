package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How far a piece of work has come, by its own account, such as {@code no-evidence}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP glossary, Completion; codes: docs/adr/0003
 */
public enum ProgressStatus {
  /** No evidence. */
  NO_EVIDENCE("no-evidence"),
  /** Not started. */
  NOT_STARTED("not-started"),
  /** In progress. */
  IN_PROGRESS("in-progress"),
  /** Limited. */
  LIMITED("limited"),
  /** Substantial. */
  SUBSTANTIAL("substantial"),
  /** Complete. */
  COMPLETE("complete"),
  /** Withdrawn. */
  WITHDRAWN("withdrawn");

  private final String code;

  ProgressStatus(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code no-evidence}. */
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
  public static ProgressStatus ofCode(String code) {
    return Codes.find(ProgressStatus.class, values(), ProgressStatus::code, code);
  }
}
