package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules that a rule builds on: those whose ids stand in its {@code passes}. */
public final class References {
  private final Set<String> found = new LinkedHashSet<>();
  private final Deque<Condition> open = new ArrayDeque<>();

  private References() {}

  /** Returns the ids, in the order in which they stand. */
  public static Set<String> of(Rule rule) {
    References references = new References();
    references.open.push(rule.must());
    rule.when().ifPresent(references.open::push);
    while (!references.open.isEmpty()) {
      references.look(references.open.pop());
    }
    return references.found;
  }

  /**
   * Returns the ids of the rules that rules build on, of those that these build on, and so on.
   *
   * @param find gives the rule with an id; what it does not know is left out
   */
  public static Set<String> below(Collection<Rule> rules, Function<String, Optional<Rule>> find) {
    Set<String> below = new HashSet<>();
    Deque<Rule> open = new ArrayDeque<>(rules);
    while (!open.isEmpty()) {
      for (String id : of(open.remove())) {
        Optional<Rule> other = find.apply(id);
        if (other.isPresent() && below.add(id)) {
          open.add(other.get());
        }
      }
    }
    return below;
  }

  private void look(Condition condition) {
    if (condition instanceof Condition.Passes passes) {
      found.add(passes.rule());
    } else if (condition instanceof Condition.AllOf all) {
      pushAll(all.conditions());
    } else if (condition instanceof Condition.AnyOf any) {
      pushAll(any.conditions());
    } else if (condition instanceof Condition.Not not) {
      open.push(not.condition());
    } else if (condition instanceof Condition.Each each) {
      open.push(each.satisfies());
      each.where().ifPresent(open::push);
    } else if (condition instanceof Condition.Some some) {
      open.push(some.satisfies());
    } else if (condition instanceof Condition.Compare compare) {
      look(compare.right());
      look(compare.left());
    }
  }

  private void pushAll(List<Condition> conditions) {
    for (int i = conditions.size() - 1; i >= 0; i--) {
      open.push(conditions.get(i));
    }
  }

  private void look(Term term) {
    if (term instanceof Term.Count count) {
      count.where().ifPresent(open::push);
    }
  }
}
