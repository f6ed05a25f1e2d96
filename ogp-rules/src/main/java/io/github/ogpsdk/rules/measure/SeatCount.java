package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.List;
import java.util.Set;

/**
 * How many seats of a table belong to a sector, as far as its groups and its total bound them.
 *
 * <p>A group listed stands for at least one seat. In a list that is not whole, the groups listed
 * for a sector are all of that sector; what is not listed belongs to others. Observers, advisers
 * and groups outside the balance are not counted; empty seats are.
 */
final class SeatCount {
  private static final Set<SeatRole> BESIDE =
      Set.of(SeatRole.OBSERVER, SeatRole.ADVISER, SeatRole.GUEST, SeatRole.ALTERNATE);

  private final At<Composition> table;
  private final List<At<SeatGroup>> groups;
  private final boolean complete;
  private final Whole total;

  private SeatCount(
      At<Composition> table, List<At<SeatGroup>> groups, boolean complete, Whole total) {
    this.table = table;
    this.groups = groups;
    this.complete = complete;
    this.total = total;
  }

  static SeatCount of(At<Composition> table) {
    Items<SeatGroup> listed = table.list("seats", Composition::seats).where(SeatCount::counts);
    boolean totalled = table.value().total().isPresent();
    Whole total = totalled ? table.count("total", Composition::total) : Whole.ANY;
    Whole sum = Whole.of(0);
    for (At<SeatGroup> group : listed) {
      sum = sum.plus(size(group, total));
    }
    boolean whole = listed.complete() && !(totalled && sum.most() < total.least());
    boolean names = table.value().basis() == CompositionBasis.COUNTED && !membersAreWhole(table);
    return new SeatCount(table, listed.all(), whole && !names, totalled ? total : sum(sum, whole));
  }

  private static Whole sum(Whole sum, boolean complete) {
    return complete ? sum : new Whole(sum.least(), Whole.UNBOUNDED);
  }

  private static boolean membersAreWhole(At<Composition> table) {
    return table.owner().isPresent()
        && table.owner().get().value() instanceof Mechanism m
        && m.members().isComplete();
  }

  private static boolean counts(At<SeatGroup> group) {
    return group.value().inBalance().orElse(true)
        && group.value().role().map(r -> !BESIDE.contains(r)).orElse(true);
  }

  private static Whole size(At<SeatGroup> group, Whole total) {
    SeatGroup g = group.value();
    if (g.count().isPresent()) {
      return group.count("count", SeatGroup::count);
    }
    if (g.min().isPresent() || g.max().isPresent()) {
      long least = group.peek("min", SeatGroup::min).orElse(0);
      long most = group.peek("max", SeatGroup::max).map(Integer::longValue).orElse(total.most());
      return new Whole(least, Math.max(least, most));
    }
    group.get("count", SeatGroup::count);
    return new Whole(0, total.most());
  }

  Whole total() {
    return total;
  }

  /** The seats of several sectors together, each group counted once. */
  Whole of(List<Sector> sectors) {
    Whole inside = Whole.of(0);
    long outsideLeast = 0;
    long outsideMost = 0;
    boolean closed =
        sectors.stream()
            .allMatch(wanted -> groups.stream().anyMatch(g -> g.value().sector().equals(wanted)));
    for (At<SeatGroup> group : groups) {
      Whole size = size(group, total);
      Sector sector = group.value().sector();
      if (sectors.stream().anyMatch(sector::isWithin)) {
        group.use("sector", sector);
        inside = inside.plus(size);
      } else if (mayHold(group.value(), sectors)) {
        group.use("sector", sector);
        inside = inside.plus(new Whole(0, size.most()));
        outsideMost = add(outsideMost, size.most());
      } else {
        outsideLeast += size.least();
        outsideMost = add(outsideMost, size.most());
      }
    }
    long least = inside.least();
    long most = complete || closed ? inside.most() : Whole.UNBOUNDED;
    if (total.most() != Whole.UNBOUNDED) {
      most = Math.min(most, Math.max(least, total.most() - outsideLeast));
    }
    if (complete && outsideMost != Whole.UNBOUNDED) {
      least = Math.max(least, Math.min(most, total.least() - outsideMost));
    }
    if (least != most) {
      table.get("total", Composition::total);
    }
    return new Whole(least, most);
  }

  private static boolean mayHold(SeatGroup group, List<Sector> sectors) {
    return sectors.stream()
        .anyMatch(
            wanted ->
                wanted.isWithin(group.sector())
                    && (group.includes().items().isEmpty()
                        || group.includes().items().stream()
                            .anyMatch(i -> i.isWithin(wanted) || wanted.isWithin(i))));
  }

  private static long add(long a, long b) {
    return a == Whole.UNBOUNDED || b == Whole.UNBOUNDED ? Whole.UNBOUNDED : a + b;
  }
}
