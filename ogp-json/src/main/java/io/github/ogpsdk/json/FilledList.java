package io.github.ogpsdk.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array with at least one item; where an item is wrong there is no value.
 *
 * @param item the kind of the items
 */
record FilledList(Kind item) implements Kind {
  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    List<?> items = (List<?>) new ListKind(item).read(tree, binding);
    if (items == null || !(tree instanceof Tree.Items written)) {
      return null;
    }
    if (written.items().isEmpty()) {
      binding.report(ProblemCode.BAD_VALUE, "the array is empty", "at least one item", null);
      return null;
    }
    return items.size() == written.items().size() ? items : null;
  }

  @Override
  public String expected() {
    return "an array with at least one item";
  }
}
