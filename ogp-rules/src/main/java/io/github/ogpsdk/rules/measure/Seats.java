package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is measured of seat tables. */
final class Seats {
  private static final String KIND = "seat-table";

  private Seats() {}

  static void register(Registry r) {
    r.collection("seatTables", "mechanism", Mechanism.class, SeatTables::of);
    r.measure("type", "mechanism", Mechanism.class, Seats::type);
    r.measure("governmentsFromOneRegion", "mechanism", Mechanism.class, Seats::fromOneRegion);
    r.measure("basis", KIND, Composition.class, (t, a, s) -> Code.of(basis(t).code()));
    r.measure("seats", KIND, Composition.class, Seats::seats);
    r.measure("seatsInAll", KIND, Composition.class, Seats::seatsInAll);
    r.measure("seatImbalance", KIND, Composition.class, Seats::imbalance);
    r.measure("seatShare", KIND, Composition.class, Seats::share);
    r.measure("sectorKinds", KIND, Composition.class, Seats::sectorKinds);
    r.measure("seatsUnnamed", KIND, Composition.class, Seats::unnamed);
    r.measure("prescribedTables", KIND, Composition.class, Seats::prescribedTables);
    r.measure("seatsUnlikePrescribed", KIND, Composition.class, Seats::unlikePrescribed);
  }

  private static CompositionBasis basis(At<Composition> table) {
    return table.use("basis", table.value().basis());
  }

  private static Bounds type(At<Mechanism> mechanism, Arguments args, Setting setting) {
    return mechanism
        .get("type", Mechanism::type)
        .map(MechanismType::code)
        .map(Code::of)
        .orElse(Code.ANY);
  }

  /** A table that another source disputes decides nothing: every claim is shown instead. */
  private static boolean isDisputed(At<Composition> table, Setting setting) {
    if (!table.value().disputed().orElse(false)) {
      return false;
    }
    SeatTables.showClaims(SeatTables.body(table), setting);
    table.miss("disputed");
    return true;
  }

  /** Where a rule asks for seats as they are, a table that is only prescribed decides nothing. */
  private static boolean isUnseen(At<Composition> table, Arguments args) {
    boolean asked = args.find("as").filter("observed"::equals).isPresent();
    if (asked && basis(table) == CompositionBasis.PRESCRIBED) {
      table.miss("basis");
      return true;
    }
    return false;
  }

  private static Bounds seats(At<Composition> table, Arguments args, Setting setting) {
    if (isDisputed(table, setting) || isUnseen(table, args)) {
      return Whole.ANY;
    }
    return SeatCount.of(table).of(sectors(args.text("sector"), args));
  }

  private static Bounds seatsInAll(At<Composition> table, Arguments args, Setting setting) {
    if (isDisputed(table, setting) || isUnseen(table, args)) {
      return Whole.ANY;
    }
    Whole total = SeatCount.of(table).total();
    if (!total.isExact()) {
      table.get("total", Composition::total);
    }
    return total;
  }

  /** A side, with or without autonomous bodies as the rule's reading says. */
  private static List<Sector> sectors(String side, Arguments args) {
    List<Sector> sectors = new ArrayList<>();
    sectors.add(new Sector(side));
    boolean withGovernment = args.find("autonomous").filter("with-government"::equals).isPresent();
    if (side.equals("government") && withGovernment) {
      sectors.addAll(List.of(Sector.AUTONOMOUS_BODY, Sector.LEGISLATURE, Sector.JUDICIARY));
    }
    return sectors;
  }

  private static Bounds imbalance(At<Composition> table, Arguments args, Setting setting) {
    if (isDisputed(table, setting) || isUnseen(table, args)) {
      return Whole.ANY;
    }
    SeatCount count = SeatCount.of(table);
    Whole a = count.of(sectors(args.text("a"), args));
    Whole b = count.of(sectors(args.text("b"), args));
    if (a.isExact() && b.isExact()) {
      return Whole.of(Math.abs(a.least() - b.least()));
    }
    Optional<Boolean> stated = table.get("parity", Composition::parity);
    if (stated.isPresent() && stated.get()) {
      return Whole.of(0);
    }
    long apart = Math.max(0, Math.max(a.least() - b.most(), b.least() - a.most()));
    long least = Math.max(apart, stated.isPresent() ? 1 : 0);
    boolean open = a.most() == Whole.UNBOUNDED || b.most() == Whole.UNBOUNDED;
    long most = open ? Whole.UNBOUNDED : Math.max(a.most() - b.least(), b.most() - a.least());
    return new Whole(least, Math.max(least, most));
  }

