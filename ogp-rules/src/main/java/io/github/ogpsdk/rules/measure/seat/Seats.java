package io.github.ogpsdk.rules.measure.seat;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SHARE;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.SeatCount;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.measure.Sides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is measured of seat tables. */
public final class Seats {

  private Seats() {}

  public static void define(Definitions define) {
    define.collection("seatTables", Kinds.SEAT_TABLE).of(Kinds.MECHANISM, SeatTables::of);
    define.measure("type", CODE).giving(Lists.BODY).of(Kinds.MECHANISM, Seats::type);
    define
        .measure("basis", CODE)
        .giving(Lists.BASIS)
        .of(Kinds.SEAT_TABLE, (t, a, s) -> Code.of(basis(t).code()));
    define
        .measure("seats", NUMBER, Args.SECTOR, Args.OBSERVED, Args.AUTONOMOUS)
        .of(Kinds.SEAT_TABLE, Seats::seats);
    define.measure("seatsInAll", NUMBER, Args.OBSERVED).of(Kinds.SEAT_TABLE, Seats::seatsInAll);
    define
        .measure("seatImbalance", NUMBER, Args.A, Args.B, Args.OBSERVED, Args.AUTONOMOUS)
        .comparing("seats", "sector", "a", "b")
        .of(Kinds.SEAT_TABLE, Seats::imbalance);
    define
        .measure("seatShare", SHARE, Args.SECTOR, Args.OBSERVED, Args.AUTONOMOUS)
        .of(Kinds.SEAT_TABLE, Seats::share);
    define.measure("sectorKinds", NUMBER).of(Kinds.SEAT_TABLE, Seats::sectorKinds);
    define
        .measure("kindsOutsideGovernment", NUMBER)
        .of(Kinds.SEAT_TABLE, Seats::kindsOutsideGovernment);
    define.measure("prescribedTables", NUMBER).of(Kinds.SEAT_TABLE, Seats::prescribedTables);
    define.measure("seatsUnlikePrescribed", NUMBER).of(Kinds.SEAT_TABLE, Seats::unlikePrescribed);
  }

  private static CompositionBasis basis(Cursor<Composition> table) {
    return table.use("basis", table.value().basis());
  }

  private static Bounds type(
      Cursor<Mechanism> mechanism, Arguments args, EvaluationContext context) {
    return mechanism
        .require("type", Mechanism::type)
        .map(MechanismType::code)
        .map(Code::of)
        .orElse(Code.ANY);
  }

  /** A table that another source disputes decides nothing: every claim is shown instead. */
  private static boolean isDisputed(Cursor<Composition> table, EvaluationContext context) {
    if (!table.value().disputed().orElse(false)) {
      return false;
    }
    SeatTables.showClaims(SeatTables.body(table), context);
    table.recordMissing("disputed");
    return true;
  }

  /**
   * Whether a table decides nothing, because it is disputed or only prescribed where a rule asks
   * for seats as they are. How the seats are known is shown in any case.
   */
  private static boolean decidesNothing(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    CompositionBasis basis = basis(table);
    if (isDisputed(table, context)) {
      return true;
    }
    boolean asked = args.find("as").filter("observed"::equals).isPresent();
    if (asked && basis == CompositionBasis.PRESCRIBED) {
      table.recordMissing("basis");
      return true;
    }
    return false;
  }

  private static Bounds seats(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    if (decidesNothing(table, args, context)) {
      return Whole.ANY;
    }
    return SeatCount.of(table).of(sectors(args.text("sector"), args));
  }

  private static Bounds seatsInAll(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    if (decidesNothing(table, args, context)) {
      return Whole.ANY;
    }
    Whole total = SeatCount.of(table).total();
    if (!total.isExact()) {
      table.require("total", Composition::total);
    }
    return total;
  }

  /** A side, with or without autonomous bodies as the rule's reading says. */
  private static List<Sector> sectors(String side, Arguments args) {
    List<Sector> sectors = new ArrayList<>();
    sectors.add(new Sector(side));
    boolean withGovernment = args.find("autonomous").filter("with-government"::equals).isPresent();
    if (side.equals("government") && withGovernment) {
      sectors.addAll(Sides.OF_THE_STATE);
    }
    return sectors;
  }

  private static Bounds imbalance(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    if (decidesNothing(table, args, context)) {
      return Whole.ANY;
    }
    return apart(table, sectors(args.text("a"), args), sectors(args.text("b"), args));
  }

  /** How far two sides are apart, by the seats or, where they leave it open, as stated. */
  private static Whole apart(Cursor<Composition> table, List<Sector> a, List<Sector> b) {
    Whole apart = SeatCount.of(table).apart(a, b);
    if (apart.isExact()) {
      return apart;
    }
    Optional<Boolean> stated = table.require("parity", Composition::parity);
    if (stated.isEmpty()) {
      return apart;
    }
    if (stated.get()) {
      return Whole.of(0);
    }
    long least = Math.max(apart.least(), 1);
    return new Whole(least, Math.max(least, apart.most()));
  }

