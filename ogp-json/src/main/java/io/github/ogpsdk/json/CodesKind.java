package io.github.ogpsdk.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One code or parameter, or an array of them, that a measured code is held against. */
record CodesKind() implements Kind {
  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (tree instanceof Tree.Items) {
      return new FilledList(new TermKind()).read(tree, binding);
    }
    Object one = new TermKind().read(tree, binding);
    return one == null ? null : List.of(one);
  }

  @Override
  public String expected() {
    return "a code or an array of codes";
  }
}
