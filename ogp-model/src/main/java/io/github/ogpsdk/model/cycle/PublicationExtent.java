package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How much was published, such as {@code all}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source Participation and Co-Creation Standards, publication of contributions; codes:
 *     docs/adr/0003
 */
public enum PublicationExtent {
  /** All. */
  ALL("all"),
  /** Some. */
  SOME("some"),
  /** Nothing. */
  NONE("none"),
  /** A summary. */
  SUMMARY("summary");

  private final String code;

  PublicationExtent(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code all}. */
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
  public static PublicationExtent ofCode(String code) {
    return Codes.find(PublicationExtent.class, values(), PublicationExtent::code, code);
  }
}
