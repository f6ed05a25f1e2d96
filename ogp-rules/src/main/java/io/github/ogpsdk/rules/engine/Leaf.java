package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The conditions that read the facts themselves. */
abstract sealed class Leaf implements Node {

  @Override
  public final int outcomes(Scope scope, Evaluation evaluation) {
    EvidenceBuilder trace = evaluation.trace();
    if (trace == null) {
      return decide(scope, evaluation);
    }
    TraceEntry entry = trace.open(op());
    int result = decide(scope, evaluation);
    describe(entry);
    trace.close(result);
    return result;
  }

  abstract String op();

  abstract int decide(Scope scope, Evaluation evaluation);

  abstract void describe(TraceEntry entry);

  static void show(Evaluation evaluation, Bounds bounds) {
    EvidenceBuilder trace = evaluation.trace();
    if (trace != null) {
      trace.top().value = Values.show(bounds).orElse(null);
    }
  }

  /** Shows a threshold that was measured; one that stands in the rule describes itself. */
  static void showThreshold(Evaluation evaluation, Value right, Bounds threshold) {
    EvidenceBuilder trace = evaluation.trace();
    if (trace != null && right instanceof MeasureValue measure) {
      trace.top().against = measure.name();
      trace.top().againstArgs = measure.args().values();
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
      Bounds value = value(threshold, scope, evaluation);
      show(evaluation, value);
      showThreshold(evaluation, right, threshold);
      int result = Comparisons.compare(value, comparison, threshold);
      if (left instanceof MeasureValue measure && !Outcomes.isOpen(result)) {
        measure.tellSides(scope, result, evaluation);
      }
      return result;
    }

    @Override
    public boolean isExistence() {
      return left instanceof CountValue && comparison == Comparison.AT_LEAST;
    }

    /** Of what there must be so many of, no more need be counted. */
    private Bounds value(Bounds threshold, Scope scope, Evaluation evaluation) {
      return comparison == Comparison.AT_LEAST
              && left instanceof CountValue count
              && threshold instanceof Bounds.Whole needed
          ? count.upTo(needed.most(), scope, evaluation)
          : left.bounds(scope, evaluation);
    }

    @Override
    void describe(TraceEntry entry) {
      left.describe(entry);
      if (right instanceof FixedValue) {
        right.describe(entry);
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
      Bounds length = period.bounds(scope, evaluation);
      show(evaluation, value, (Bounds.Length) length);
      showThreshold(evaluation, period, length);
      return Comparisons.compare(value, comparison, (Bounds.Length) length);
    }

    /** Returns the day on which a time that still runs is too long to be at most so long. */
    @Nullable LocalDate exceeded(Scope scope, Evaluation evaluation) {
      LocalDate reached = comparison == Comparison.AT_MOST ? end(scope, evaluation) : null;
      return reached == null ? null : reached.plusDays(1);
    }

    /** Returns the day on which a time that still runs is at least so long. */
    @Nullable LocalDate reached(Scope scope, Evaluation evaluation) {
      return comparison == Comparison.AT_LEAST ? end(scope, evaluation) : null;
    }

    /** The day on which a time that still runs is as long as the period; null once it is over. */
    private @Nullable LocalDate end(Scope scope, Evaluation evaluation) {
      if (!(left.bounds(scope, evaluation) instanceof Bounds.Lapse lapse)
          || lapse.to().latest().isBefore(evaluation.context().asOf())
          || lapse.from().earliest().equals(Bounds.Day.FIRST)) {
        return null;
      }
      Bounds.Length length = (Bounds.Length) period.bounds(scope, evaluation);
      return length.period().map(lapse.from().earliest()::plus).orElse(null);
    }

    private static void show(Evaluation evaluation, Bounds value, Bounds.Length length) {
      EvidenceBuilder trace = evaluation.trace();
      if (trace != null && value instanceof Bounds.Lapses lapses) {
        trace.top().value = Values.times(lapses, length.period().orElse(Period.ZERO));
      } else {
        show(evaluation, value);
      }
    }

    @Override
    void describe(TraceEntry entry) {
      left.describe(entry);
      if (period instanceof FixedValue) {
        period.describe(entry);
      }
    }
  }

  /** A code that must be one of several. */
  static final class OneOf extends Leaf {
    private final MeasureValue code;
    private final Set<String> allowed;
    private final Predicate<String> listed;

    OneOf(MeasureValue code, Set<String> allowed, Predicate<String> listed) {
      this.code = code;
      this.allowed = allowed;
      this.listed = listed;
    }

    @Override
    String op() {
      return "is";
    }

    @Override
    int decide(Scope scope, Evaluation evaluation) {
      Bounds value = code.bounds(scope, evaluation);
      show(evaluation, value);
      return Comparisons.isOneOf((Bounds.Code) value, allowed, listed);
    }

    @Override
    void describe(TraceEntry entry) {
      code.describe(entry);
      entry.threshold = String.join(", ", allowed);
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
    void describe(TraceEntry entry) {
      flag.describe(entry);
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
      return evaluation.peers().outcomes(rule, found.alone(), evaluation.context());
    }

    @Override
    void describe(TraceEntry entry) {
      entry.threshold = rule;
    }
  }
}
