package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one variant of a rule came to.
 *
 * @param outcomes the set of outcomes that the facts leave open
 * @param reason why the rule does not apply, if it does not
 */
record VariantOutcome(int outcomes, @Nullable Reason reason) {
  private static final VariantOutcome CONDITION =
      new VariantOutcome(Outcomes.NONE, Reason.of("condition"));
  private static final VariantOutcome NO_SUBJECT =
      new VariantOutcome(Outcomes.NONE, Reason.of("no-subject"));
  private static final VariantOutcome[] PLAIN = new VariantOutcome[8];

  static {
    for (int outcomes = 0; outcomes < PLAIN.length; outcomes++) {
      PLAIN[outcomes] = new VariantOutcome(outcomes, null);
    }
  }

  /** Evaluates a rule: when it applies, what it requires, whether it is due. */
  static VariantOutcome of(
      CompiledRule.Variant rule,
      Subject subject,
      EvaluationContext context,
      @Nullable EvidenceBuilder trace,
      RuleLookup peers) {
    Scope scope = subject.scope();
    Evaluation evaluation =
        new Evaluation(context.with(rule.parameters()), trace, peers, rule.slots(), subject);
    Node when = rule.when();
    int applies = when == null ? Outcomes.HOLDS : when.outcomes(scope, evaluation);
    if (applies == Outcomes.FAILS || applies == Outcomes.NONE) {
      if (when == null || !isAbsent(when, scope, evaluation.untold())) {
        return when == null ? CONDITION : withTime(when, rule.until(), scope, evaluation);
      }
      Value until = rule.until();
      Day day = until == null ? Day.of(Day.FIRST) : (Day) until.bounds(scope, evaluation);
      return context.asOf().isBefore(day.earliest())
          ? notYet(Outcomes.NONE, day.earliest())
          : NO_SUBJECT;
    }
    if (trace != null && applies == Outcomes.HOLDS) {
      trace.top().children.clear();
    }
    int result = rule.must().outcomes(scope, evaluation);
    VariantOutcome step = result == Outcomes.NONE ? NO_SUBJECT : PLAIN[result];
    Value due = rule.due();
    if (due != null && result != Outcomes.HOLDS) {
      Day day = (Day) due.bounds(scope, evaluation);
      if (context.asOf().isBefore(day.earliest())) {
        return notYet(result, day.earliest());
      }
      if (context.asOf().isBefore(day.latest())) {
        step = step.orNone();
      }
    }
    return applies == Outcomes.HOLDS ? step : step.orNone();
  }

  /** A rule whose condition fails: it may hold once a time is longer, if nothing ends it before. */
  private static VariantOutcome withTime(
      Node when, @Nullable Value until, Scope scope, Evaluation evaluation) {
    LocalDate day = Growth.day(when, scope, evaluation.untold());
    boolean over =
        day != null
            && until != null
            && ((Day) until.bounds(scope, evaluation)).latest().isBefore(day);
    return day == null || over || !evaluation.context().asOf().isBefore(day)
        ? CONDITION
        : notYet(Outcomes.NONE, day);
  }

  /** Whether a rule does not apply since what it is about is not there. */
  private static boolean isAbsent(Node when, Scope scope, Evaluation evaluation) {
    if (when instanceof AllAnyNode junction) {
      Stream<Node> parts = junction.parts().stream();
      return junction.all()
          ? parts.anyMatch(part -> isAbsent(part, scope, evaluation))
          : parts.allMatch(part -> isAbsent(part, scope, evaluation));
    }
    return when.isExistence() && when.outcomes(scope, evaluation) == Outcomes.FAILS;
  }

  /** What does not hold yet may still; what may hold already stays possible. */
  private static VariantOutcome notYet(int result, LocalDate due) {
    return new VariantOutcome(
        (result & Outcomes.HOLDS) | Outcomes.NONE,
        new Reason("not-yet-due", Optional.of(due.toString()), Optional.empty()));
  }

  /** This step where it may turn out that the rule does not apply. */
  private VariantOutcome orNone() {
    return reason == null ? PLAIN[outcomes | Outcomes.NONE] : this;
  }
}
