package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asked of neighbors in a list, where one of the two is enough. */
final class Neighbors {
  private static final String BEFORE = "previous";

  private Neighbors() {}

  /** Returns what one of two neighbors has to satisfy, if the same is asked of both. */
  static Optional<Condition> eitherOf(Condition.Each each) {
    if (each.consecutive()
        && each.as().isPresent()
        && each.satisfies() instanceof Condition.AnyOf any
        && any.conditions().size() == 2) {
      Condition one = of(any.conditions().get(0), BEFORE);
      Condition other = of(any.conditions().get(1), each.as().get());
      return one.equals(other) ? Optional.of(one) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Returns a condition with the name of its subject left out. */
  private static Condition of(Condition condition, String name) {
    if (condition instanceof Condition.AllOf all) {
      return new Condition.AllOf(ofEach(all.conditions(), name));
    }
    if (condition instanceof Condition.AnyOf any) {
      return new Condition.AnyOf(ofEach(any.conditions(), name));
    }
    if (condition instanceof Condition.Not not) {
      return new Condition.Not(of(not.condition(), name));
    }
    if (condition instanceof Condition.Compare compare) {
      return new Condition.Compare(
          of(compare.left(), name), compare.comparison(), of(compare.right(), name));
    }
    if (condition instanceof Condition.Is is) {
      return new Condition.Is(of(is.code(), name), is.values());
    }
    if (condition instanceof Condition.Holds holds) {
      return new Condition.Holds(of(holds.flag(), name));
    }
    if (condition instanceof Condition.Passes passes) {
      return new Condition.Passes(passes.rule(), left(passes.on(), name));
    }
    return condition;
  }

  private static List<Condition> ofEach(List<Condition> conditions, String name) {
    return conditions.stream().map(c -> of(c, name)).toList();
  }

  private static Term of(Term term, String name) {
    return term instanceof Term.Call call ? of(call, name) : term;
  }

  private static Term.Call of(Term.Call call, String name) {
    Map<String, Term> args =
        call.args().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, a -> of(a.getValue(), name)));
    return new Term.Call(call.measure(), left(call.on(), name), args);
  }

  private static Optional<String> left(Optional<String> on, String name) {
    return on.filter(n -> !n.equals(name));
  }
}
