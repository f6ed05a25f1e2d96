package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * Under which rules was reviewed, such as {@code standards-2022}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source OGP Procedural Review page, editions of the rules; names: docs/adr/0003
 */
public enum ReviewEdition {
  /** The standards of 2022. */
  STANDARDS_2022("standards-2022"),
  /** The rules of 2018 to 2021. */
  PROCESS_2018("process-2018"),
  /** The rules before 2018. */
  ARTICLES_PRE_2018("articles-pre-2018"),
  /** The rules of OGP Local. */
  LOCAL_1("local-1");

  private final String code;

  ReviewEdition(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code standards-2022}. */
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
  public static ReviewEdition ofCode(String code) {
    return Codes.find(ReviewEdition.class, values(), ReviewEdition::code, code);
  }
}
