package io.github.ogpsdk.rules.measure.people;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntBiFunction;

/** The order of terms: by date, else by recorded order, else by plan and year of the plan. */
final class TermOrder {
  private TermOrder() {}

  /** Returns whether a term began before another. */
  static int isBefore(Membership a, Membership b, EvaluationContext context) {
    Day first = Day.of(a.from());
    Day second = Day.of(b.from());
    if (first.latest().isBefore(second.earliest())) {
      return Outcomes.HOLDS;
    }
    if (second.latest().isBefore(first.earliest())) {
      return Outcomes.FAILS;
    }
    int byOrder = compare(a.order(), b.order());
    if (byOrder != Outcomes.OPEN) {
      return byOrder;
    }
    int byPlan = compare(plan(a, context), plan(b, context));
    boolean samePlan = a.cycle().isPresent() && a.cycle().equals(b.cycle());
    return byPlan == Outcomes.OPEN && samePlan ? compare(a.planYear(), b.planYear()) : byPlan;
  }

  private static int compare(Optional<Integer> a, Optional<Integer> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b)
        ? Outcomes.OPEN
        : Outcomes.of(a.get() < b.get());
  }

  private static Optional<Integer> plan(Membership term, EvaluationContext context) {
    return term.cycle()
        .map(c -> context.partnership().once("places of cycles", () -> places(context)).get(c));
  }

  /** The place of each cycle in the document, by its id. */
  private static Map<String, Integer> places(EvaluationContext context) {
    List<Cycle> cycles = context.partnership().value().cycles().items();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < cycles.size(); i++) {
      places.putIfAbsent(cycles.get(i).id(), i);
    }
    return places;
  }

  /** Returns terms in order; those whose order is not known stay as they are listed. */
  static Items<Membership> sorted(Items<Membership> terms, EvaluationContext context) {
    List<Cursor<Membership>> sorted = new ArrayList<>();
    for (Cursor<Membership> term : terms) {
      int at = sorted.size();
      while (at > 0
          && isBefore(term.value(), sorted.get(at - 1).value(), context) == Outcomes.HOLDS) {
        at--;
      }
      sorted.add(at, term);
    }
    return new Items<>(sorted, terms.complete());
  }

  /**
   * Compares a term with the one before it among others: with each that can be the one before, as
   * far as the order is known. Nothing to compare where it is the first.
   *
   * @param term the term
   * @param others the other terms, and whether they are all
   * @param notFirst whether one of them certainly comes before, even if none is dated
   * @param compare what is compared
   */
  static int withTheOneBefore(
      Cursor<Membership> term,
      Items<Membership> others,
      boolean notFirst,
      EvaluationContext context,
      ToIntBiFunction<Cursor<Membership>, Cursor<Membership>> compare) {
    if (!others.complete()) {
      return byNumber(term, others, compare)
          .orElse(notFirst ? Outcomes.OPEN : Outcomes.OPEN | Outcomes.NONE);
    }
    Optional<List<Cursor<Membership>>> dated = directlyBefore(term, others);
    if (dated.isPresent()) {
      return dated.get().isEmpty() ? Outcomes.NONE : compared(dated.get().get(0), term, compare);
    }
    boolean hasOneBefore = notFirst && others.all().size() == 1;
    boolean isFirst = true;
    int all = 0;
    int candidates = 0;
    List<Membership> surelyBefore = surelyBefore(term, others, context);
    for (Cursor<Membership> other : others) {
      int before = isBefore(other.value(), term.value(), context);
      hasOneBefore |= before == Outcomes.HOLDS;
      isFirst &= before == Outcomes.FAILS;
      int compared = compare.applyAsInt(other, term);
      all |= compared;
      if (before != Outcomes.FAILS && !isOvertaken(other.value(), surelyBefore, context)) {
        candidates |= compared;
        other.day("from", Membership::from);
        term.day("from", Membership::from);
      }
    }
    if (isFirst) {
      return Outcomes.NONE;
    }
    if (hasOneBefore) {
      return candidates;
    }
    int known = Outcomes.isOpen(all) ? Outcomes.OPEN : all;
    return notFirst ? known : known | Outcomes.NONE;
  }

  /**
   * Returns the one that began last before a term, or none that did; nothing where days that are
   * not known, or are the same, leave the order open.
   */
  private static Optional<List<Cursor<Membership>>> directlyBefore(
      Cursor<Membership> term, Items<Membership> others) {
    Optional<PartialDate> own = term.value().from().filter(PartialDate::isExact);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = own.get().earliest();
    LocalDate last = LocalDate.MIN;
    Cursor<Membership> found = null;
    for (Cursor<Membership> other : others) {
      Optional<PartialDate> from = other.value().from();
      if (from.isEmpty() || !from.get().isExact()) {
        return Optional.empty();
      }
      LocalDate day = from.get().earliest();
      if (day.equals(start) || (day.isBefore(start) && day.equals(last))) {
        return Optional.empty();
      }
      if (day.isBefore(start) && day.isAfter(last)) {
        last = day;
        found = other;
      }
    }
    return Optional.of(found == null ? List.of() : List.of(found));
  }

  private static int compared(
      Cursor<Membership> before,
      Cursor<Membership> term,
      ToIntBiFunction<Cursor<Membership>, Cursor<Membership>> compare) {
    before.day("from", Membership::from);
    term.day("from", Membership::from);
    return compare.applyAsInt(before, term);
  }

  private static OptionalInt byNumber(
      Cursor<Membership> term,
      Items<Membership> others,
      ToIntBiFunction<Cursor<Membership>, Cursor<Membership>> compare) {
    Optional<Integer> number = term.peek("order", Membership::order);
    if (number.filter(n -> n == 1).isPresent()) {
      return OptionalInt.of(Outcomes.NONE);
    }
    return others.all().stream()
        .filter(o -> number.isPresent() && o.value().order().equals(number.map(n -> n - 1)))
        .mapToInt(o -> compare.applyAsInt(o, term))
        .reduce((a, b) -> a | b);
  }

  /** The terms that surely began before one, the latest first. */
  private static List<Membership> surelyBefore(
      Cursor<Membership> term, Items<Membership> others, EvaluationContext context) {
    List<Membership> before = new ArrayList<>();
    for (Cursor<Membership> other : others) {
      if (isBefore(other.value(), term.value(), context) == Outcomes.HOLDS) {
        before.add(other.value());
      }
    }
    before.sort(Comparator.comparing((Membership m) -> Day.of(m.from()).earliest()).reversed());
    return before;
  }

  /** Returns whether a third term surely began between two. */
  private static boolean isOvertaken(
      Membership other, List<Membership> surelyBefore, EvaluationContext context) {
    for (Membership third : surelyBefore) {
      if (isBefore(other, third, context) == Outcomes.HOLDS) {
        return true;
      }
    }
    return false;
  }
}
