package io.github.ogpsdk.rules.measure.seat;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.body.Periods;
import io.github.ogpsdk.rules.measure.body.Spaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which seat tables of a body rules may judge, and when each holds.
 *
 * <p>An actual table replaces a prescribed one, which replaces a counted one, where its time covers
 * the other's. Planned, proposed and claimed tables are never judged; where there is nothing else,
 * the claims are shown and the first of them is named as what a source would have to confirm.
 */
public final class SeatTables {
  private static final List<CompositionBasis> RANK =
      List.of(CompositionBasis.ACTUAL, CompositionBasis.PRESCRIBED, CompositionBasis.COUNTED);

  /** How many claims are shown beside a table that is disputed. */
  private static final int SHOWN = 100;

  private SeatTables() {}

  public static Items<Composition> of(Cursor<Mechanism> mechanism, EvaluationContext context) {
    Items<Composition> all = mechanism.list("compositions", Mechanism::compositions);
    List<Cursor<Composition>> usable =
        all.all().stream().filter(t -> RANK.contains(t.value().basis())).toList();
    List<Cursor<Composition>> kept = new ArrayList<>();
    for (Cursor<Composition> table : usable) {
      if (usable.stream().noneMatch(other -> replaces(other, table, context))) {
        kept.add(table);
      }
    }
    List<Cursor<Composition>> claims =
        all.all().stream().filter(t -> t.value().basis() == CompositionBasis.CLAIMED).toList();
    if (kept.isEmpty() && !claims.isEmpty()) {
      showClaims(mechanism, context);
      claims.get(0).recordMissing("basis");
      return new Items<>(List.of(), false);
    }
    return new Items<>(kept, all.complete());
  }

  /** Takes down every disputed or claimed table of a body and of those it took over from. */
  static void showClaims(Cursor<Mechanism> mechanism, EvaluationContext context) {
    showClaims(mechanism, context, new HashSet<>());
  }

  private static void showClaims(
      Cursor<Mechanism> mechanism, EvaluationContext context, Set<String> shown) {
    if (!shown.add(mechanism.value().id())) {
      return;
    }
    mechanism.once("claimed seat tables", () -> claims(mechanism)).forEach(SeatTables::show);
    Map<String, List<Cursor<Mechanism>>> bodies = bodies(context);
    for (String id : mechanism.value().predecessors().items()) {
      bodies.getOrDefault(id, List.of()).forEach(other -> showClaims(other, context, shown));
    }
  }

  /** The disputed and claimed tables of a body; of very many, the earliest. */
  private static List<Cursor<Composition>> claims(Cursor<Mechanism> mechanism) {
    List<Cursor<Composition>> claims = new ArrayList<>();
    for (Cursor<Composition> table : mechanism.peekList("compositions", Mechanism::compositions)) {
      boolean claimed = table.value().basis() == CompositionBasis.CLAIMED;
      if (claimed || table.value().disputed().orElse(false)) {
        claims.add(table);
      }
    }
    if (claims.size() <= SHOWN) {
      return claims;
    }
    claims.sort(Comparator.comparing(Cursor::content));
    return List.copyOf(claims.subList(0, SHOWN));
  }

  private static Map<String, List<Cursor<Mechanism>>> bodies(EvaluationContext context) {
    Cursor<Partnership> document = context.partnership();
    return document.once(
        "bodies by id",
        () -> document.peekList("mechanisms", Partnership::mechanisms).by(Mechanism::id));
  }

  private static void show(Cursor<Composition> table) {
    table.use("basis", table.value().basis().code());
    table.peek("total", Composition::total);
    table.peek("parity", Composition::parity);
    for (Cursor<SeatGroup> group : table.peekList("seats", Composition::seats)) {
      group.use("sector", group.value().sector());
      group.peek("count", SeatGroup::count);
    }
  }

  private static boolean replaces(
      Cursor<Composition> other, Cursor<Composition> table, EvaluationContext context) {
    if (RANK.indexOf(other.value().basis()) >= RANK.indexOf(table.value().basis())) {
      return false;
    }
    Window wide = held(other, context);
    Window narrow = held(table, context);
    return !wide.start().latest().isAfter(narrow.start().earliest())
        && !wide.end().earliest().isBefore(narrow.end().latest());
  }

