package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.Judgement;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.engine.Tape;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.PlanYear;
import io.github.ogpsdk.rules.measure.Setting;
import io.github.ogpsdk.rules.measure.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the rules of one assessment, subject by subject. Not thread-safe. */
final class Bench {
  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

  private final Partnership partnership;
  private final LocalDate asOf;
  private final Silence silence;
  private final CompiledRules rules;
  private final Tape tape = new Tape();
  private final At<Partnership> root;
  private final Optional<Day> exit;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  Bench(Partnership partnership, LocalDate asOf, Silence silence, CompiledRules rules) {
    this.partnership = partnership;
    this.asOf = asOf;
    this.silence = silence;
    this.rules = rules;
    this.root = At.root(partnership, tape);
    this.exit = Exit.of(partnership);
  }

  List<Finding> findings() {
    return findings;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Judges one rule of a rulebook for all its subjects. */
  void judge(Rule rule, Rulebook book) {
    Setting setting =
        new Setting(root, asOf, Optional.empty(), Optional.empty(), Window.ANY, Map.of());
    for (Subjects.Family family : Subjects.of(rule.about(), root, setting)) {
      if (family.members().isEmpty()) {
        safely(rule, book, family.owner(), () -> absent(rule, book, family, setting));
      }
      for (Subject subject : family.members()) {
        Optional<At<Cycle>> cycle = cycleOf(subject);
        if (cycle.isEmpty()) {
          safely(
              rule,
              book,
              subject,
              () -> judge(rule, book, subject, setting, Optional.empty(), Optional.empty()));
        } else if (inForce(book, cycle.get()) != Outcomes.FAILS) {
          for (Optional<CyclePhase> phase : phases(rule)) {
            safely(
                rule,
                book,
                subject,
                () -> inPhase(rule, book, subject, setting, cycle.get(), phase));
          }
        }
      }
    }
  }

  private void safely(Rule rule, Rulebook book, Subject subject, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("rule {} of {} broke", rule.id(), book.id(), e);
      faults.add(
          new Fault(
              rule.id(),
              book.id(),
              Optional.of(subject.self().object().place().pointer()),
              String.valueOf(e)));
    }
  }

  private static List<Optional<CyclePhase>> phases(Rule rule) {
    if (rule.phases().isEmpty()) {
      return List.of(Optional.empty());
    }
    return List.of(Optional.of(CyclePhase.CO_CREATION), Optional.of(CyclePhase.IMPLEMENTATION));
  }

  private static int inForce(Rulebook book, At<Cycle> cycle) {
    return Editions.inForce(book.effective(), Editions.of(cycle.value()).day());
  }

  private static Optional<At<Cycle>> cycleOf(Subject subject) {
    return subject.levels().stream()
        .filter(l -> l.object().value() instanceof Cycle)
        .findFirst()
        .map(Bench::asCycle);
  }

  @SuppressWarnings("unchecked")
  private static At<Cycle> asCycle(Subject.Level level) {
    return (At<Cycle>) level.object();
  }

  /** A cycle's rule in one phase: not judged in others, not before it begins, not after an exit. */
  private void inPhase(
      Rule rule,
      Rulebook book,
      Subject subject,
      Setting setting,
      At<Cycle> cycle,
      Optional<CyclePhase> phase) {
    CyclePhase judged = phase.orElse(CyclePhase.WHOLE_CYCLE);
    Window window = Phases.window(cycle, judged, asOf);
    if (phase.isPresent() && !rule.phases().contains(judged)) {
      if (subject.self().object().part().isEmpty()) {
        inapplicable(rule, book, subject, phase, Reason.of("phase"));
      }
      return;
    }
    if (phase.equals(Optional.of(CyclePhase.IMPLEMENTATION)) && cycle.isKnownAbsent("plan")) {
      inapplicable(rule, book, subject, phase, Reason.of("no-subject"));
      return;
    }
    Day start = window.start();
    if (!start.equals(Day.ANY) && Phases.start(cycle, judged).earliest().isAfter(asOf)) {
      inapplicable(rule, book, subject, phase, notYet(Phases.start(cycle, judged).earliest()));
      return;
    }
    if (exit.isPresent() && start.earliest().isAfter(exit.get().latest())) {
      inapplicable(rule, book, subject, phase, Reason.of("not-a-member"));
      return;
    }
    Window taking = time(cycle, judged);
    if (subject.self().object().value() instanceof PlanYear year
        && year.window().end().earliest().isAfter(taking.end().latest())) {
      LocalDate end = year.window().end().earliest();
      boolean gone = exit.isPresent() && !exit.get().latest().isAfter(end);
      inapplicable(rule, book, subject, phase, gone ? Reason.of("not-a-member") : notYet(end));
      return;
    }
    Setting there = setting.in(cycle, phase, () -> time(cycle, judged));
    if (phase.isPresent() && mayNotHaveBegun(Phases.start(cycle, judged))) {
      judge(rule, book, subject, there, phase, Optional.of(startOf(cycle, judged)));
    } else {
      judge(rule, book, subject, there, phase, Optional.empty());
    }
  }

