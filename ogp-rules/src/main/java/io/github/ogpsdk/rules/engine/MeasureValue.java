package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.measure.Arguments;
import io.github.ogpsdk.rules.measure.Registry;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A measure of a subject in scope.
 *
 * @param registry the code
 * @param name the measure
 * @param type the kind of value it gives
 * @param target whom it measures
 * @param args its arguments, constants or parameters
 */
record MeasureValue(
    Registry registry, String name, ValueType type, Target target, Map<String, Term> args)
    implements Value {

  @Override
  public Bounds bounds(Scope scope, Evaluation evaluation) {
    Scope found = scope.find(target);
    if (found == null) {
      return Values.any(type);
    }
    Arguments given = args.isEmpty() ? Arguments.NONE : new Arguments(resolve(scope));
    return registry.read(name, target.kind(), found.subject(), given, scope.setting());
  }

  /** Returns the arguments as on the wire. */
  Map<String, String> resolve(Scope scope) {
    Map<String, String> resolved = new LinkedHashMap<>();
    args.forEach((key, term) -> resolved.put(key, Values.text(term, scope.setting())));
    return resolved;
  }

  @Override
  public void describe(Trace.Entry entry, Scope scope) {
    entry.measure = name;
    entry.args = resolve(scope);
  }
}
