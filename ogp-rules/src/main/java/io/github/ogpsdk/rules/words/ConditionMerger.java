package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conditions of which all are asked, with neighbors of one form made one: rules that are to be met,
 * and what is asked of each object of one list.
 */
final class ConditionMerger {
  private ConditionMerger() {}

  static List<Condition> of(List<Condition> conditions) {
    List<Condition> gathered = new ArrayList<>();
    for (Condition next : conditions) {
      int last = gathered.size() - 1;
      Optional<Condition> both = last < 0 ? Optional.empty() : both(gathered.get(last), next);
      if (both.isPresent()) {
        gathered.set(last, both.get());
      } else {
        gathered.add(next);
      }
    }
    return gathered;
  }

  /** Returns the rules that conditions ask for, and nothing else; none where they ask for more. */
  static List<String> rules(List<Condition> conditions) {
    List<String> rules = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Passes passes) {
        rules.add(passes.rule());
      } else if (condition instanceof Condition.AllOf all && !rules(all.conditions()).isEmpty()) {
        rules.addAll(rules(all.conditions()));
      } else {
        return List.of();
      }
    }
    return rules;
  }

  private static Optional<Condition> both(Condition before, Condition next) {
    if (before instanceof Condition.Each a
        && next instanceof Condition.Each b
        && asksOf(a, before).equals(asksOf(b, before))) {
      return Optional.of(asksOf(a, all(a.satisfies(), b.satisfies())));
    }
    boolean passing = !rules(List.of(before)).isEmpty() && !rules(List.of(next)).isEmpty();
    return passing ? Optional.of(all(before, next)) : Optional.empty();
  }

  private static Condition.Each asksOf(Condition.Each each, Condition satisfies) {
    return new Condition.Each(
        each.over(), each.on(), each.as(), each.consecutive(), each.where(), satisfies);
  }

  /** Both conditions, those of the first on one level with the second. */
  private static Condition all(Condition first, Condition second) {
    List<Condition> all =
        new ArrayList<>(first instanceof Condition.AllOf both ? both.conditions() : List.of(first));
    all.add(second);
    return new Condition.AllOf(all);
  }
}
