package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * At which stage it is counted, such as {@code ideas}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum ReportedCountStage {
  /** Ideas. */
  IDEAS("ideas"),
  /** Draft. */
  DRAFT("draft"),
  /** Final. */
  FINAL("final"),
  /** First stage. */
  FIRST_STAGE("first-stage");

  private final String code;

  ReportedCountStage(String code) {
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
  public static ReportedCountStage ofCode(String code) {
    return Codes.find(ReportedCountStage.class, values(), ReportedCountStage::code, code);
  }
}
