package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * How deep the conditions of a rule stand within each other, the rules that they ask for included.
 */
final class Depth {
  /** The deepest that can be evaluated. */
  static final int MOST = 400;

  private final Deque<Level> open = new ArrayDeque<>();
  private final Map<String, Integer> known;
  private int deepest;

  private record Level(Condition condition, int depth) {}

  private Depth(Map<String, Integer> known) {
    this.known = known;
  }

  /**
   * Returns the depth of a rule; it stops counting where that is more than enough.
   *
   * @param known the depths of the rules that it can ask for, by their ids
   */
  static int of(Rule rule, Map<String, Integer> known) {
    Depth depth = new Depth(known);
    rule.when().ifPresent(c -> depth.open.add(new Level(c, 1)));
    depth.open.add(new Level(rule.must(), 1));
    while (!depth.open.isEmpty() && depth.deepest <= MOST) {
      depth.look(depth.open.pop());
    }
    return depth.deepest;
  }

  private void look(Level level) {
    Condition c = level.condition();
    int below = level.depth() + 1;
    deepest = Math.max(deepest, level.depth());
    if (c instanceof Condition.Passes passes) {
      deepest = Math.max(deepest, level.depth() + known.getOrDefault(passes.rule(), 0));
    } else if (c instanceof Condition.AllOf all) {
      all.conditions().forEach(part -> open.push(new Level(part, below)));
    } else if (c instanceof Condition.AnyOf any) {
      any.conditions().forEach(part -> open.push(new Level(part, below)));
    } else if (c instanceof Condition.Not not) {
      open.push(new Level(not.condition(), below));
    } else if (c instanceof Condition.Each each) {
      each.where().ifPresent(where -> open.push(new Level(where, below)));
      open.push(new Level(each.satisfies(), below));
    } else if (c instanceof Condition.Some some) {
      open.push(new Level(some.satisfies(), below));
    } else if (c instanceof Condition.Compare compare) {
      look(compare.left(), below);
      look(compare.right(), below);
    }
  }

  private void look(Term term, int depth) {
    if (term instanceof Term.Count count) {
      count.where().ifPresent(where -> open.push(new Level(where, depth)));
    }
  }
}
