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
 * @param slot where its value is kept for the next element of a list, since it measures something
 *     around the list; {@link #NOT_KEPT} where it does not
 */
record MeasureValue(
    MeasureCode<?> code, String name, ValueType type, Target target, Arguments args, int slot)
    implements Value {
  /** The slot of a measure whose value is not kept. */
  static final int NOT_KEPT = -1;

  @Override
  public Bounds bounds(Scope scope, Evaluation evaluation) {
    Scope found = scope.find(target);
    if (found == null) {
      return Values.any(type);
    }
    if (slot == NOT_KEPT || evaluation.isTold()) {
      return read(found, evaluation);
    }
    Bounds known = evaluation.kept(slot, found.subject());
    return known == null ? evaluation.keep(slot, found.subject(), read(found, evaluation)) : known;
  }

  private Bounds read(Scope found, Evaluation evaluation) {
    return code.readAny(found.subject(), args, evaluation.setting());
  }

  @Override
  public void describe(TraceEntry entry) {
    entry.measure = name;
    entry.args = args.values();
  }
}
