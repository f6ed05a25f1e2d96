package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where sectors stand in their tree: those of the format, and those that a document declares with
 * their place. What nobody declares may be anything: it is surely on no side, and surely on none of
 * them off it. Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0026
 */
public final class Sectors {
  private static final Sectors LISTED = new Sectors(Map.of());

  /** The place of each sector that is declared; the sector that it stands under, if any. */
  private final Map<String, Optional<Sector>> declared;

  private Sectors(Map<String, Optional<Sector>> declared) {
    this.declared = Map.copyOf(declared);
  }

  /** Returns the sectors of the document that an object stands in. */
  static Sectors of(At<?> at) {
    return at.root().once("sectors", () -> LISTED);
  }

  /** Returns whether a sector is part of another; open where only more would tell. */
  int within(Sector sector, Sector other) {
    if (isWithin(sector, other)) {
      return Outcomes.HOLDS;
    }
    boolean open = isWithin(other, sector) || !isKnown(sector) || !isKnown(other);
    return open ? Outcomes.OPEN : Outcomes.FAILS;
  }

  /** Returns whether a sector is another or surely a part of it. */
  boolean isWithin(Sector sector, Sector other) {
    if (sector.isKnown()) {
      return sector.isWithin(other);
    }
    Set<Sector> seen = new HashSet<>();
    Optional<Sector> found = Optional.of(sector);
    while (found.isPresent() && seen.add(found.get())) {
      if (found.get().equals(other)) {
        return true;
      }
      found = parent(found.get());
    }
    return false;
  }

  /** Returns whether it is known where a sector stands. */
  boolean isKnown(Sector sector) {
    if (sector.isKnown()) {
      return true;
    }
    Set<Sector> seen = new HashSet<>();
    Optional<Sector> found = Optional.of(sector);
    while (found.isPresent() && seen.add(found.get())) {
      if (found.get().isKnown()) {
        return true;
      }
      Optional<Sector> above = declared.getOrDefault(found.get().code(), Optional.empty());
      if (above.isEmpty()) {
        return declared.containsKey(found.get().code());
      }
      found = above;
    }
    return false;
  }

  private Optional<Sector> parent(Sector sector) {
    return sector.isKnown()
        ? sector.parent()
        : declared.getOrDefault(sector.code(), Optional.empty());
  }
}
