package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.MeasureCode;
import java.util.List;

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
 * @param sides what it compares, where it compares what another measure gives
 */
record MeasureValue(
    MeasureCode<?> code,
    String name,
    ValueType type,
    Target target,
    Arguments args,
    int slot,
    List<MeasureValue> sides)
    implements Value {
  /** The operator of a value that is not compared. */
  private static final String MEASURED = "measured";

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
    return code.readAny(found.subject(), args, evaluation.context());
  }

  /** Tells each side in an entry of its own, where all are known exactly. */
  void tellSides(Scope scope, int outcome, Evaluation evaluation) {
    EvidenceBuilder trace = evaluation.trace();
    if (trace == null) {
      return;
    }
    List<Bounds> values = sides.stream().map(side -> side.bounds(scope, evaluation)).toList();
    if (values.stream().allMatch(v -> v instanceof Bounds.Whole whole && whole.isExact())) {
      for (int i = 0; i < sides.size(); i++) {
        TraceEntry entry = trace.open(MEASURED);
        sides.get(i).describe(entry);
        entry.value = Values.show(values.get(i)).orElse(null);
        trace.close(outcome);
      }
    }
  }

  @Override
  public void describe(TraceEntry entry) {
    entry.measure = name;
    entry.args = args.values();
  }
}
