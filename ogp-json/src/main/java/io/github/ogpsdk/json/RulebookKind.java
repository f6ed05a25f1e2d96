package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Rulebook;
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
    return WHOLE.read(Shorthand.writtenOut(tree, binding), binding);
  }
}
