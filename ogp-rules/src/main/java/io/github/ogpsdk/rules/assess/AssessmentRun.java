package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.RuleOutcome;
import io.github.ogpsdk.rules.engine.RulebookException;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.engine.SwitchableRecorder;
import io.github.ogpsdk.rules.engine.Work;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.eval.TooMuchWorkException;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.vocabulary.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the rules of one assessment, subject by subject. Not thread-safe. */
final class AssessmentRun {
  private static final Logger LOG = LoggerFactory.getLogger(AssessmentRun.class);
  private static final RuleResult OTHER_PHASE = RuleResult.not(Reason.of("phase"));

  private final Partnership partnership;
  private final LocalDate asOf;
  private final Silence silence;
  private final Detail detail;
  private final RuleFilter asked;
  private final Predicate<Verdict> kept;
  private final VerdictSink sink;
  private final CompiledRules rules;
  private final SwitchableRecorder tape;
  private final RuleEvaluator hearing;
  private final Subjects subjects;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Prepares to judge with a finding for each verdict. */
  AssessmentRun(
      Partnership partnership, LocalDate asOf, AssessmentRequest request, RuleSet library) {
    this(partnership, asOf, request, library, v -> true, (rule, subject, phase, verdict) -> {});
  }

  /**
   * Prepares to judge.
   *
   * @param kept for which verdicts findings are kept
   * @param sink takes every verdict
   */
  AssessmentRun(
      Partnership partnership,
      LocalDate asOf,
      AssessmentRequest request,
      RuleSet library,
      Predicate<Verdict> kept,
      VerdictSink sink) {
    this.partnership = partnership;
    this.asOf = asOf;
    this.tape = new SwitchableRecorder(request.evidenceLimit());
    this.silence = request.silence();
    this.detail = request.detail();
    this.asked = request.rules();
    this.kept = kept;
    this.sink = sink;
    this.rules = library.rules();
    this.hearing = new RuleEvaluator(partnership, asOf, library.rules(), tape, library.homes());
    Sectors.declare(hearing.context().partnership(), Declarations.of(partnership, library.books()));
    this.subjects = new Subjects(hearing.context());
  }

