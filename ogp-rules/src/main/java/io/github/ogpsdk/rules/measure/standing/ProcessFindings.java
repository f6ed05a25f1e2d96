package io.github.ogpsdk.rules.measure.standing;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerEffect;
import io.github.ogpsdk.model.cycle.AnswerSubject;
import io.github.ogpsdk.model.cycle.AnswerValue;
import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.partnership.TriggerGround;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What those who assess for OGP found of a cycle: the Independent Reporting Mechanism, and for the
 * process also the Support Unit and the subcommittee.
 */
final class ProcessFindings {
  private static final Set<AnswerValue> GOOD =
      Set.of(AnswerValue.YES, AnswerValue.MET, AnswerValue.ACCORDING);
  private static final Set<AnswerValue> BAD =
      Set.of(AnswerValue.NO, AnswerValue.NOT_MET, AnswerValue.CONTRARY);

  private ProcessFindings() {}

  static void define(Definitions define) {
    define
        .measure("irmAnswer", CODE, Args.SUBJECT, Args.PHASE, Args.SILENCE)
        .giving(Lists.ANSWER)
        .of(Kinds.CYCLE, (c, args, s) -> answer(c, args, s));
    define
        .measure("irmOnMinimum", CODE)
        .giving(Lists.MINIMUM)
        .of(Kinds.CYCLE, (c, args, s) -> onMinimum(c, s));
    define
        .measure("workedWithIrm", FLAG, Args.RULE)
        .of(
            Kinds.CYCLE,
            (c, args, s) -> Flag.of(Attested.on(args.rule(), args.rule(), c.value().id(), s)));
    define.measure("foundContrary", FLAG).of(Kinds.CYCLE, (c, args, s) -> Flag.of(contrary(c, s)));
    define
        .measure("foundAccording", FLAG)
        .of(Kinds.CYCLE, (c, args, s) -> Flag.of(according(c, s)));
  }

  /**
   * The answers to one question in a phase; where it is known that there is none, what silence
   * means, else any.
   */
  private static Code answer(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Optional<CyclePhase> phase = args.find("phase").map(CyclePhase::ofCode);
    Set<String> found = new HashSet<>();
    boolean perhaps = false;
    Items<Answer> answers = answers(cycle, Set.of(Assessor.IRM), phase, context);
    for (Cursor<Answer> answer : answers) {
      if (answer.value().subject().code().equals(args.text("subject"))) {
        found.add(answer.use("value", answer.value().value()).code());
      } else if (isOnAnything(answer)) {
        perhaps = true;
      }
    }
    if (found.isEmpty() && perhaps) {
      return Code.ANY;
    }
    Optional<String> silence = args.find("silence");
    if (found.isEmpty() && silence.isPresent() && answers.complete()) {
      return Code.of(silence.get());
    }
    if (found.isEmpty()) {
      cycle.recordMissingItem("reviews");
      return Code.ANY;
    }
    return new Code(found, false);
  }

  /**
   * Whether the minimum requirements were found met in the phase; {@code none} where it is known
   * that nobody says, {@code excused} where a failure was found to have no consequence. Any of them
   * as long as another finding can be on record, since it would hold whatever the facts show.
   */
  private static Code onMinimum(Cursor<Cycle> cycle, EvaluationContext context) {
    Set<String> found = new HashSet<>();
    boolean perhaps = false;
    Items<Answer> answers = answers(cycle, Set.of(Assessor.IRM), context.phase(), context);
    for (Cursor<Answer> answer : answers) {
      onMinimum(answer).ifPresent(found::add);
      perhaps |= isOnAnything(answer);
    }
    if ((perhaps || !answers.complete()) && !found.contains("not-met")) {
      if (!answers.complete()) {
        cycle.recordMissingItem("reviews");
      }
      return Code.ANY;
    }
    for (String first : List.of("not-met", "perhaps-not-met", "excused", "met")) {
      if (found.contains(first)) {
        return first.equals("perhaps-not-met")
            ? new Code(Set.of("not-met", "none"), false)
            : Code.of(first);
      }
    }
    return Code.of("none");
  }

  private static Optional<String> onMinimum(Cursor<Answer> at) {
    Answer answer = at.value();
    boolean ofOne = answer.subject().code().startsWith("requirement:");
    boolean ofProcess = answer.subject().equals(AnswerSubject.PROCESS);
    if (!ofOne && !ofProcess && !answer.subject().equals(AnswerSubject.MINIMUM_REQUIREMENTS)) {
      return Optional.empty();
    }
    AnswerValue value = at.use("value", answer.value());
    if (BAD.contains(value)) {
      if (!counts(at)) {
        return Optional.of("excused");
      }
      List<String> grounds = answer.grounds().items();
      boolean otherwise =
          ofProcess
              && !grounds.isEmpty()
              && !grounds.contains(TriggerGround.MINIMUM_REQUIREMENTS.code());
      boolean open = ofProcess && grounds.isEmpty();
      return otherwise ? Optional.empty() : Optional.of(open ? "perhaps-not-met" : "not-met");
    }
    return GOOD.contains(value) && !ofOne ? Optional.of("met") : Optional.empty();
  }

