package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.measure.Arguments;
import io.github.ogpsdk.rules.measure.MeasureCode;

/**
 * A measure of a subject in scope.
 *
 * @param code how it is read
 * @param name the measure
 * @param type the kind of value it gives
 * @param target whom it measures
 * @param args its arguments
 */
record MeasureValue(MeasureCode<?> code, String name, ValueType type, Target target, Arguments args)
    implements Value {

  @Override
  public Bounds bounds(Scope scope, Evaluation evaluation) {
    Scope found = scope.find(target);
    return found == null
        ? Values.any(type)
        : code.readAny(found.subject(), args, evaluation.setting());
  }

  @Override
  public void describe(Trace.Entry entry) {
    entry.measure = name;
    entry.args = args.values();
  }
}