  List<Finding> findings() {
    return findings;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Judges all rules that were asked for and are not switched off. */
  void judge(RuleSet library) {
    judge(library, asked::has);
  }

  /** Judges those rules of a library that are wanted and not switched off. */
  void judge(RuleSet library, BiPredicate<Rule, Rulebook> wanted) {
    for (Rulebook book : library.books()) {
      for (Rule rule : book.rules()) {
        boolean on = rule.disabled().isEmpty() && RulebookSelector.isFor(book, partnership);
        if (on && wanted.test(rule, book)) {
          judge(rule, book);
        }
      }
    }
  }

  /** Judges one rule of a rulebook for all its subjects. */
  void judge(Rule rule, Rulebook book) {
    hearing.turnTo(book);
    PreparedRule docket = hearing.docket(rule);
    for (Subjects.Family family : subjects.of(rule.about())) {
      if (family.members().isEmpty()) {
        absent(rule, book, family);
      }
      Optional<Cursor<Cycle>> shared = family.owner().cycle();
      List<PhaseContext> sittings = shared.map(c -> sittings(rule, c)).orElse(List.of());
      int force = shared.map(c -> hearing.inForce(book, c)).orElse(Outcomes.HOLDS);
      for (Subject subject : family.members()) {
        if (shared.isEmpty() && subject.cycle().isPresent()) {
          Cursor<Cycle> cycle = subject.cycle().get();
          inPhases(docket, book, hearing.inForce(book, cycle), subject, sittings(rule, cycle));
        } else if (shared.isEmpty()) {
          plainly(docket, book, subject);
        } else {
          inPhases(docket, book, force, subject, sittings);
        }
      }
    }
  }

  private List<PhaseContext> sittings(Rule rule, Cursor<Cycle> cycle) {
    return rule.phases().isEmpty()
        ? List.of(hearing.sitting(cycle, Optional.empty()))
        : List.of(
            hearing.sitting(cycle, Optional.of(CyclePhase.CO_CREATION)),
            hearing.sitting(cycle, Optional.of(CyclePhase.IMPLEMENTATION)));
  }

  private void plainly(PreparedRule docket, Rulebook book, Subject subject) {
    Rule rule = docket.rule();
    try {
      hear(rule, book, subject, Optional.empty(), told -> hearing.plainly(docket, subject, told));
    } catch (TooMuchWorkException e) {
      throw tooMuch(rule, e);
    } catch (RuntimeException e) {
      broke(rule, book, subject, e);
    }
  }

  /** A cycle's rule in each phase; of a derived part there is no finding in other phases. */
  private void inPhases(
      PreparedRule docket, Rulebook book, int force, Subject subject, List<PhaseContext> sittings) {
    if (force == Outcomes.FAILS) {
      return;
    }
    Rule rule = docket.rule();
    for (PhaseContext sitting : sittings) {
      boolean other =
          sitting.phase().isPresent()
              && (!rule.phases().contains(sitting.judged())
                  || PhaseApplicability.isOfOther(subject, sitting.judged()));
      try {
        if (!other) {
          hear(
              rule,
              book,
              subject,
              sitting.phase(),
              told -> hearing.inPhase(docket, force, subject, sitting, told));
        } else if (subject.self().object().part().isEmpty()) {
          hear(rule, book, subject, sitting.phase(), told -> OTHER_PHASE);
        }
      } catch (TooMuchWorkException e) {
        throw tooMuch(rule, e);
      } catch (RuntimeException e) {
        broke(rule, book, subject, e);
      }
    }
  }

  private static RulebookException tooMuch(Rule rule, TooMuchWorkException e) {
    String most = Long.toString(Work.MOST);
    RulebookException refused =
        new RulebookException(
            List.of(
                CompileProblem.of(
                    rule.id(), "/must", "", Set.of(), CompileFault.TOO_MUCH_WORK, most)));
    refused.initCause(e);
    return refused;
  }

  private void broke(Rule rule, Rulebook book, Subject subject, RuntimeException e) {
    LOG.warn("rule {} of {} broke", rule.id(), book.id(), e);
    faults.add(
        new Fault(
            rule.id(),
            book.id(),
            Optional.of(subject.self().object().place().pointer()),
            String.valueOf(e)));
  }

  /** Hears a rule, with or without evidence. */
  @FunctionalInterface
  private interface Hears {
    RuleResult heard(boolean told);
  }

  /**
   * Hears a rule, with its evidence only where that is wanted: unless it is wanted of everything,
   * the verdict tells.
   */
  private void hear(
      Rule rule, Rulebook book, Subject subject, Optional<CyclePhase> phase, Hears hears) {
    boolean told = detail == Detail.EVERYTHING;
    RuleResult first = hears.heard(told);
    Verdict verdict = FindingWriter.verdict(first.outcomes(), silence);
    sink.verdict(rule, subject.self().object().recorded(), phase, verdict);
    if (kept.test(verdict)) {
      boolean again = !told && detail.tells(verdict);
      findings.add(
          FindingWriter.written(
              rule, book, subject, phase, again ? hears.heard(true) : first, silence));
    }
  }

  /** The one finding on an owner that has no object of the kind that a rule is about. */
  private void absent(Rule rule, Rulebook book, Subjects.Family family) {
    Subject owner = family.owner();
    try {
      Optional<Cursor<Cycle>> cycle = owner.cycle();
      if (cycle.isEmpty() || hearing.inForce(book, cycle.get()) != Outcomes.FAILS) {
        Optional<CyclePhase> phase = rule.phases().stream().findFirst();
        Optional<PhaseContext> sitting = cycle.map(c -> hearing.sitting(c, phase));
        hear(rule, book, owner, phase, told -> absent(rule, family, sitting, told));
      }
    } catch (TooMuchWorkException e) {
      throw tooMuch(rule, e);
    } catch (RuntimeException e) {
      broke(rule, book, owner, e);
    }
  }

  private RuleResult absent(
      Rule rule, Subjects.Family family, Optional<PhaseContext> sitting, boolean told) {
    Reason excluded = sitting.map(s -> hearing.excluded(family.owner(), s)).orElse(null);
    if (excluded != null) {
      return RuleResult.not(excluded);
    }
    EvaluationContext there = sitting.map(PhaseContext::context).orElse(hearing.context());
    Window time = Validity.of(family.owner().self().object(), there);
    if (Editions.inForce(rule.effective(), time) == Outcomes.FAILS) {
      return RuleResult.not(Reason.of("edition"));
    }
    Day day = new Day(time.start().earliest(), time.end().latest()).cutAt(asOf);
    RuleOutcome judged =
        rules.absent(rule.id(), family.owner(), there, day, family.complete(), told ? tape : null);
    return RuleResult.of(judged, judged.outcomes());
  }
}
