package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A side or sector of society, such as {@code civil-society}, in a tree: {@code government} holds
 * {@code national-government}, {@code non-government} holds {@code civil-society}.
 *
 * <p>The list is open: a code that is not known here is kept, stands outside the tree and belongs
 * to neither side. Immutable and thread-safe.
 *
 * @param code kebab-case
 * @ogp.source none: SDK decision after the real seat tables, docs/adr/0003
 */
public record Sector(@JsonValue String code) {
  /** The government side, at any level. */
  public static final Sector GOVERNMENT = new Sector("government");

  /** The side outside government: civil society, business, academia and others. */
  public static final Sector NON_GOVERNMENT = new Sector("non-government");

  /** Organized civil society. */
  public static final Sector CIVIL_SOCIETY = new Sector("civil-society");

  /** Business. */
  public static final Sector PRIVATE_SECTOR = new Sector("private-sector");

  /** Universities and research. */
  public static final Sector ACADEMIA = new Sector("academia");

  /** A body of the state outside government, such as an information commissioner. */
  public static final Sector AUTONOMOUS_BODY = new Sector("autonomous-body");

  /** Parliament. */
  public static final Sector LEGISLATURE = new Sector("legislature");

  /** Courts. */
  public static final Sector JUDICIARY = new Sector("judiciary");

  private static final List<String> OF_GOVERNMENT =
      List.of("national-government", "regional-government", "local-government");

  private static final List<String> OF_NON_GOVERNMENT =
      List.of(
          "civil-society",
          "private-sector",
          "academia",
          "media",
          "trade-union",
          "employers",
          "professional-association",
          "traditional-authority",
          "citizens",
          "interest-group");

  private static final List<String> SINGLE =
      List.of("legislature", "judiciary", "autonomous-body", "international-organization", "other");

  private static final List<String> CODES =
      Stream.of(
              List.of("government"),
              OF_GOVERNMENT,
              List.of("non-government"),
              OF_NON_GOVERNMENT,
              SINGLE)
          .flatMap(List::stream)
          .toList();

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Sector {
    Codes.open(Sector.class, code);
  }

  /**
   * Returns the side that this sector is a part of, such as {@code government}; empty for a side.
   */
  public Optional<Sector> parent() {
    if (OF_GOVERNMENT.contains(code)) {
      return Optional.of(GOVERNMENT);
    }
    return OF_NON_GOVERNMENT.contains(code) ? Optional.of(NON_GOVERNMENT) : Optional.empty();
  }

  /** Returns whether this sector is the other one or a part of it. */
  public boolean isWithin(Sector other) {
    return code.equals(other.code)
        || (other.code.equals("government") && OF_GOVERNMENT.contains(code))
        || (other.code.equals("non-government") && OF_NON_GOVERNMENT.contains(code));
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version, sides before their parts. */
  public static List<String> codes() {
    return CODES;
  }

  /** Compares codes; written out, docs/adr/0021. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sector that && that.code.equals(code);
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
