package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many seats of a table belong to a sector, as far as its groups and its total bound them.
 *
 * <p>A group listed stands for at least one seat. In a list that is not whole, the groups listed
 * for a sector are all of that sector; what is not listed belongs to others. Where holders were
 * only counted among names that may not be all, each group and the total may be greater. Observers,
 * advisers and groups outside the balance are not counted; empty seats are.
 */
public final class SeatCount {
  private static final Set<SeatRole> BESIDE =
      Set.of(SeatRole.OBSERVER, SeatRole.ADVISER, SeatRole.GUEST, SeatRole.ALTERNATE);

  private final Cursor<Composition> table;
  private final Sectors tree;
  private final List<Cursor<SeatGroup>> groups;
  private final boolean complete;
  private final boolean onlyNames;
  private final Whole total;

  /** Seats surely or possibly inside some sectors, and outside them. */
  private record Split(Whole inside, Whole outside) {}

  private SeatCount(Cursor<Composition> table) {
    Items<SeatGroup> listed = table.list("seats", Composition::seats).where(SeatCount::counts);
    this.table = table;
    this.tree = Sectors.of(table);
    this.groups = listed.all();
    this.onlyNames = table.value().basis() == CompositionBasis.COUNTED && !membersAreWhole(table);
    boolean totalled = table.value().total().isPresent();
    Whole printed = totalled ? table.count("total", Composition::total) : Whole.ANY;
    Whole bound = onlyNames ? atLeast(printed) : printed;
    Whole sum = Whole.of(0);
    for (Cursor<SeatGroup> group : listed) {
      Whole size = size(group, bound);
      sum = sum.plus(isSurelySeated(group) ? size : new Whole(0, size.most()));
    }
    boolean tooFew = totalled && sum.most() < bound.least();
    this.complete = listed.complete() && !onlyNames && !tooFew;
    this.total = totalled ? bound : complete ? sum : atLeast(sum);
  }

  public static SeatCount of(Cursor<Composition> table) {
    return new SeatCount(table);
  }

  private static Whole atLeast(Whole number) {
    return new Whole(number.least(), Whole.UNBOUNDED);
  }

  private static boolean membersAreWhole(Cursor<Composition> table) {
    return table.owner().isPresent()
        && table.owner().get().value() instanceof Mechanism m
        && m.members().isComplete();
  }

  private static boolean counts(Cursor<SeatGroup> group) {
    return group.value().inBalance().orElse(true) && isMember(group);
  }

  private static boolean isMember(Cursor<SeatGroup> group) {
    return group.value().role().map(r -> !BESIDE.contains(r)).orElse(true);
  }

  /** Returns whether a group has a seat: not as observer or adviser, and not none by its number. */
  public static boolean isSeated(Cursor<SeatGroup> group) {
    return isMember(group) && !group.value().count().equals(Optional.of(0));
  }

  private Whole size(Cursor<SeatGroup> group, Whole bound) {
    SeatGroup g = group.value();
    if (g.count().isPresent()) {
      Whole count = group.count("count", SeatGroup::count);
      return onlyNames ? atLeast(count) : count;
    }
    if (g.min().isPresent() || g.max().isPresent()) {
      long least = group.peek("min", SeatGroup::min).orElse(1);
      long most = group.peek("max", SeatGroup::max).map(Integer::longValue).orElse(bound.most());
      return new Whole(least, Math.max(least, most));
    }
    group.require("count", SeatGroup::count);
    return new Whole(1, Math.max(1, bound.most()));
  }

  public Whole total() {
    return total;
  }

  /** The seats of several sectors together, each group counted once. */
  public Whole of(List<Sector> sectors) {
    Split split = split(sectors);
    long least = split.inside().least();
    long most = split.inside().most();
    if (total.most() != Whole.UNBOUNDED) {
      most = Math.min(most, Math.max(least, total.most() - split.outside().least()));
    }
    if (split.outside().most() != Whole.UNBOUNDED) {
      least = Math.max(least, Math.min(most, total.least() - split.outside().most()));
    }
    if (least != most) {
      table.require("total", Composition::total);
    }
    return new Whole(least, most);
  }

