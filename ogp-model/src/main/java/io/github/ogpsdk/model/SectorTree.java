package io.github.ogpsdk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where sectors stand: those of the format, and those that documents declare, such as {@code
 * indigenous-peoples} under {@code civil-society}.
 *
 * <p>A sector of the format keeps its place, whatever is declared. One that leads to no sector of
 * the format is not known. Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0031
 * @since 0.1
 */
public final class SectorTree {
  /** The sectors of the format alone. */
  public static final SectorTree LISTED = new SectorTree(Map.of());

  /** How many declared sectors may stand under each other. */
  public static final int MOST_DEEP = 100;

  /** What is wrong with a declaration. */
  public enum Fault {
    /** The code is not written as codes are. */
    MALFORMED("malformed"),
    /** The sector is one of the format, which has its place. */
    LISTED("listed"),
    /** The sector above is neither one of the format nor declared. */
    NO_SECTOR("no-sector"),
    /** The sectors above lead to none of the format: a ring, or more than a hundred. */
    ENDLESS("endless");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    /** Returns the code, such as {@code no-sector}. */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static Fault ofCode(String code) {
      return Codes.find(Fault.class, values(), Fault::code, code);
    }
  }

  private final Map<String, Sector> declared;

  private SectorTree(Map<String, Sector> declared) {
    this.declared = declared;
  }

  /**
   * Returns the sectors of the format with those declared.
   *
   * @param declared the sector that each stands under, by its code
   */
  public static SectorTree of(Map<String, Sector> declared) {
    return declared.isEmpty()
        ? LISTED
        : new SectorTree(Collections.unmodifiableMap(new LinkedHashMap<>(declared)));
  }

  /** Returns the sector that each stands under that is declared, by its code. */
  public Map<String, Sector> declared() {
    return declared;
  }

  /** Returns whether a code is that of a sector that is declared, and known by that. */
  public boolean isDeclared(String code) {
    Sector sector =
        declared.containsKey(code) && Codes.isWellFormed(code) ? new Sector(code) : null;
    return sector != null && !sector.isKnown() && isKnown(sector);
  }

  /** Returns what is wrong with the declaration of a code, if anything is. */
  public Optional<Fault> fault(String code) {
    if (!Codes.isWellFormed(code)) {
      return Optional.of(Fault.MALFORMED);
    }
    Sector sector = new Sector(code);
    if (sector.isKnown()) {
      return Optional.of(Fault.LISTED);
    }
    Sector under = declared.get(code);
    if (under == null || !(under.isKnown() || declared.containsKey(under.code()))) {
      return Optional.of(Fault.NO_SECTOR);
    }
    Optional<Sector> above = Optional.of(sector);
    for (int i = 0; i <= MOST_DEEP && above.isPresent(); i++) {
      if (above.get().isKnown()) {
        return Optional.empty();
      }
      above = parent(above.get());
    }
    return above.isEmpty() ? Optional.empty() : Optional.of(Fault.ENDLESS);
  }

  /** Returns the sector that another stands under; nothing for a side, or where nobody knows. */
  public Optional<Sector> parent(Sector sector) {
    if (sector.isKnown()) {
      return sector.parent();
    }
    return Optional.ofNullable(declared.get(sector.code()));
  }

  /** Returns whether a sector is another or a part of it, as far as that is known. */
  public boolean isWithin(Sector sector, Sector other) {
    if (sector.isKnown()) {
      return sector.isWithin(other);
    }
    Optional<Sector> found = Optional.of(sector);
    for (int i = 0; i <= MOST_DEEP + 1 && found.isPresent(); i++) {
      if (found.get().equals(other)) {
        return true;
      }
      found = parent(found.get());
    }
    return false;
  }

  /**
   * Returns the sector of the format that a sector is or counts as, such as {@code civil-society}
   * for {@code indigenous-peoples}; nothing where nobody knows.
   */
  public Optional<Sector> listed(Sector sector) {
    Optional<Sector> found = Optional.of(sector);
    for (int i = 0; i <= MOST_DEEP && found.isPresent(); i++) {
      if (found.get().isKnown()) {
        return found;
      }
      found = parent(found.get());
    }
    return Optional.empty();
  }

  /** Returns whether it is known where a sector stands. */
  public boolean isKnown(Sector sector) {
    return sector.isKnown() || listed(sector).isPresent();
  }
}
