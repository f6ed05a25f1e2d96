package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;

/**
 * A parameter or constant that a number, share or date is compared with.
 *
 * @param term the parameter or constant
 * @param type how its text is read
 */
record FixedValue(Term term, ValueType type) implements Value {
  @Override
  public Bounds bounds(Scope scope, Evaluation evaluation) {
    return Values.parse(type, Values.text(term, scope.setting()));
  }

  @Override
  public void describe(Trace.Entry entry, Scope scope) {
    entry.threshold = Values.text(term, scope.setting());
    if (term instanceof Term.Parameter p) {
      entry.parameter = p.name();
    }
  }
}
