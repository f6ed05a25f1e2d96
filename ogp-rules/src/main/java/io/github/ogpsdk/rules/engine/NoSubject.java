package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.Kind;
import io.github.ogpsdk.rules.measure.Measures;
import io.github.ogpsdk.rules.measure.Setting;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule before an owner that has no object of the kind that the rule is about.
 *
 * @param rule the rule
 * @param variant the rule with its parameters set
 * @param owner the owner
 * @param setting what measures may know
 * @param complete whether there is certainly no such object
 */
record NoSubject(
    Rule rule, CompiledRule.Variant variant, Subject owner, Setting setting, boolean complete) {

  Judgement decided() {
    boolean never = isNever(null);
    return Judgement.bare(outcomes(never), reason(never), variant.parameters());
  }

  Judgement judged(Tape tape) {
    Trace trace = new Trace(tape.limit());
    tape.start(trace);
    try {
      boolean never = isNever(trace);
      if (!never) {
        trace.top().children.clear();
        showCollection(trace);
      }
      TraceEntry root = trace.top();
      root.outcomes = outcomes(never);
      Settling.Missing missing =
          Outcomes.isOpen(root.outcomes)
              ? Settling.missing(root, tape.limit())
              : Settling.Missing.NOTHING;
      return new Judgement(
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
  private boolean isNever(@Nullable Trace trace) {
    Node when = variant.when();
    Evaluation evaluation = new Evaluation(there(), trace, Peers.OPEN, variant.slots(), owner);
    int applies = when == null ? Outcomes.HOLDS : when.outcomes(owner.scope(), evaluation);
    return applies == Outcomes.FAILS || applies == Outcomes.NONE;
  }

  private Setting there() {
    return setting.with(variant.parameters());
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
  private void showCollection(Trace trace) {
    Subject.Level self = owner.self();
    TraceEntry entry = trace.open("each");
    entry.over = emptyCollection(self.kind());
    Measures.STANDARD.elements(String.valueOf(entry.over), self.kind(), self.object(), there());
    entry.complete = complete;
    trace.close(outcomes(false));
  }

  /** The collection of an owner on the way to a kind, such as mechanisms on the way to charters. */
  private @Nullable String emptyCollection(String kind) {
    for (String above : Reach.lineage(rule.about())) {
      Kind<?> found = Measures.STANDARD.kind(above).orElseThrow();
      if (found.owner().filter(kind::equals).isPresent()) {
        return found.collection().orElse(null);
      }
    }
    return null;
  }
}