  private static boolean counts(Cursor<Answer> answer) {
    return answer
        .peek("effect", Answer::effect)
        .filter(e -> e == AnswerEffect.NO_CONSEQUENCE)
        .isEmpty();
  }

  private static Items<Answer> onProcess(Items<Answer> answers) {
    return answers.where(a -> a.value().subject().equals(AnswerSubject.PROCESS));
  }

  /** Returns whether nobody knows what an answer is about: its subject is in no list. */
  private static boolean isOnAnything(Cursor<Answer> answer) {
    if (answer.value().subject().isKnown()) {
      return false;
    }
    answer.use("subject", answer.value().subject());
    answer.use("value", answer.value().value());
    return true;
  }

  /** Whether somebody found for OGP that the member acted contrary to process, or wrote it. */
  private static int contrary(Cursor<Cycle> cycle, EvaluationContext context) {
    Items<Answer> answers = answers(cycle, OgpFindings.ASSESSORS, Optional.empty(), context);
    boolean found = false;
    for (Cursor<Answer> answer : onProcess(answers)) {
      if (answer.value().value() == AnswerValue.CONTRARY && counts(answer)) {
        answer.use("value", answer.value().value());
        found = true;
      }
    }
    if (found) {
      return Outcomes.HOLDS;
    }
    var letters = StandingEvents.processLetters(cycle, context);
    if (!letters.all().isEmpty()) {
      letters.all().forEach(l -> l.use("type", l.value().type()));
      return Outcomes.HOLDS;
    }
    boolean perhaps =
        answers.all().stream()
            .anyMatch(a -> a.value().value() == AnswerValue.CONTRARY && isOnAnything(a));
    return answers.complete() && letters.complete() && !perhaps ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /**
   * Whether somebody found for OGP that the member acted according to process, or that what it did
   * has no consequence, and nobody that it acted contrary to it.
   */
  private static int according(Cursor<Cycle> cycle, EvaluationContext context) {
    int found = Outcomes.FAILS;
    for (Cursor<Answer> answer : answers(cycle, OgpFindings.ASSESSORS, Optional.empty(), context)) {
      AnswerValue value = answer.value().value();
      boolean excused = value == AnswerValue.CONTRARY && !counts(answer);
      if (value == AnswerValue.ACCORDING || excused) {
        if (answer.value().subject().equals(AnswerSubject.PROCESS)) {
          answer.use("value", value);
          found = Outcomes.HOLDS;
        } else if (isOnAnything(answer)) {
          found = Outcomes.any(found, Outcomes.OPEN);
        }
      }
    }
    return Outcomes.all(found, Outcomes.not(contrary(cycle, context)));
  }

  /** The answers of some assessors that speak of a phase, in what was published by then. */
  static Items<Answer> answers(
      Cursor<Cycle> cycle,
      Set<Assessor> by,
      Optional<CyclePhase> phase,
      EvaluationContext context) {
    Items<Review> reviews = context.past(cycle.list("reviews", Cycle::reviews), Review::published);
    boolean complete = reviews.complete();
    List<Cursor<Answer>> found = new ArrayList<>();
    for (Cursor<Review> review : reviews) {
      if (by.contains(review.value().assessor())) {
        Items<Answer> answers = review.list("answers", Review::answers);
        complete &= answers.complete();
        for (Cursor<Answer> answer : answers) {
          if (phase.isEmpty() || speaksOf(review.value(), answer.value(), phase.get())) {
            found.add(answer);
          }
        }
      }
    }
    return new Items<>(found, complete);
  }

  private static boolean speaksOf(Review review, Answer answer, CyclePhase phase) {
    CyclePhase stated = answer.phase().or(review::phase).orElse(phaseOf(review));
    return stated == phase || stated == CyclePhase.WHOLE_CYCLE;
  }

  /** The phase that a product is about where nothing else is said. */
  private static CyclePhase phaseOf(Review review) {
    return switch (review.product()) {
      case CO_CREATION_BRIEF, ACTION_PLAN_REVIEW, DESIGN_REPORT, INCEPTION_REPORT ->
          CyclePhase.CO_CREATION;
      case RESULTS_REPORT, IMPLEMENTATION_REPORT, END_OF_TERM_REPORT -> CyclePhase.IMPLEMENTATION;
      default -> CyclePhase.WHOLE_CYCLE;
    };
  }
}
