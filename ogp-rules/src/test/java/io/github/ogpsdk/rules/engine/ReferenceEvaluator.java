package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What conditions mean, spelled out world by world: slow, and simple enough to be checked by
 * reading.
 *
 * <p>Each fact that is not known is tried both ways; an incomplete list is tried as it is and with
 * one and two more elements that may do anything. It shares the code of measures with the engine,
 * and nothing else.
 */
final class ReferenceEvaluator {
  /** What a condition comes to in one world. */
  enum Outcome {
    HOLDS(Outcomes.HOLDS),
    FAILS(Outcomes.FAILS),
    NONE(Outcomes.NONE);

    private final int bit;

    Outcome(int bit) {
      this.bit = bit;
    }

    /** Returns whether a set of the engine has this outcome. */
    boolean isIn(int set) {
      return (set & bit) != 0;
    }
  }

  /** A subject in reach of a condition. */
  record Known(String kind, Optional<String> name, Cursor<?> subject) {}

  private final EvaluationContext context;

  ReferenceEvaluator(EvaluationContext context) {
    this.context = context;
  }

  /** Returns what a condition can come to; the subjects in reach stand nearest first. */
  Set<Outcome> outcomes(Condition c, List<Known> reach) {
    if (c instanceof Condition.AllOf all) {
      return combine(parts(all.conditions(), reach), true);
    }
    if (c instanceof Condition.AnyOf any) {
      return combine(parts(any.conditions(), reach), false);
    }
    if (c instanceof Condition.Not not) {
      return outcomes(not.condition(), reach).stream()
          .map(
              o ->
                  switch (o) {
                    case HOLDS -> Outcome.FAILS;
                    case FAILS -> Outcome.HOLDS;
                    case NONE -> Outcome.NONE;
                  })
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
    if (c instanceof Condition.Each each) {
      Items<?> items = items(each.over(), each.on(), reach);
      String kind = element(each.over());
      List<Set<Outcome>> elements = new ArrayList<>();
      Cursor<?> before = null;
      for (Cursor<?> item : items) {
        if (!each.consecutive() || before != null) {
          Cursor<?> there = each.consecutive() ? after(item, before) : item;
          List<Known> around =
              each.consecutive() ? inside(kind, Optional.of("previous"), before, reach) : reach;
          elements.add(
              guarded(each.where(), each.satisfies(), inside(kind, each.as(), there, around)));
        }
        before = item;
      }
      return worlds(elements, items.complete(), EnumSet.allOf(Outcome.class), true);
    }
    if (c instanceof Condition.Some some) {
      Items<?> items = items(some.over(), some.on(), reach);
      String kind = element(some.over());
      List<Set<Outcome>> elements = new ArrayList<>();
      for (Cursor<?> item : items) {
        Set<Outcome> one = outcomes(some.satisfies(), inside(kind, some.as(), item, reach));
        elements.add(one.equals(Set.of(Outcome.NONE)) ? Set.of(Outcome.FAILS) : one);
      }
      elements.add(Set.of(Outcome.FAILS));
      return worlds(elements, items.complete(), EnumSet.of(Outcome.HOLDS, Outcome.FAILS), false);
    }
    if (c instanceof Condition.Compare compare) {
      return compare(compare, reach);
    }
    if (c instanceof Condition.Is is) {
      Bounds.Code code = (Bounds.Code) bounds(is.code(), reach);
      Set<String> allowed = is.values().stream().map(this::text).collect(Collectors.toSet());
      Set<Outcome> result = EnumSet.noneOf(Outcome.class);
      Measure measure = Measures.STANDARD.measure(is.code().measure()).orElseThrow();
      boolean unlisted =
          measure.values().isPresent()
              && Stream.concat(
                      allowed.stream(), code.possible().stream().filter(p -> !allowed.contains(p)))
                  .anyMatch(p -> !measure.values().get().has(p));
      code.possible().forEach(p -> result.add(truth(allowed.contains(p))));
      boolean all = !code.any() && allowed.containsAll(code.possible());
      if (code.any() || (unlisted && !all)) {
        result.add(Outcome.HOLDS);
        result.add(Outcome.FAILS);
      }
      return result;
    }
    if (c instanceof Condition.Holds holds) {
      int set = ((Bounds.Flag) bounds(holds.flag(), reach)).outcomes();
      Set<Outcome> result = EnumSet.noneOf(Outcome.class);
      for (Outcome o : Outcome.values()) {
        if (o.isIn(set)) {
          result.add(o);
        }
      }
      return result;
    }
    throw new IllegalArgumentException("not part of the reference: " + c);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Cursor<?> after(Cursor<?> item, Cursor<?> before) {
    return ((Cursor) item).after((Cursor) before);
  }

  private Set<Outcome> guarded(Optional<Condition> where, Condition satisfies, List<Known> reach) {
    Set<Outcome> counts = where.map(w -> outcomes(w, reach)).orElse(Set.of(Outcome.HOLDS));
    Set<Outcome> result = EnumSet.noneOf(Outcome.class);
    for (Outcome count : counts) {
      if (count == Outcome.HOLDS || counts.size() > 1 || count == Outcome.NONE) {
        result.addAll(outcomes(satisfies, reach));
      }
      if (count != Outcome.HOLDS) {
        result.add(Outcome.NONE);
      }
    }
    return counts.equals(Set.of(Outcome.FAILS)) ? Set.of(Outcome.NONE) : result;
  }

  private Set<Outcome> worlds(
      List<Set<Outcome>> elements, boolean complete, Set<Outcome> another, boolean all) {
    Set<Outcome> result = EnumSet.copyOf(combine(elements, all));
    if (!complete) {
      List<Set<Outcome>> more = new ArrayList<>(elements);
      for (int i = 0; i < 2; i++) {
        more.add(another);
        result.addAll(combine(more, all));
      }
    }
    return result;
  }

  private List<Set<Outcome>> parts(List<Condition> conditions, List<Known> reach) {
    return conditions.stream().map(c -> outcomes(c, reach)).toList();
  }

  /** Every choice of one outcome per part, joined as the words "all" and "any" say. */
  private static Set<Outcome> combine(List<Set<Outcome>> parts, boolean all) {
    Set<Outcome> sofar = EnumSet.of(Outcome.NONE);
    for (Set<Outcome> part : parts) {
      Set<Outcome> next = EnumSet.noneOf(Outcome.class);
      for (Outcome a : sofar) {
        for (Outcome b : part) {
          next.add(join(a, b, all));
        }
      }
      sofar = next;
    }
    return sofar;
  }

  private static Outcome join(Outcome a, Outcome b, boolean all) {
    if (a == Outcome.NONE) {
      return b;
    }
    if (b == Outcome.NONE) {
      return a;
    }
    boolean holds =
        all ? a == Outcome.HOLDS && b == Outcome.HOLDS : a == Outcome.HOLDS || b == Outcome.HOLDS;
    return truth(holds);
  }

  private static Outcome truth(boolean holds) {
    return holds ? Outcome.HOLDS : Outcome.FAILS;
  }

  private Set<Outcome> compare(Condition.Compare c, List<Known> reach) {
    Bounds left = bounds(c.left(), reach);
    if (left instanceof Bounds.Lapse || left instanceof Bounds.Lapses) {
      Period period = Period.parse(text(c.right()));
      return left instanceof Bounds.Lapse l
          ? lapse(l, c.comparison(), period)
          : lapses((Bounds.Lapses) left, period);
    }
    Bounds right =
        c.right() instanceof Term.Call || c.right() instanceof Term.Count
            ? bounds(c.right(), reach)
            : Values.parse(type(c.left()), text(c.right()));
    if (left instanceof Bounds.Whole a && right instanceof Bounds.Whole b) {
      return pairs(numbers(a), numbers(b), c.comparison());
    }
    if (left instanceof Bounds.Ratio a && right instanceof Bounds.Ratio b) {
      return pairs(
          List.of(a.least(), a.most()),
          List.of(b.least(), b.most()),
          c.comparison(),
          !a.least().equals(a.most()) || !b.least().equals(b.most()));
    }
    Bounds.Day a = (Bounds.Day) left;
    Bounds.Day b = (Bounds.Day) right;
    return pairs(
        List.of(a.earliest().toEpochDay(), a.latest().toEpochDay()),
        List.of(b.earliest().toEpochDay(), b.latest().toEpochDay()),
        c.comparison(),
        !a.isExact() || !b.isExact());
  }

  /** The numbers within bounds, no more than 41 of them. */
  static List<Long> numbers(Bounds.Whole w) {
    List<Long> all = new ArrayList<>();
    long more = Math.min(w.most() - w.least(), 40);
    for (long i = 0; i <= more; i++) {
      all.add(w.least() + i);
    }
    return all;
  }

  private static <C extends Comparable<C>> Set<Outcome> pairs(
      List<C> left, List<C> right, Comparison comparison) {
    return pairs(left, right, comparison, false);
  }

  /** Tries every pair; where only the ends of a range are given, equality needs the inside too. */
  private static <C extends Comparable<C>> Set<Outcome> pairs(
      List<C> left, List<C> right, Comparison comparison, boolean endsOnly) {
    BiPredicate<C, C> test =
        switch (comparison) {
          case AT_LEAST -> (a, b) -> a.compareTo(b) >= 0;
          case AT_MOST -> (a, b) -> a.compareTo(b) <= 0;
          case MORE_THAN -> (a, b) -> a.compareTo(b) > 0;
          case LESS_THAN -> (a, b) -> a.compareTo(b) < 0;
          case EQUAL_TO -> (a, b) -> a.compareTo(b) == 0;
        };
    Set<Outcome> result = EnumSet.noneOf(Outcome.class);
    left.forEach(a -> right.forEach(b -> result.add(truth(test.test(a, b)))));
    if (endsOnly && comparison == Comparison.EQUAL_TO) {
      boolean meet =
          left.get(0).compareTo(right.get(1)) <= 0 && right.get(0).compareTo(left.get(1)) <= 0;
      return meet ? EnumSet.of(Outcome.HOLDS, Outcome.FAILS) : EnumSet.of(Outcome.FAILS);
    }
    return result;
  }

  private static Set<Outcome> lapse(Bounds.Lapse l, Comparison comparison, Period period) {
    Set<Outcome> result = EnumSet.noneOf(Outcome.class);
    for (LocalDate from : List.of(l.from().earliest(), l.from().latest())) {
      for (LocalDate to : List.of(l.to().earliest(), l.to().latest())) {
        LocalDate limit = from.plus(period);
        result.add(
            truth(comparison == Comparison.AT_MOST ? !to.isAfter(limit) : !to.isBefore(limit)));
      }
    }
    return result;
  }

  private static Set<Outcome> lapses(Bounds.Lapses l, Period period) {
    boolean surelyLong = l.certain().stream().anyMatch(g -> isLong(g, period));
    boolean longAtBest = l.complete() && l.atBest().stream().anyMatch(g -> isLong(g, period));
    if (surelyLong || longAtBest) {
      return EnumSet.of(Outcome.FAILS);
    }
    return l.atWorst().stream().anyMatch(g -> isLong(g, period))
        ? EnumSet.of(Outcome.HOLDS, Outcome.FAILS)
        : EnumSet.of(Outcome.HOLDS);
  }

  private static boolean isLong(Bounds.Gap gap, Period period) {
    return gap.from().plus(period).isBefore(gap.to());
  }

  private Bounds bounds(Term term, List<Known> reach) {
    if (term instanceof Term.Count count) {
      Items<?> items = items(count.over(), count.on(), reach);
      String kind = element(count.over());
      long least = 0;
      long most = 0;
      for (Cursor<?> item : items) {
        Set<Outcome> one =
            count
                .where()
                .map(w -> outcomes(w, inside(kind, count.as(), item, reach)))
                .orElse(Set.of(Outcome.HOLDS));
        least += one.equals(Set.of(Outcome.HOLDS)) ? 1 : 0;
        most += one.contains(Outcome.HOLDS) ? 1 : 0;
      }
      return new Bounds.Whole(least, items.complete() ? most : Bounds.Whole.UNBOUNDED);
    }
    Term.Call call = (Term.Call) term;
    Measure measure = Measures.STANDARD.measure(call.measure()).orElseThrow();
    Known known = find(measure.about(), call.on(), reach);
    Map<String, String> args = new LinkedHashMap<>();
    call.args().forEach((name, value) -> args.put(name, text(value)));
    return Measures.STANDARD.read(
        measure.name(), known.kind(), known.subject(), new Arguments(args), context);
  }

  private static ValueType type(Term term) {
    return term instanceof Term.Call call
        ? Measures.STANDARD.measure(call.measure()).orElseThrow().type()
        : ValueType.NUMBER;
  }

  private String text(Term term) {
    return term instanceof Term.Parameter p
        ? context.parameters().get(p.name())
        : ((Term.Constant) term).value();
  }

  private Items<?> items(String over, Optional<String> on, List<Known> reach) {
    Known owner = find(Measures.STANDARD.collection(over).orElseThrow().of(), on, reach);
    return Measures.STANDARD.elements(over, owner.kind(), owner.subject(), context);
  }

  private static String element(String over) {
    return Measures.STANDARD.collection(over).orElseThrow().element();
  }

  private static Known find(List<String> kinds, Optional<String> name, List<Known> reach) {
    return reach.stream()
        .filter(k -> kinds.contains(k.kind()) && (name.isEmpty() || name.equals(k.name())))
        .findFirst()
        .orElseThrow();
  }

  private static List<Known> inside(
      String kind, Optional<String> name, Cursor<?> element, List<Known> reach) {
    List<Known> more = new ArrayList<>();
    more.add(new Known(kind, name, element));
    more.addAll(reach);
    return more;
  }
}