  /** The time of a table: from and to, else when it was seen, else that of its body. */
  public static Window time(Cursor<Composition> table, EvaluationContext context) {
    Composition value = table.value();
    if (value.from().isPresent() || value.to().isPresent()) {
      return Periods.between(value, value.from(), value.to(), context);
    }
    List<DateSpan> seen = value.seen().items();
    if (!seen.isEmpty()) {
      LocalDate first = earliest(seen);
      LocalDate last = latest(seen);
      return value.seen().isComplete()
          ? new Window(Day.of(first), Day.of(last))
          : new Window(new Day(Day.FIRST, first), new Day(last, Day.LAST));
    }
    return isTimeUnknown(value)
        ? Window.ANY
        : table.owner().map(o -> Periods.of(o, context)).orElse(Window.ANY);
  }

  /**
   * Whether a table held in the time that is judged. The only one of its basis that has no dates of
   * its own is taken to have held as long as its body, whether or not it was seen on some day.
   */
  public static int heldThen(Cursor<Composition> table, EvaluationContext context) {
    if (isPresumed(table)) {
      if (!table.value().seen().items().isEmpty()
          && time(table, context).overlaps(context.window()) == Outcomes.HOLDS) {
        return Outcomes.HOLDS;
      }
      table.presume(Presumption.TABLE_OF_BODY, "from");
      return Spaces.lived(body(table), context);
    }
    int held = held(table, context).overlaps(context.window());
    if (Outcomes.isOpen(held) && isUndated(table.value())) {
      table.recordMissing("from");
    }
    return held;
  }

  /** The time in which a table held: all of its body's, or some of it where nothing is dated. */
  public static Window held(Cursor<Composition> table, EvaluationContext context) {
    Composition value = table.value();
    if (isPresumed(table)) {
      return including(value.seen().items(), Periods.of(body(table), context));
    }
    if (isUndated(value) && !isTimeUnknown(value)) {
      Window life = time(table, context);
      Day some = new Day(life.start().earliest(), life.end().latest());
      return new Window(some, some);
    }
    return time(table, context);
  }

  /** Returns a time that surely includes what was seen in it, as far as it may. */
  private static Window including(List<DateSpan> seen, Window life) {
    if (seen.isEmpty()) {
      return life;
    }
    LocalDate first = earliest(seen);
    LocalDate last = latest(seen);
    Day start =
        first.isBefore(life.start().latest()) && !first.isBefore(life.start().earliest())
            ? new Day(life.start().earliest(), first)
            : life.start();
    Day end =
        last.isAfter(life.end().earliest()) && !last.isAfter(life.end().latest())
            ? new Day(last, life.end().latest())
            : life.end();
    return new Window(start, end);
  }

  private static LocalDate earliest(List<DateSpan> seen) {
    return seen.stream().map(DateSpan::earliest).min(LocalDate::compareTo).orElseThrow();
  }

  private static LocalDate latest(List<DateSpan> seen) {
    return seen.stream().map(DateSpan::latest).max(LocalDate::compareTo).orElseThrow();
  }

  /** Whether it is said that nobody knows when a table held. */
  private static boolean isTimeUnknown(Composition table) {
    return table.partial().names().contains("seen")
        || Stream.of("from", "to", "seen").anyMatch(m -> table.unknown().why(m).isPresent());
  }

  private static boolean isUndated(Composition table) {
    return table.from().isEmpty() && table.to().isEmpty() && table.seen().items().isEmpty();
  }

  /** Whether a table is taken to hold as long as its body: the only one listed of its basis. */
  private static boolean isPresumed(Cursor<Composition> table) {
    Composition value = table.value();
    return value.from().isEmpty()
        && value.to().isEmpty()
        && !isTimeUnknown(value)
        && table.owner().filter(o -> o.value() instanceof Mechanism).isPresent()
        && body(table).value().compositions().items().stream()
                .filter(c -> c.basis().equals(value.basis()))
                .count()
            == 1;
  }

  /** The prescribed tables of the same body whose time may meet that of a table. */
  static List<Cursor<Composition>> prescribedBeside(
      Cursor<Composition> table, EvaluationContext context) {
    List<Cursor<Composition>> found = new ArrayList<>();
    if (table.owner().isPresent() && table.owner().get().value() instanceof Mechanism) {
      Cursor<Mechanism> body = body(table);
      for (Cursor<Composition> other : body.peekList("compositions", Mechanism::compositions)) {
        boolean prescribed = other.value().basis() == CompositionBasis.PRESCRIBED;
        boolean apart = held(other, context).overlaps(held(table, context)) == Outcomes.FAILS;
        if (prescribed && !apart) {
          found.add(other);
        }
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  public static Cursor<Mechanism> body(Cursor<Composition> table) {
    return (Cursor<Mechanism>) table.owner().orElseThrow();
  }
}