  /** The share of several sectors together; any share where there may be no seat at all. */
  public Ratio share(List<Sector> sectors) {
    Whole part = of(sectors);
    if (total.isExact()) {
      return ratio(part.least(), total.least(), part.most(), total.least());
    }
    Split split = split(sectors);
    return ratio(
        part.least(),
        add(part.least(), split.outside().most()),
        part.most(),
        add(part.most(), split.outside().least()));
  }

  private static Ratio ratio(long least, long ofMost, long most, long ofLeast) {
    if (ofMost == 0 || ofLeast == 0) {
      return Ratio.ANY;
    }
    return new Ratio(
        ofMost == Whole.UNBOUNDED ? Ratio.ANY.least() : new Fraction(least, ofMost),
        ofLeast == Whole.UNBOUNDED
            ? Ratio.ANY.most()
            : new Fraction(Math.min(most, ofLeast), ofLeast));
  }

  private Split split(List<Sector> sectors) {
    Whole inside = Whole.of(0);
    Whole outside = Whole.of(0);
    for (Cursor<SeatGroup> group : groups) {
      Whole size = size(group, total);
      Sector sector = group.value().sector();
      if (sectors.stream().anyMatch(s -> tree.isWithin(sector, s)) && isSurelySeated(group)) {
        group.use("sector", sector);
        inside = inside.plus(size);
      } else if (sectors.stream().anyMatch(s -> tree.isWithin(sector, s))) {
        group.peek("role", SeatGroup::role);
        inside = inside.plus(new Whole(0, size.most()));
      } else if (mayHold(group.value(), sectors)) {
        group.use("sector", sector);
        inside = inside.plus(new Whole(0, size.most()));
        outside = outside.plus(new Whole(0, size.most()));
      } else {
        outside = outside.plus(isSurelySeated(group) ? size : new Whole(0, size.most()));
      }
    }
    return complete
        ? new Split(inside, outside)
        : new Split(areAllListed(sectors) ? inside : atLeast(inside), atLeast(outside));
  }

  /** In a list that is not whole, each sector with a group of its own is whole. */
  private boolean areAllListed(List<Sector> sectors) {
    return !onlyNames
        && sectors.stream()
            .allMatch(wanted -> groups.stream().anyMatch(g -> g.value().sector().equals(wanted)));
  }

  /**
   * How far two sides are apart. What both together hold bounds it as well: where nobody else has a
   * seat, an odd number of seats cannot be shared equally.
   */
  public Whole apart(List<Sector> a, List<Sector> b) {
    Whole first = of(a);
    Whole second = of(b);
    List<Sector> sides = Stream.concat(a.stream(), b.stream()).toList();
    Whole both = of(sides);
    takeDownOthers(sides);
    long ahead = lead(first, second, both);
    long behind = lead(second, first, both);
    boolean odd = both.isExact() && both.least() % 2 == 1;
    long least = Math.max(odd ? 1 : 0, Math.max(-ahead, -behind));
    return new Whole(least, Math.max(least, Math.max(ahead, behind)));
  }

  /** Takes down whose seats belong to neither side, since they count for none. */
  private void takeDownOthers(List<Sector> sides) {
    for (Cursor<SeatGroup> group : groups) {
      Sector sector = group.value().sector();
      if (sides.stream().noneMatch(side -> tree.isWithin(sector, side))) {
        group.use("sector", sector);
      }
    }
  }

  /** By how many seats a side can be ahead at most; negative where it is surely behind. */
  private static long lead(Whole side, Whole other, Whole both) {
    return side.most() == Whole.UNBOUNDED
        ? Whole.UNBOUNDED
        : side.most() - Math.max(other.least(), both.least() - side.most());
  }

  private boolean mayHold(SeatGroup group, List<Sector> sectors) {
    return sectors.stream()
        .anyMatch(
            wanted ->
                tree.within(group.sector(), wanted) == Outcomes.OPEN
                    && (group.includes().items().isEmpty()
                        || group.includes().items().stream()
                            .anyMatch(i -> tree.within(i, wanted) != Outcomes.FAILS)));
  }

  /** A role that is in no list may be that of an observer. */
  public static boolean isSurelySeated(Cursor<SeatGroup> group) {
    return group.value().role().map(SeatRole::isKnown).orElse(true);
  }

  private static long add(long a, long b) {
    return a == Whole.UNBOUNDED || b == Whole.UNBOUNDED ? Whole.UNBOUNDED : a + b;
  }
}
