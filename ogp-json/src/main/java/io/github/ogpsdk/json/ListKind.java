package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array of values of one kind; items with errors are reported and left out.
 *
 * @param item the kind of the items
 */
record ListKind(Kind item) implements Kind {
  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Items items)) {
      binding.wrongType(tree, expected());
      return null;
    }
    List<Object> values = new ArrayList<>(items.items().size());
    for (int i = 0; i < items.items().size(); i++) {
      binding.route.down(i);
      Object value = item.read(items.items().get(i), binding);
      if (value != null) {
        values.add(value);
      }
      binding.route.up();
    }
    return values;
  }

  @Override
  public String expected() {
    return "an array";
  }
}
