package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.eval.Collection;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes rules that are well formed and otherwise arbitrary, from all words of the vocabulary. */
final class RandomRules {
  private final Random random;
  private final List<Measure> measures;

  RandomRules(long seed, List<Measure> measures) {
    this.random = new Random(seed);
    this.measures = measures;
  }

  Rule about(String kind) {
    return Rule.builder()
        .id("X-RANDOM")
        .about(kind)
        .level(Level.NATIONAL)
        .title(Text.of("random"))
        .text(Text.of("random"))
        .citation(
            new Citation(
                "none", Optional.empty(), Optional.empty(), Optional.empty(), Reading.UNVERIFIED))
        .must(condition(SymbolTable.lineage(kind), 3))
        .build();
  }

  private Condition condition(List<String> reach, int depth) {
    int choice = depth == 0 ? 6 : random.nextInt(9);
    return switch (choice) {
      case 0 -> new Condition.AllOf(several(reach, depth));
      case 1 -> new Condition.AnyOf(several(reach, depth));
      case 2 -> new Condition.Not(condition(reach, depth - 1));
      case 3, 4 -> quantified(reach, depth);
      case 5 -> counted(reach, depth);
      default -> leaf(reach);
    };
  }

  private List<Condition> several(List<String> reach, int depth) {
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      parts.add(condition(reach, depth - 1));
    }
    return parts;
  }

  private Condition quantified(List<String> reach, int depth) {
    Optional<Collection> found = collection(reach);
    if (found.isEmpty()) {
      return leaf(reach);
    }
    List<String> inside = inside(found.get(), reach);
    Condition body = condition(inside, depth - 1);
    String over = found.get().name();
    if (random.nextBoolean()) {
      return new Condition.Some(over, Optional.empty(), Optional.empty(), body);
    }
    Optional<Condition> where =
        random.nextBoolean() ? Optional.empty() : Optional.of(condition(inside, depth - 1));
    boolean consecutive = random.nextInt(4) == 0;
    List<String> element = List.of(found.get().element());
    if (consecutive && random.nextBoolean() && hasLeaf(element)) {
      body = new Condition.AnyOf(List.of(body, onPrevious(leaf(element))));
    }
    return new Condition.Each(over, Optional.empty(), Optional.empty(), consecutive, where, body);
  }

  /** Lets a leaf speak of the neighbor before an element. */
  private static Condition onPrevious(Condition leaf) {
    if (leaf instanceof Condition.Holds holds) {
      return new Condition.Holds(onPrevious(holds.flag()));
    }
    if (leaf instanceof Condition.Is is) {
      return new Condition.Is(onPrevious(is.code()), is.values());
    }
    Condition.Compare compare = (Condition.Compare) leaf;
    return compare.left() instanceof Term.Call call
        ? new Condition.Compare(onPrevious(call), compare.comparison(), compare.right())
        : leaf;
  }

  private static Term.Call onPrevious(Term.Call call) {
    return new Term.Call(call.measure(), Optional.of("previous"), call.args());
  }

  private Condition counted(List<String> reach, int depth) {
    Optional<Collection> found = collection(reach);
    if (found.isEmpty()) {
      return leaf(reach);
    }
    Condition where = condition(inside(found.get(), reach), depth - 1);
    return new Condition.Compare(
        new Term.Count(found.get().name(), Optional.empty(), Optional.empty(), Optional.of(where)),
        pick(Arrays.asList(Comparison.values())),
        new Term.Constant(Integer.toString(random.nextInt(4))));
  }

  private Condition leaf(List<String> reach) {
    List<Measure> fitting =
        measures.stream().filter(m -> m.about().stream().anyMatch(reach::contains)).toList();
    if (fitting.isEmpty()) {
      return quantified(reach, 1);
    }
    Measure measure = pick(fitting);
    Map<String, Term> args = new LinkedHashMap<>();
    measure.argNames().forEach(a -> args.put(a, new Term.Constant(argument(a))));
    Term.Call call = new Term.Call(measure.name(), Optional.empty(), args);
    if (measure.type() == ValueType.FLAG) {
      return new Condition.Holds(call);
    }
    if (measure.type() == ValueType.CODE) {
      String code = measure.values().map(list -> pick(list.codes())).orElse("civil-society");
      return new Condition.Is(call, List.of(new Term.Constant(code)));
    }
    List<Comparison> comparisons =
        Arrays.stream(Comparison.values())
            .filter(c -> Comparisons.fits(measure.type(), c))
            .toList();
    return new Condition.Compare(call, pick(comparisons), threshold(measure.type()));
  }

  private String argument(String name) {
    return switch (name) {
      case "over" -> "meetings";
      case "mode" -> "rolling";
      default -> pick(Sector.codes());
    };
  }

  private Term threshold(ValueType type) {
    return new Term.Constant(
        switch (type) {
          case NUMBER -> Integer.toString(random.nextInt(12));
          case SHARE -> pick(List.of("1/3", "1/2", "11/22", "1"));
          case DATE -> pick(List.of("2020", "2022-06", "2024-03-01"));
          case SPAN, SPANS -> pick(List.of("P14D", "P3M", "P6M", "P1Y", "P3Y"));
          case CODE, FLAG, PERIOD -> throw new IllegalArgumentException("no threshold");
        });
  }

  private Optional<Collection> collection(List<String> reach) {
    List<Collection> fitting =
        Measures.STANDARD.collections().stream()
            .filter(c -> c.of().stream().anyMatch(reach::contains))
            .filter(c -> hasLeaf(inside(c, reach)))
            .toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(pick(fitting));
  }

  private boolean hasLeaf(List<String> reach) {
    return measures.stream().anyMatch(m -> m.about().stream().anyMatch(reach::contains));
  }

  private static List<String> inside(Collection collection, List<String> reach) {
    List<String> more = new ArrayList<>();
    more.add(collection.element());
    more.addAll(reach);
    return more;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
