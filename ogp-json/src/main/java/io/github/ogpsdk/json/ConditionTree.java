package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Term;
import java.util.List;

/** Writes conditions as {@link ConditionKind} reads them. */
final class ConditionTree {
  private ConditionTree() {}

  /** Returns the tree of a condition. */
  static Tree of(Condition condition) {
    TreeBuilder tree = new TreeBuilder();
    if (condition instanceof Condition.AllOf all) {
      tree.put("all", TreeBuilder.items(all.conditions(), ConditionTree::of));
    } else if (condition instanceof Condition.AnyOf any) {
      tree.put("any", TreeBuilder.items(any.conditions(), ConditionTree::of));
    } else if (condition instanceof Condition.Not not) {
      tree.put("not", of(not.condition()));
    } else if (condition instanceof Condition.Each each) {
      each(each, tree);
    } else if (condition instanceof Condition.Some some) {
      tree.text("some", some.over()).text("on", some.on()).text("as", some.as());
      tree.put("satisfies", of(some.satisfies()));
    } else if (condition instanceof Condition.Compare compare) {
      term(compare.left(), tree);
      tree.put(compare.comparison().member(), of(compare.right()));
    } else if (condition instanceof Condition.Is is) {
      term(is.code(), tree);
      tree.put("is", codes(is.values()));
    } else if (condition instanceof Condition.Holds holds) {
      term(holds.flag(), tree);
    } else if (condition instanceof Condition.Passes passes) {
      tree.text("passes", passes.rule()).text("on", passes.on());
    }
    return tree.tree();
  }

  private static void each(Condition.Each each, TreeBuilder tree) {
    tree.text("each", each.over()).text("on", each.on()).text("as", each.as());
    if (each.consecutive()) {
      tree.put("consecutive", new Tree.Flag(true));
    }
    tree.one("where", each.where(), ConditionTree::of);
    tree.put("satisfies", of(each.satisfies()));
  }

  private static Tree codes(List<Term> codes) {
    return codes.size() == 1 ? of(codes.get(0)) : TreeBuilder.items(codes, ConditionTree::of);
  }

  /** Returns the tree of a term. */
  static Tree of(Term term) {
    if (term instanceof Term.Constant constant) {
      return LiteralKind.write(constant.value());
    }
    TreeBuilder tree = new TreeBuilder();
    term(term, tree);
    return tree.tree();
  }

  private static void term(Term term, TreeBuilder tree) {
    if (term instanceof Term.Call call) {
      tree.text("measure", call.measure()).text("on", call.on());
      tree.map("args", call.args(), ConditionTree::of);
    } else if (term instanceof Term.Count count) {
      tree.text("count", count.over()).text("on", count.on()).text("as", count.as());
      tree.one("where", count.where(), ConditionTree::of);
    } else if (term instanceof Term.Parameter parameter) {
      tree.text("param", parameter.name());
    } else {
      throw new IllegalArgumentException("a constant has no members: " + term);
    }
  }
}
