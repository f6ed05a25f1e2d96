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
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.Judgement;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.engine.Tape;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Setting;
import io.github.ogpsdk.rules.measure.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the rules of one assessment, subject by subject. Not thread-safe. */
final class Bench {
  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

  private final LocalDate asOf;
  private final Silence silence;
  private final Detail detail;
  private final Predicate<Verdict> kept;
  private final VerdictSink sink;
  private final CompiledRules rules;
  private final Tape tape = new Tape();
  private final Hearing hearing;
  private final Subjects subjects;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Prepares to judge with a finding for each verdict. */
  Bench(Partnership partnership, LocalDate asOf, AssessmentRequest request, Library library) {
    this(partnership, asOf, request, library, v -> true, (rule, subject, phase, verdict) -> {});
  }

  /**
   * Prepares to judge.
   *
   * @param kept for which verdicts findings are kept
   * @param sink takes every verdict
   */
  Bench(
      Partnership partnership,
      LocalDate asOf,
      AssessmentRequest request,
      Library library,
      Predicate<Verdict> kept,
      VerdictSink sink) {
    this.asOf = asOf;
    this.silence = request.silence();
    this.detail = request.detail();
    this.kept = kept;
    this.sink = sink;
    this.rules = library.rules();
    this.hearing = new Hearing(partnership, asOf, library.rules(), tape, library.homes());
    this.subjects = new Subjects(hearing.setting());
  }

  List<Finding> findings() {
    return findings;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Judges one rule of a rulebook for all its subjects. */
  void judge(Rule rule, Rulebook book) {
    for (Subjects.Family family : subjects.of(rule.about())) {
      if (family.members().isEmpty()) {
        safely(rule, book, family.owner(), () -> absent(rule, book, family));
      }
      for (Subject subject : family.members()) {
        Optional<At<Cycle>> cycle = subject.within(Cycle.class);
        if (cycle.isEmpty()) {
          safely(
              rule,
              book,
              subject,
              () ->
                  hear(
                      rule,
                      book,
                      subject,
                      Optional.empty(),
                      told -> hearing.plainly(rule, subject, told)));
        } else if (hearing.inForce(book, cycle.get()) != Outcomes.FAILS) {
          for (Optional<CyclePhase> phase : phases(rule)) {
            safely(rule, book, subject, () -> inPhase(rule, book, subject, cycle.get(), phase));
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

  /** A cycle's rule in one phase; of a derived part there is no finding in other phases. */
  private void inPhase(
      Rule rule, Rulebook book, Subject subject, At<Cycle> cycle, Optional<CyclePhase> phase) {
    boolean other = phase.isPresent() && !rule.phases().contains(phase.get());
    if (other && subject.self().object().part().isPresent()) {
      return;
    }
    hear(
        rule,
        book,
        subject,
        phase,
        told -> hearing.inPhase(rule, book, subject, cycle, phase, told));
  }

  /** Hears a rule, with or without evidence. */
  @FunctionalInterface
  private interface Hears {
    Heard heard(boolean told);
  }

  /**
   * Hears a rule, with its evidence only where that is wanted: unless it is wanted of everything,
   * the verdict tells.
   */
  private void hear(
      Rule rule, Rulebook book, Subject subject, Optional<CyclePhase> phase, Hears hears) {
    boolean told = detail == Detail.EVERYTHING;
    Heard first = hears.heard(told);
    Verdict verdict = FindingWriter.verdict(first.outcomes(), silence);
    sink.verdict(rule, subject, phase, verdict);
    if (kept.test(verdict)) {
      boolean again = !told && detail.tells(verdict);
      write(rule, book, subject, phase, again ? hears.heard(true) : first);
    }
  }

  private void write(
      Rule rule, Rulebook book, Subject subject, Optional<CyclePhase> phase, Heard heard) {
    findings.add(
        heard.judged().isPresent()
            ? FindingWriter.judged(
                rule, book, subject, phase, heard.judged().get(), heard.outcomes(), silence)
            : FindingWriter.inapplicable(rule, book, subject, phase, heard.reason().orElseThrow()));
  }

  /** The one finding on an owner that has no object of the kind that a rule is about. */
  private void absent(Rule rule, Rulebook book, Subjects.Family family) {
    Optional<At<Cycle>> cycle = family.owner().within(Cycle.class);
    if (cycle.isPresent() && hearing.inForce(book, cycle.get()) == Outcomes.FAILS) {
      return;
    }
    Optional<CyclePhase> phase = rule.phases().stream().findFirst();
    hear(rule, book, family.owner(), phase, told -> absent(rule, family, cycle, phase, told));
  }

  private Heard absent(
      Rule rule,
      Subjects.Family family,
      Optional<At<Cycle>> cycle,
      Optional<CyclePhase> phase,
      boolean told) {
    Optional<Reason> excluded =
        cycle.flatMap(c -> hearing.excluded(rule, family.owner(), c, phase));
    if (excluded.isPresent()) {
      return Heard.not(excluded.get());
    }
    Setting there = cycle.map(c -> hearing.in(c, phase)).orElse(hearing.setting());
    Window time = Validity.of(family.owner().self().object(), there);
    if (Editions.inForce(rule.effective(), time) == Outcomes.FAILS) {
      return Heard.not(Reason.of("edition"));
    }
    Day day = new Day(time.start().earliest(), time.end().latest()).cutAt(asOf);
    Judgement judged =
        rules.absent(rule.id(), family.owner(), there, day, family.complete(), told ? tape : null);
    return Heard.of(judged, judged.outcomes());
  }
}