  private boolean mayNotHaveBegun(Day start) {
    return start.latest().isAfter(asOf)
        || exit.filter(e -> start.latest().isAfter(e.earliest())).isPresent();
  }

  /** Where the first day of a phase stands, or would stand. */
  private static Place startOf(At<Cycle> cycle, CyclePhase phase) {
    boolean implementation = phase == CyclePhase.IMPLEMENTATION;
    Place owner = cycle.place().member(implementation ? "plan" : "coCreation");
    boolean recorded =
        implementation ? cycle.value().plan().isPresent() : cycle.value().coCreation().isPresent();
    return recorded ? owner.member("from") : owner;
  }

  /** The time of a phase, cut at the day of judgement and at the day the member left. */
  private Window time(At<Cycle> cycle, CyclePhase phase) {
    Window window = Phases.window(cycle, phase, asOf);
    return exit.map(window::cutAt).orElse(window);
  }

  private static Reason notYet(LocalDate day) {
    return new Reason("not-yet-due", Optional.of(day.toString()), Optional.empty());
  }

  /**
   * Judges a rule for a subject.
   *
   * @param openStart where the first day of the phase would stand, if it is open whether it began
   */
  private void judge(
      Rule rule,
      Rulebook book,
      Subject subject,
      Setting setting,
      Optional<CyclePhase> phase,
      Optional<Place> openStart) {
    Window time = Validity.of(subject.self().object(), setting);
    int force = Editions.inForce(rule.effective(), time);
    if (force == Outcomes.FAILS) {
      inapplicable(rule, book, subject, phase, Reason.of("edition"));
      return;
    }
    Optional<Resolution> waiver = Waivers.of(rule, time, partnership);
    if (waiver.isPresent()) {
      inapplicable(
          rule,
          book,
          subject,
          phase,
          new Reason("waived", Optional.empty(), waiver.map(Resolution::id)));
      return;
    }
    Day day = new Day(time.start().earliest(), time.end().latest());
    Judgement judged = rules.judge(rule.id(), subject, setting, day.cutAt(asOf), tape);
    int outcomes = Editions.widen(judged.outcomes(), force);
    Optional<At<Cycle>> cycle = setting.cycle();
    if (cycle.isPresent()) {
      outcomes = Editions.widen(outcomes, inForce(book, cycle.get()));
    }
    if (openStart.isPresent()) {
      outcomes = Editions.widen(outcomes, Outcomes.OPEN);
      judged = judged.missing(openStart.get().pointer());
    }
    findings.add(FindingWriter.judged(rule, book, subject, phase, judged, outcomes, silence));
  }

  /** The one finding on an owner that has no object of the kind that a rule is about. */
  private void absent(Rule rule, Rulebook book, Subjects.Family family, Setting setting) {
    Optional<At<Cycle>> cycle = cycleOf(family.owner());
    if (cycle.isPresent() && inForce(book, cycle.get()) == Outcomes.FAILS) {
      return;
    }
    Optional<CyclePhase> phase = rule.phases().stream().findFirst();
    Setting there =
        cycle.isPresent()
            ? setting.in(
                cycle.get(),
                phase,
                Phases.window(cycle.get(), phase.orElse(CyclePhase.WHOLE_CYCLE), asOf))
            : setting;
    Window time = Validity.of(family.owner().self().object(), there);
    if (Editions.inForce(rule.effective(), time) == Outcomes.FAILS) {
      inapplicable(rule, book, family.owner(), phase, Reason.of("edition"));
      return;
    }
    Judgement judged =
        rules.absent(
            rule.id(),
            family.owner(),
            there,
            new Day(time.start().earliest(), time.end().latest()).cutAt(asOf),
            family.complete(),
            tape);
    findings.add(
        FindingWriter.judged(
            rule, book, family.owner(), phase, judged, judged.outcomes(), silence));
  }

  private void inapplicable(
      Rule rule, Rulebook book, Subject subject, Optional<CyclePhase> phase, Reason reason) {
    findings.add(FindingWriter.inapplicable(rule, book, subject, phase, reason));
  }
}
