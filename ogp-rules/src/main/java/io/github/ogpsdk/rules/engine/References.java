package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import java.util.LinkedHashSet;
import java.util.Set;

/** The rules that a rule builds on: those whose ids stand in its {@code passes}. */
public final class References {
  private final Set<String> found = new LinkedHashSet<>();

  private References() {}

  /** Returns the ids, in the order in which they stand. */
  public static Set<String> of(Rule rule) {
    References references = new References();
    rule.when().ifPresent(references::walk);
    references.walk(rule.must());
    return references.found;
  }

  private void walk(Condition condition) {
    if (condition instanceof Condition.Passes passes) {
      found.add(passes.rule());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(this::walk);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::walk);
    } else if (condition instanceof Condition.Not not) {
      walk(not.condition());
    } else if (condition instanceof Condition.Each each) {
      each.where().ifPresent(this::walk);
      walk(each.satisfies());
    } else if (condition instanceof Condition.Some some) {
      walk(some.satisfies());
    } else if (condition instanceof Condition.Compare compare) {
      walk(compare.left());
      walk(compare.right());
    }
  }

  private void walk(Term term) {
    if (term instanceof Term.Count count) {
      count.where().ifPresent(this::walk);
    }
  }
}
