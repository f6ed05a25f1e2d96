package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;

/**
 * Who acts for a body: a sector, the body itself or an office, such as {@code body}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record Side(@JsonValue String code) {
  /** The code {@code body}. */
  public static final Side BODY = new Side("body");

  /** The code {@code jury}. */
  public static final Side JURY = new Side("jury");

  /** The code {@code secretariat}. */
  public static final Side SECRETARIAT = new Side("secretariat");

  /** The code {@code government}. */
  public static final Side GOVERNMENT = new Side("government");

  /** The code {@code civil-society}. */
  public static final Side CIVIL_SOCIETY = new Side("civil-society");

  /** The code {@code non-government}. */
  public static final Side NON_GOVERNMENT = new Side("non-government");

  private static final List<String> CODES =
      List.of("body", "jury", "secretariat", "government", "civil-society", "non-government");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Side {
    Codes.open(Side.class, code);
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version. */
  public static List<String> codes() {
    return CODES;
  }

  @Override
  public String toString() {
    return code;
  }
}
