package io.github.ogpsdk.rules.measure.standing;

import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerSubject;
import io.github.ogpsdk.model.cycle.AnswerValue;
import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.Coding;
import io.github.ogpsdk.model.cycle.CodingValue;
import io.github.ogpsdk.model.cycle.CodingVariable;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Progress;
import io.github.ogpsdk.model.cycle.ProgressStatus;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many commitments of a plan made progress: by the codes of the Independent Reporting
 * Mechanism; of a commitment that it did not code, by the progress that is recorded.
 */
final class Completions {
  private static final Set<CodingValue> PROGRESS =
      Set.of(CodingValue.LIMITED, CodingValue.SUBSTANTIAL, CodingValue.COMPLETE);
  private static final Set<ProgressStatus> WORK =
      Set.of(
          ProgressStatus.IN_PROGRESS,
          ProgressStatus.LIMITED,
          ProgressStatus.SUBSTANTIAL,
          ProgressStatus.COMPLETE);

  private Completions() {}

  static void define(Definitions define) {
    define.measure("progressed", NUMBER, Args.NO_EVIDENCE).of(Kinds.CYCLE, Completions::progressed);
  }

  /** What the Mechanism said of progress; where it said both, nothing is sure. */
  private static Set<AnswerValue> answers(Cursor<Cycle> cycle, EvaluationContext context) {
    Set<AnswerValue> said = EnumSet.noneOf(AnswerValue.class);
    for (Cursor<Answer> answer :
        ProcessFindings.answers(
            cycle, Set.of(Assessor.IRM), Optional.of(CyclePhase.IMPLEMENTATION), context)) {
      AnswerValue value = answer.value().value();
      if (answer.value().subject().equals(AnswerSubject.PROGRESS) && value != AnswerValue.UNCLEAR) {
        said.add(answer.use("value", value));
      }
    }
    return said;
  }

  private static Whole progressed(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Set<AnswerValue> said = answers(cycle, context);
    if (!said.isEmpty()) {
      boolean none = said.contains(AnswerValue.NO);
      boolean some = said.size() > (none ? 1 : 0);
      return new Whole(none ? 0 : 1, some ? Whole.UNBOUNDED : 0);
    }
    boolean noneIsNoProgress = args.text("noEvidence").equals("no-progress");
    Map<String, Integer> found = coded(cycle, noneIsNoProgress, context);
    Optional<Cursor<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isEmpty()) {
      return Whole.ANY;
    }
    Items<Commitment> commitments = plan.get().list("commitments", Plan::commitments);
    for (Cursor<Commitment> commitment : commitments) {
      found.computeIfAbsent(commitment.value().id(), id -> recorded(commitment));
    }
    boolean all =
        commitments.complete()
            || plan.get()
                .peek("commitmentCount", Plan::commitmentCount)
                .filter(n -> n <= found.size())
                .isPresent();
    long least = found.values().stream().filter(o -> o == Outcomes.HOLDS).count();
    long most = found.values().stream().filter(o -> o != Outcomes.FAILS).count();
    return new Whole(least, all ? most : Whole.UNBOUNDED);
  }

  private static Map<String, Integer> coded(
      Cursor<Cycle> cycle, boolean noneIsNoProgress, EvaluationContext context) {
    Map<String, Integer> found = new LinkedHashMap<>();
    Items<Review> reviews = cycle.peekList("reviews", Cycle::reviews);
    for (Cursor<Review> review : context.past(reviews, Review::published)) {
      if (review.value().assessor() == Assessor.IRM) {
        for (Cursor<Coding> coding : review.peekList("codings", Review::codings)) {
          if (coding.value().variable().equals(CodingVariable.COMPLETION)) {
            int one = outcome(coding.use("value", coding.value().value()), noneIsNoProgress);
            found.merge(coding.value().commitment(), one, Outcomes::any);
          }
        }
      }
    }
    return found;
  }

  private static int outcome(CodingValue value, boolean noneIsNoProgress) {
    if (PROGRESS.contains(value)) {
      return Outcomes.HOLDS;
    }
    if (value.equals(CodingValue.NO_EVIDENCE)) {
      return Outcomes.of(!noneIsNoProgress);
    }
    return value.equals(CodingValue.NOT_STARTED) ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Work that is reported is progress; where none is, the Mechanism may still find some. */
  private static int recorded(Cursor<Commitment> commitment) {
    if (commitment.peek("completed", Commitment::completed).isPresent()) {
      return Outcomes.HOLDS;
    }
    boolean worked = false;
    for (Cursor<Progress> progress : commitment.list("progress", Commitment::progress)) {
      if (progress.value().status().filter(WORK::contains).isPresent()) {
        progress.peek("status", Progress::status);
        worked = true;
      }
    }
    return worked ? Outcomes.HOLDS : Outcomes.OPEN;
  }
}
