package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.DeclaredSector;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where sectors stand in their tree: those of the format, and those that the document or a rulebook
 * declares with their place. What nobody declares may be anything: it is surely on no side, and
 * surely on none of them off it. The declarations of the document that are asked for are taken
 * down.
 *
 * @ogp.source none: SDK decision, docs/adr/0026 and 0031
 */
public final class Sectors {
  private static final String NAME = "sectors";
  private static final Set<Sector> SIDES = Set.of(Sector.GOVERNMENT, Sector.NON_GOVERNMENT);

  private final Cursor<?> root;
  private final SectorTree tree;

  private Sectors(Cursor<?> root, SectorTree tree) {
    this.root = root;
    this.tree = tree;
  }

  /**
   * Says which sectors are declared, before anything of a document is judged; those of the document
   * alone where nobody says.
   */
  public static void declare(Cursor<Partnership> root, SectorTree tree) {
    root.once(NAME, () -> new Sectors(root, tree));
  }

  /** Returns the sectors of the document that an object stands in. */
  public static Sectors of(Cursor<?> at) {
    Cursor<?> root = at.root();
    return root.once(
        NAME,
        () ->
            new Sectors(
                root,
                root.value() instanceof Partnership p
                    ? SectorTree.of(p.sectorPlaces())
                    : SectorTree.LISTED));
  }

  /** Returns whether a sector is part of another; open where only more would tell. */
  public int within(Sector sector, Sector other) {
    if (isWithin(sector, other)) {
      return Outcomes.HOLDS;
    }
    boolean open = isWithin(other, sector) || !isKnown(sector) || !isKnown(other);
    return open ? Outcomes.OPEN : Outcomes.FAILS;
  }

  /** Returns whether a sector is another or surely a part of it. */
  public boolean isWithin(Sector sector, Sector other) {
    tell(sector);
    return tree.isWithin(sector, other);
  }

  /** Returns whether it is known where a sector stands. */
  public boolean isKnown(Sector sector) {
    tell(sector);
    return tree.isKnown(sector);
  }

  /** Returns whether a sector is one that is declared. */
  public boolean isDeclared(Sector sector) {
    tell(sector);
    return tree.isDeclared(sector.code());
  }

  /** Returns the sector of the format that a sector is or counts as; itself where nobody knows. */
  public Sector counted(Sector sector) {
    tell(sector);
    return tree.listed(sector).orElse(sector);
  }

  /**
   * Returns how many kinds of stakeholder some sectors are at least: what is declared under a kind
   * of the format counts as that kind, and a sector and a part of it may be one.
   */
  public long leastKinds(Set<Sector> sectors) {
    Set<Sector> kinds = new HashSet<>();
    for (Sector sector : sectors) {
      if (isKnown(sector)) {
        Sector counted = tree.listed(sector).orElse(sector);
        kinds.add(SIDES.contains(counted) ? sector : counted);
      }
    }
    Set<Sector> least = new HashSet<>(kinds);
    for (Sector kind : kinds) {
      Optional<Sector> above = tree.parent(kind);
      while (above.isPresent()) {
        least.remove(above.get());
        above = tree.parent(above.get());
      }
    }
    return least.size();
  }

  /** Returns the side of the format that one counts as; itself where nobody knows. */
  public Side counted(Side side) {
    Sector sector = new Sector(side.code());
    Optional<Sector> found = isDeclared(sector) ? tree.parent(sector) : Optional.empty();
    while (found.isPresent()) {
      Side above = new Side(found.get().code());
      if (above.isKnown()) {
        return above;
      }
      found = tree.parent(found.get());
    }
    return side;
  }

  /** Takes down where a sector is declared to stand, and those above it. */
  private void tell(Sector sector) {
    if (sector.isKnown() || !root.isRecorded() || !(root.value() instanceof Partnership p)) {
      return;
    }
    Sector at = sector;
    DeclaredSector found = p.sectors().get(at.code());
    for (int i = 0; i <= SectorTree.MOST_DEEP && found != null && !at.isKnown(); i++) {
      root.entry(NAME, at.code(), found).use("under", found.under());
      at = found.under();
      found = p.sectors().get(at.code());
    }
  }
}
