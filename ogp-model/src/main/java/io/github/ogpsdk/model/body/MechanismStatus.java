package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Whether a mechanism works, such as {@code operational}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum MechanismStatus {
  /** It works; the default. */
  OPERATIONAL("operational"),
  /** Somebody proposed it. */
  PROPOSED("proposed"),
  /** It is planned. */
  PLANNED("planned"),
  /** It exists on paper. */
  CREATED_NOT_OPERATIONAL("created-not-operational"),
  /** It has stopped working. */
  DORMANT("dormant"),
  /** It has ended. */
  ENDED("ended");

  private final String code;

  MechanismStatus(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code operational}. */
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
  public static MechanismStatus ofCode(String code) {
    return Codes.find(MechanismStatus.class, values(), MechanismStatus::code, code);
  }
}
