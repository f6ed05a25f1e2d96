package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The conditions that read the facts themselves. */
abstract sealed class Leaf implements Node {

  @Override
  public final int outcomes(Scope scope, Evaluation evaluation) {
    Trace trace = evaluation.trace();
    if (trace == null) {
      return decide(scope, evaluation);
    }
    Trace.Entry entry = trace.open(op());
    int result = decide(scope, evaluation);
    describe(entry, scope);
    trace.close(result);
    return result;
  }

  abstract String op();

  abstract int decide(Scope scope, Evaluation evaluation);

  abstract void describe(Trace.Entry entry, Scope scope);

  static void show(Evaluation evaluation, Bounds bounds) {
    Trace trace = evaluation.trace();
    if (trace != null) {
      trace.top().value = Values.show(bounds).orElse(null);
    }
  }

  /** Shows a threshold that was measured; one that stands in the rule describes itself. */
  static void showThreshold(Scope scope, Evaluation evaluation, Value right, Bounds threshold) {
    Trace trace = evaluation.trace();
    if (trace != null && right instanceof MeasureValue measure) {
      trace.top().against = measure.name();
      trace.top().againstArgs = measure.resolve(scope);
    }
    if (trace != null && !(right instanceof FixedValue)) {
      trace.top().threshold =
          Values.show(threshold)
              .map(
                  m ->
                      m.from().equals(m.to())
                          ? m.from().orElse("?")
                          : m.from().orElse("?") + "/" + m.to().orElse("?"))
              .orElse("?");
    }
  }

  /** Two values that can be ordered. */
  static final class Ordered extends Leaf {
    private final Value left;
    private final Comparison comparison;
    private final Value right;

    Ordered(Value left, Comparison comparison, Value right) {
      this.left = left;
      this.comparison = comparison;
      this.right = right;
    }

    @Override
    String op() {
      return comparison.code();
    }

    @Override
    int decide(Scope scope, Evaluation evaluation) {
      Bounds threshold = right.bounds(scope, evaluation);
      Bounds value = left.bounds(scope, evaluation);
      show(evaluation, value);
      showThreshold(scope, evaluation, right, threshold);
      return Comparisons.compare(value, comparison, threshold);
    }

    @Override
    void describe(Trace.Entry entry, Scope scope) {
      left.describe(entry, scope);
      if (right instanceof FixedValue) {
        right.describe(entry, scope);
      }
    }
  }

  /** A time, or times between neighbors, and a period. */
  static final class Timed extends Leaf {
    private final MeasureValue left;
    private final Comparison comparison;
    private final Value period;

    Timed(MeasureValue left, Comparison comparison, Value period) {
      this.left = left;
      this.comparison = comparison;
      this.period = period;
    }

    @Override
    String op() {
      return left.type() == ValueType.SPANS ? "each-" + comparison.code() : comparison.code();
    }

    @Override
    int decide(Scope scope, Evaluation evaluation) {
      Bounds value = left.bounds(scope, evaluation);
      show(evaluation, value);
      Bounds length = period.bounds(scope, evaluation);
      showThreshold(scope, evaluation, period, length);
      return Comparisons.compare(value, comparison, (Bounds.Length) length);
    }

    @Override
    void describe(Trace.Entry entry, Scope scope) {
      left.describe(entry, scope);
      if (period instanceof FixedValue) {
        period.describe(entry, scope);
      }
    }
  }

  /** A code that must be one of several. */
  static final class OneOf extends Leaf {
    private final MeasureValue code;
    private final List<Term> allowed;

    OneOf(MeasureValue code, List<Term> allowed) {
      this.code = code;
      this.allowed = allowed;
    }

    @Override
    String op() {
      return "is";
    }

    @Override
    int decide(Scope scope, Evaluation evaluation) {
      Bounds value = code.bounds(scope, evaluation);
      show(evaluation, value);
      Set<String> codes = new HashSet<>();
      for (Term term : allowed) {
        codes.add(Values.text(term, scope.setting()));
      }
      return Comparisons.isOneOf((Bounds.Code) value, codes);
    }

    @Override
    void describe(Trace.Entry entry, Scope scope) {
      code.describe(entry, scope);
      entry.threshold =
          allowed.stream()
              .map(t -> Values.text(t, scope.setting()))
              .collect(Collectors.joining(", "));
    }
  }

  /** Something recorded that must be true. */
  static final class Recorded extends Leaf {
    private final MeasureValue flag;

    Recorded(MeasureValue flag) {
      this.flag = flag;
    }

    @Override
    String op() {
      return "holds";
    }

    @Override
    int decide(Scope scope, Evaluation evaluation) {
      return ((Bounds.Flag) flag.bounds(scope, evaluation)).outcomes();
    }

    @Override
    void describe(Trace.Entry entry, Scope scope) {
      flag.describe(entry, scope);
    }
  }

  /** Another rule that must be met. */
  static final class Passing extends Leaf {
    private final String rule;
    private final Target target;

    Passing(String rule, Target target) {
      this.rule = rule;
      this.target = target;
    }

    @Override
    String op() {
      return "passes";
    }

    @Override
    int decide(Scope scope, Evaluation evaluation) {
      Scope found = scope.find(target);
      if (found == null) {
        return Outcomes.OPEN;
      }
      return evaluation.passes().apply(rule, found);
    }

    @Override
    void describe(Trace.Entry entry, Scope scope) {
      entry.threshold = rule;
    }
  }
}