  private static Bounds share(At<Composition> table, Arguments args, Setting setting) {
    if (isDisputed(table, setting) || isUnseen(table, args)) {
      return Ratio.ANY;
    }
    SeatCount count = SeatCount.of(table);
    Whole part = count.of(sectors(args.text("sector"), args));
    Whole all = count.total();
    if (all.most() == Whole.UNBOUNDED || all.least() == 0 || part.most() == Whole.UNBOUNDED) {
      return Ratio.ANY;
    }
    Fraction most = new Fraction(Math.min(part.most(), all.least()), all.least());
    return new Ratio(new Fraction(Math.min(part.least(), all.most()), all.most()), most);
  }

  private static Bounds sectorKinds(At<Composition> table, Arguments args, Setting setting) {
    if (isDisputed(table, setting)) {
      return Whole.ANY;
    }
    Items<SeatGroup> groups = table.list("seats", Composition::seats);
    Set<Sector> kinds = new HashSet<>();
    for (At<SeatGroup> group : groups) {
      kinds.add(group.use("sector", group.value().sector()));
      group.value().includes().items().forEach(kinds::add);
    }
    boolean mixed = kinds.contains(Sector.NON_GOVERNMENT);
    return new Whole(kinds.size(), groups.complete() && !mixed ? kinds.size() : Whole.UNBOUNDED);
  }

  private static Bounds unnamed(At<Composition> table, Arguments args, Setting setting) {
    Whole unnamed = Whole.of(0);
    Items<SeatGroup> groups = table.list("seats", Composition::seats);
    for (At<SeatGroup> group : groups) {
      Whole seats = group.count("count", SeatGroup::count);
      Whole named = group.count("named", SeatGroup::named);
      long least = Math.max(0, seats.least() - named.most());
      long most =
          seats.most() == Whole.UNBOUNDED
              ? Whole.UNBOUNDED
              : Math.max(0, seats.most() - named.least());
      unnamed = unnamed.plus(new Whole(least, most));
    }
    return groups.complete() ? unnamed : new Whole(unnamed.least(), Whole.UNBOUNDED);
  }

  private static Bounds prescribedTables(At<Composition> table, Arguments args, Setting setting) {
    List<At<Composition>> tables = SeatTables.prescribedBeside(table, setting);
    tables.forEach(Seats::basis);
    Items<Composition> all = SeatTables.body(table).list("compositions", Mechanism::compositions);
    return new Whole(tables.size(), all.complete() ? tables.size() : Whole.UNBOUNDED);
  }

  /** How many numbers of the prescribed table, total and sectors, the seats do not match. */
  private static Bounds unlikePrescribed(At<Composition> table, Arguments args, Setting setting) {
    List<At<Composition>> tables = SeatTables.prescribedBeside(table, setting);
    if (tables.isEmpty() || isDisputed(table, setting) || isDisputed(tables.get(0), setting)) {
      return Whole.ANY;
    }
    SeatCount asIs = SeatCount.of(table);
    SeatCount asPrescribed = SeatCount.of(tables.get(0));
    Whole unlike = unlike(asIs.total(), asPrescribed.total());
    Set<Sector> sectors = new HashSet<>();
    tables.get(0).value().seats().forEach(g -> sectors.add(g.sector()));
    for (Sector sector : sectors) {
      unlike = unlike.plus(unlike(asIs.of(List.of(sector)), asPrescribed.of(List.of(sector))));
    }
    return unlike;
  }

  private static Whole unlike(Whole a, Whole b) {
    if (a.most() < b.least() || b.most() < a.least()) {
      return Whole.of(1);
    }
    return a.isExact() && b.isExact() ? Whole.of(0) : new Whole(0, 1);
  }

  private static Bounds fromOneRegion(At<Mechanism> mechanism, Arguments args, Setting setting) {
    Items<Membership> members = mechanism.list("members", Mechanism::members);
    Map<String, Integer> byRegion = new HashMap<>();
    int unknown = 0;
    for (At<Membership> member : members) {
      boolean government =
          member.value().sector().filter(s -> s.isWithin(Sector.GOVERNMENT)).isPresent();
      if (government) {
        Optional<String> region = member.get("region", Membership::region).map(r -> r.code());
        region.ifPresent(code -> byRegion.merge(code, 1, Integer::sum));
        unknown += region.isPresent() ? 0 : 1;
      }
    }
    int most = byRegion.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Whole(most, members.complete() ? most + unknown : Whole.UNBOUNDED);
  }
}
