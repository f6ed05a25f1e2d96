package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.eval.Kind;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule before an owner that has no object of the kind that the rule is about.
 *
 * @param rule the rule
 * @param variant the rule with its parameters set
 * @param owner the owner
 * @param context what measures may know
 * @param complete whether there is certainly no such object
 */
record NoSubject(
    Rule rule,
    CompiledRule.Variant variant,
    Subject owner,
    EvaluationContext context,
    boolean complete) {

  RuleOutcome decided() {
    boolean never = isNever(null);
    return RuleOutcome.bare(outcomes(never), reason(never), variant.parameters());
  }

  RuleOutcome judged(SwitchableRecorder tape) {
    EvidenceBuilder trace = new EvidenceBuilder(tape.limit());
    tape.start(trace);
    try {
      boolean never = isNever(trace);
      if (!never) {
        trace.top().children.clear();
        showCollection(trace);
      }
      TraceEntry root = trace.top();
      root.outcomes = outcomes(never);
      DecisiveFacts.Missing missing =
          Outcomes.isOpen(root.outcomes)
              ? DecisiveFacts.missing(root, tape.limit())
              : DecisiveFacts.Missing.NOTHING;
      return new RuleOutcome(
          root.outcomes,
          reason(never),
          variant.parameters(),
          root.children.get(0).freeze(tape.limit()),
          missing.facts(),
          missing.more(),
          List.of(),
          trace.presumed());
    } finally {
      tape.stop();
    }
  }

  /** Whether the rule does not apply to the owner, whatever belongs to it. */
  private boolean isNever(@Nullable EvidenceBuilder trace) {
    Node when = variant.when();
    Evaluation evaluation = new Evaluation(there(), trace, RuleLookup.OPEN, variant.slots(), owner);
    int applies = when == null ? Outcomes.HOLDS : when.outcomes(owner.scope(), evaluation);
    return applies == Outcomes.FAILS || applies == Outcomes.NONE;
  }

  private EvaluationContext there() {
    return context.with(variant.parameters());
  }

  private int outcomes(boolean never) {
    return never || complete ? Outcomes.NONE : Outcomes.OPEN | Outcomes.NONE;
  }

  private Optional<Reason> reason(boolean never) {
    return outcomes(never) == Outcomes.NONE
        ? Optional.of(Reason.of(never ? "condition" : "no-subject"))
        : Optional.empty();
  }

  /** Shows the collection that has no object: reading it takes down whether that is known. */
  private void showCollection(EvidenceBuilder trace) {
    Subject.Level self = owner.self();
    TraceEntry entry = trace.open("each");
    entry.over = emptyCollection(self.kind());
    Measures.STANDARD.elements(String.valueOf(entry.over), self.kind(), self.object(), there());
    entry.complete = complete;
    trace.close(outcomes(false));
  }

  /** The collection of an owner on the way to a kind, such as mechanisms on the way to charters. */
  private @Nullable String emptyCollection(String kind) {
    for (String above : SymbolTable.lineage(rule.about())) {
      Kind<?> found = Measures.STANDARD.kind(above).orElseThrow();
      if (found.owner().filter(kind::equals).isPresent()) {
        return found.collection().orElse(null);
      }
    }
    return null;
  }
}
