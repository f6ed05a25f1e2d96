package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;

/**
 * What a body's written rules are, such as {@code terms-of-reference}.
 *
 * <p>A closed list: rules depend on each code.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public enum CharterType {
  /** Terms of reference. */
  TERMS_OF_REFERENCE("terms-of-reference"),
  /** Articles. */
  ARTICLES("articles"),
  /** Bylaws. */
  BYLAWS("bylaws"),
  /** Rules of procedure. */
  RULES_OF_PROCEDURE("rules-of-procedure"),
  /** An internal regulation. */
  INTERNAL_REGULATION("internal-regulation"),
  /** A code of conduct. */
  CODE_OF_CONDUCT("code-of-conduct"),
  /** Norms of engagement. */
  NORMS_OF_ENGAGEMENT("norms-of-engagement"),
  /** The legal act itself. */
  LEGAL_INSTRUMENT("legal-instrument"),
  /** A guide. */
  GUIDE("guide"),
  /** Custom that is not written down. */
  UNWRITTEN("unwritten");

  private final String code;

  CharterType(String code) {
    this.code = code;
  }

  /** Returns the code on the wire, such as {@code terms-of-reference}. */
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
  public static CharterType ofCode(String code) {
    return Codes.find(CharterType.class, values(), CharterType::code, code);
  }
}
