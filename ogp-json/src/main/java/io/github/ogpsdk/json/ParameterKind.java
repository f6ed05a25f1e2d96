package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.RuleParameter;
import org.jspecify.annotations.Nullable;

/** A parameter: a value, or an object with its history and other readings. */
record ParameterKind() implements Kind {
  private static final ObjectKind FULL = new ObjectKind(RuleParameter.class);

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (tree instanceof Tree.Members) {
      return FULL.read(tree, binding);
    }
    if (tree instanceof Tree.Items) {
      binding.wrongType(tree, expected());
      return null;
    }
    Object value = new LiteralKind().read(tree, binding);
    return value == null ? null : RuleParameter.of((String) value);
  }

  @Override
  public String expected() {
    return "a value, or an object such as {\"history\": [{\"from\": \"2023\", \"value\": \"P3M\"}]}";
  }
}
