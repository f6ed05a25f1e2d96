package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How a contribution was answered, such as {@code accepted}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP glossary, Reasoned Response; codes: docs/adr/0003
 */
public enum Answering {
  /** Accepted. */
  ACCEPTED("accepted"),
  /** Partly accepted. */
  PARTLY_ACCEPTED("partly-accepted"),
  /** Rejected. */
  REJECTED("rejected"),
  /** Noted. */
  NOTED("noted"),
  /** Put off. */
  DEFERRED("deferred"),
  /** Not answered. */
  NONE("none");

  private final String code;

  Answering(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code accepted}. */
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
  public static Answering ofCode(String code) {
    return Codes.find(Answering.class, values(), Answering::code, code);
  }
}
