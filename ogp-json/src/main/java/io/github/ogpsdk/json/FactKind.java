package io.github.ogpsdk.json;

import io.github.ogpsdk.model.assessment.UsedFact;
import org.jspecify.annotations.Nullable;

/** A fact that evidence rests on: its place in the table of facts, or, as until 0.1, itself. */
record FactKind() implements Kind {
  private static final Kind FACT = new ObjectKind(UsedFact.class);

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Numeral)) {
      return FACT.read(tree, binding);
    }
    Object number = Kinds.INTEGER.read(tree, binding);
    return number == null ? null : Creators.numbered((int) number);
  }

  @Override
  public String expected() {
    return "a number, or an object";
  }
}
