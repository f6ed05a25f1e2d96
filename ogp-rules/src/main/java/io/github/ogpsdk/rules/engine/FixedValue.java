package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * A parameter or constant that a value is compared with, read when the rule was compiled.
 *
 * @param value the value
 * @param text the value as on the wire
 * @param parameter the name of the parameter; none for a constant
 */
record FixedValue(Bounds value, String text, @Nullable String parameter) implements Value {
  @Override
  public Bounds bounds(Scope scope, Evaluation evaluation) {
    return value;
  }

  @Override
  public void describe(TraceEntry entry) {
    entry.threshold = text;
    if (parameter != null) {
      entry.parameter = parameter;
    }
  }
}
