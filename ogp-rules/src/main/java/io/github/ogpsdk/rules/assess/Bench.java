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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the rules of one assessment, subject by subject. Not thread-safe. */
final class Bench {
  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

  private final LocalDate asOf;
  private final Silence silence;
  private final CompiledRules rules;
  private final Tape tape = new Tape();
  private final Hearing hearing;
  private final Detail detail;
  private final VerdictSink sink;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** How much of a judgement is kept. */
  enum Detail {
    /** The verdict goes to the sink; there is no finding. */
    VERDICTS,
    /** As with verdicts; what is not met is judged once more, for a finding with its evidence. */
    FAILURES,
    /** A finding with its evidence for each. */
    EVERYTHING
  }

  Bench(Partnership partnership, LocalDate asOf, Silence silence, Library library) {
    this(partnership, asOf, silence, library, Detail.EVERYTHING, (rule, at, phase, verdict) -> {});
  }

  Bench(
      Partnership partnership,
      LocalDate asOf,
      Silence silence,
      Library library,
      Detail detail,
      VerdictSink sink) {
    this.detail = detail;
    this.sink = sink;
    this.asOf = asOf;
    this.silence = silence;
    this.rules = library.rules();
    this.hearing = new Hearing(partnership, asOf, library.rules(), tape, library.homes());
  }

  List<Finding> findings() {
    return findings;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Judges one rule of a rulebook for all its subjects. */
  void judge(Rule rule, Rulebook book) {
    Setting setting = hearing.setting();
    for (Subjects.Family family : Subjects.of(rule.about(), setting)) {
      if (family.members().isEmpty()) {
        safely(rule, book, family.owner(), () -> absent(rule, book, family, setting));
      }
      for (Subject subject : family.members()) {
        Optional<At<Cycle>> cycle = Hearing.cycleOf(subject);
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
        } else if (Hearing.inForce(book, cycle.get()) != Outcomes.FAILS) {
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

  /**
   * Hears a rule as far as the detail asks for.
   *
   * @param hearing hears it, with evidence if it is true
   */
  private void hear(
      Rule rule, Rulebook book, Subject subject, Optional<CyclePhase> phase, Hears hearing) {
    if (detail == Detail.EVERYTHING
        || isWanted(rule, subject, phase, hearing.heard(false).outcomes())) {
      write(rule, book, subject, phase, hearing.heard(true));
    }
  }

  /** Tells the sink the verdict, and returns whether its evidence is wanted. */
  private boolean isWanted(Rule rule, Subject subject, Optional<CyclePhase> phase, int outcomes) {
    if (detail == Detail.EVERYTHING) {
      return true;
    }
    Verdict verdict = FindingWriter.verdict(outcomes, silence);
    sink.verdict(rule, subject, phase, verdict);
    return detail == Detail.FAILURES && verdict == Verdict.NOT_MET;
  }

  private interface Hears {
    Heard heard(boolean told);
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
  private void absent(Rule rule, Rulebook book, Subjects.Family family, Setting setting) {
    Optional<At<Cycle>> cycle = Hearing.cycleOf(family.owner());
    if (cycle.isPresent() && Hearing.inForce(book, cycle.get()) == Outcomes.FAILS) {
      return;
    }
    Optional<CyclePhase> phase = rule.phases().stream().findFirst();
    Optional<Reason> excluded =
        cycle.flatMap(c -> hearing.excluded(rule, family.owner(), c, phase));
    if (excluded.isPresent()) {
      inapplicable(rule, book, family.owner(), phase, excluded.get());
      return;
    }
    Setting there = cycle.map(c -> hearing.in(c, phase)).orElse(setting);
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
    if (isWanted(rule, family.owner(), phase, judged.outcomes())) {
      findings.add(
          FindingWriter.judged(
              rule, book, family.owner(), phase, judged, judged.outcomes(), silence));
    }
  }

  private void inapplicable(
      Rule rule, Rulebook book, Subject subject, Optional<CyclePhase> phase, Reason reason) {
    if (isWanted(rule, subject, phase, Outcomes.NONE)) {
      findings.add(FindingWriter.inapplicable(rule, book, subject, phase, reason));
    }
  }
}
