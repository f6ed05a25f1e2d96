package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * How a commitment came to be, such as {@code action-plan}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP National Handbook (2025), Action Framework
 */
public enum CommitmentPathway {
  /** In an action plan; the default. */
  ACTION_PLAN("action-plan"),
  /** On its own. */
  STANDALONE("standalone"),
  /** In the Open Gov Challenge. */
  CHALLENGE("challenge"),
  /** In a local plan. */
  LOCAL("local");

  private final String code;

  CommitmentPathway(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code action-plan}. */
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
  public static CommitmentPathway ofCode(String code) {
    return Codes.find(CommitmentPathway.class, values(), CommitmentPathway::code, code);
  }
}
