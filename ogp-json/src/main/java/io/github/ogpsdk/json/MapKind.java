package io.github.ogpsdk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object from any names to values of one kind.
 *
 * @param value the kind of the values
 */
record MapKind(Kind value) implements Kind {
  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Members members)) {
      binding.wrongType(tree, expected());
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < members.names().size(); i++) {
      String name = members.names().get(i);
      binding.route.down(name);
      Object read = value.read(members.values().get(i), binding);
      if (read != null) {
        map.put(name, read);
      }
      binding.route.up();
    }
    return map;
  }

  @Override
  public String expected() {
    return "an object";
  }
}