  private static Bounds share(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    if (decidesNothing(table, args, context)) {
      return Ratio.ANY;
    }
    return SeatCount.of(table).share(sectors(args.text("sector"), args));
  }

  /** Sectors of which one may be the other, such as a side and a part of it, count once. */
  private static Bounds sectorKinds(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    if (decidesNothing(table, args, context)) {
      return Whole.ANY;
    }
    return kinds(table, s -> true);
  }

  private static Bounds kindsOutsideGovernment(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    return decidesNothing(table, args, context)
        ? Whole.ANY
        : kinds(table, s -> !Sectors.of(table).isWithin(s, Sector.GOVERNMENT));
  }

  /** The kinds of stakeholder among those who hold seats; a side and a part of it may be one. */
  private static Whole kinds(Cursor<Composition> table, Predicate<Sector> counts) {
    Items<SeatGroup> groups = table.list("seats", Composition::seats).where(SeatCount::isSeated);
    Sectors tree = Sectors.of(table);
    Set<Sector> surely = new HashSet<>();
    Set<Sector> kinds = new HashSet<>();
    for (Cursor<SeatGroup> group : groups) {
      Sector sector = group.use("sector", group.value().sector());
      List<Sector> listed = new ArrayList<>(group.value().includes().items());
      listed.add(sector);
      if (isMixed(sector, tree)) {
        group.recordMissing("sector");
      }
      listed.removeIf(counts.negate());
      kinds.addAll(listed);
      if (SeatCount.isSurelySeated(group)) {
        surely.addAll(listed);
      }
    }
    long least = tree.leastKinds(surely);
    boolean mixed = kinds.stream().anyMatch(k -> isMixed(k, tree));
    return new Whole(least, groups.complete() && !mixed ? kinds.size() : Whole.UNBOUNDED);
  }

  /** Returns whether a sector may be of several kinds: the whole side, or one that is not known. */
  private static boolean isMixed(Sector sector, Sectors tree) {
    return sector.equals(Sector.NON_GOVERNMENT) || !tree.isKnown(sector);
  }

  private static Bounds prescribedTables(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    List<Cursor<Composition>> tables = SeatTables.prescribedBeside(table, context);
    tables.forEach(Seats::basis);
    Items<Composition> all = SeatTables.body(table).list("compositions", Mechanism::compositions);
    Window time = SeatTables.held(table, context);
    long surely =
        tables.stream()
            .filter(t -> SeatTables.held(t, context).overlaps(time) == Outcomes.HOLDS)
            .count();
    return new Whole(surely, all.complete() ? tables.size() : Whole.UNBOUNDED);
  }

  /**
   * How many numbers of the prescribed table, total and sectors, the seats do not match, and the
   * balance that it prescribes; of several tables any may be the one in force.
   */
  private static Bounds unlikePrescribed(
      Cursor<Composition> table, Arguments args, EvaluationContext context) {
    List<Cursor<Composition>> tables = SeatTables.prescribedBeside(table, context);
    if (tables.isEmpty() || decidesNothing(table, args, context)) {
      return Whole.ANY;
    }
    Whole unlike = unlike(table, tables.get(0), context);
    for (Cursor<Composition> prescribed : tables) {
      Whole other = unlike(table, prescribed, context);
      unlike =
          new Whole(Math.min(unlike.least(), other.least()), Math.max(unlike.most(), other.most()));
    }
    return unlike;
  }

  private static Whole unlike(
      Cursor<Composition> table, Cursor<Composition> prescribed, EvaluationContext context) {
    if (isDisputed(prescribed, context)) {
      return Whole.ANY;
    }
    SeatCount asIs = SeatCount.of(table);
    SeatCount asPrescribed = SeatCount.of(prescribed);
    Whole unlike = unlike(asIs.total(), asPrescribed.total());
    if (!prescribed.list("seats", Composition::seats).complete()) {
      unlike = new Whole(unlike.least(), Whole.UNBOUNDED);
    }
    Set<Sector> sectors = new HashSet<>();
    prescribed.value().seats().forEach(g -> sectors.add(g.sector()));
    for (Sector sector : sectors) {
      unlike = unlike.plus(unlike(asIs.of(List.of(sector)), asPrescribed.of(List.of(sector))));
    }
    boolean balanced = prescribed.peek("parity", Composition::parity).orElse(false);
    return balanced
        ? unlike.plus(
            unlike(
                apart(table, List.of(Sector.GOVERNMENT), List.of(Sector.NON_GOVERNMENT)),
                Whole.of(0)))
        : unlike;
  }

  private static Whole unlike(Whole a, Whole b) {
    if (a.most() < b.least() || b.most() < a.least()) {
      return Whole.of(1);
    }
    return a.isExact() && b.isExact() ? Whole.of(0) : new Whole(0, 1);
  }
}
