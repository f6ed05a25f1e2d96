package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rulebook, whose shorthand is written out before it is read. */
record RulebookKind() implements Kind {
  private static final Kind WHOLE = new ObjectKind(Rulebook.class);

  @Override
  public String expected() {
    return WHOLE.expected();
  }

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (tree instanceof Tree.Members rulebook) {
      requireFilled(rulebook, "members", "", binding);
      if (rulebook.get("applies") instanceof Tree.Members applies) {
        requireFilled(applies, "to", "/applies", binding);
      }
      for (String list : List.of("rules", "add", "groups")) {
        if (rulebook.get(list) instanceof Tree.Items rules) {
          for (int i = 0; i < rules.items().size(); i++) {
            if (rules.items().get(i) instanceof Tree.Members rule) {
              requireFilled(rule, "phases", "/" + list + "/" + i, binding);
            }
          }
        }
      }
    }
    return WHOLE.read(Shorthand.writtenOut(tree, binding), binding);
  }

  /** Refuses a list without items, which would stand for everything, as one that is left out. */
  private static void requireFilled(Tree.Members owner, String name, String at, Binding binding) {
    if (owner.get(name) instanceof Tree.Items list && list.items().isEmpty()) {
      binding.report(
          ProblemCode.BROKEN_INVARIANT,
          "\"" + name + "\" is empty; leave it out where no choice is meant",
          at + "/" + name,
          false,
          "at least one item",
          null);
    }
  }
}
