package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is open, such as {@code public}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record Audience(@JsonValue String code) {
  /** The code {@code public}. */
  public static final Audience PUBLIC = new Audience("public");

  /** The code {@code government}. */
  public static final Audience GOVERNMENT = new Audience("government");

  /** The code {@code non-government}. */
  public static final Audience NON_GOVERNMENT = new Audience("non-government");

  /** The code {@code civil-society}. */
  public static final Audience CIVIL_SOCIETY = new Audience("civil-society");

  /** The code {@code private-sector}. */
  public static final Audience PRIVATE_SECTOR = new Audience("private-sector");

  /** The code {@code academia}. */
  public static final Audience ACADEMIA = new Audience("academia");

  /** The code {@code media}. */
  public static final Audience MEDIA = new Audience("media");

  /** The code {@code citizens}. */
  public static final Audience CITIZENS = new Audience("citizens");

  private static final List<String> CODES =
      List.of(
          "public",
          "government",
          "non-government",
          "civil-society",
          "private-sector",
          "academia",
          "media",
          "citizens");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Audience {
    Codes.open(Audience.class, code);
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version. */
  public static List<String> codes() {
    return CODES;
  }

  /** Compares codes; written out, docs/adr/0021. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Audience that && that.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
