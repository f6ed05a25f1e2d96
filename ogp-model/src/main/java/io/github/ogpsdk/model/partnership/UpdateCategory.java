package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What an update is about, such as {@code co-creation}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP glossary, Repository; codes: docs/adr/0003
 */
public enum UpdateCategory {
  /** Co-creation. */
  CO_CREATION("co-creation"),
  /** Implementation. */
  IMPLEMENTATION("implementation"),
  /** The plan. */
  PLAN("plan"),
  /** The forum. */
  FORUM("forum"),
  /** An assessment. */
  ASSESSMENT("assessment"),
  /** Something else. */
  OTHER("other");

  private final String code;

  UpdateCategory(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code co-creation}. */
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
  public static UpdateCategory ofCode(String code) {
    return Codes.find(UpdateCategory.class, values(), UpdateCategory::code, code);
  }
}
