package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.PlanYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a phase of a cycle can be judged: it has begun, and the member took part.
 *
 * @param asOf the day of judgement
 * @param absences the times in which the member did not take part
 * @param succession the days before which cycles cannot have begun
 * @ogp.source none: SDK decision, rule ST-NO-DUES
 */
record PhaseApplicability(LocalDate asOf, List<Absence> absences, Succession succession) {
  private static final Map<CyclePhase, String> JUDGED_IN =
      Map.of(
          CyclePhase.CO_CREATION, "judged in co-creation",
          CyclePhase.IMPLEMENTATION, "judged in implementation",
          CyclePhase.WHOLE_CYCLE, "judged in the whole cycle");

  /** Copies the list. */
  PhaseApplicability {
    absences = List.copyOf(absences);
  }

  /**
   * Returns a cycle in a phase, or as a whole.
   *
   * @param plain the setting of rules that are about no cycle
   */
  PhaseContext sitting(Cursor<Cycle> cycle, Optional<CyclePhase> phase, EvaluationContext plain) {
    return cycle.kept(
        phase.map(JUDGED_IN::get).orElse("judged as a whole"), () -> found(cycle, phase, plain));
  }

  private PhaseContext found(
      Cursor<Cycle> cycle, Optional<CyclePhase> phase, EvaluationContext plain) {
    CyclePhase judged = phase.orElse(CyclePhase.WHOLE_CYCLE);
    Window time = Phases.window(cycle, judged, asOf);
    LocalDate began = Phases.start(cycle, judged).earliest();
    return new PhaseContext(
        cycle,
        phase,
        judged,
        time,
        later(began, succession.first(cycle.value())),
        absences.stream().anyMatch(a -> a.covers(time) == Outcomes.HOLDS),
        mayNotHaveBegun(cycle, judged),
        plain
            .in(cycle, phase, () -> time(cycle, judged), away(time(cycle, judged)))
            .suspended(absences.stream().anyMatch(a -> a.isOpenAtTheEndOf(time, asOf))));
  }

  /** Returns whether a subject is a part of a cycle that belongs to another phase. */
  static boolean isOfOther(Subject subject, CyclePhase phase) {
    return subject.self().object().value() instanceof PlanYear year && year.phase() != phase;
  }

  /** Returns why nothing is judged in a phase of a cycle; null where it is. */
  @Nullable Reason excluded(Subject subject, PhaseContext sitting) {
    if (sitting.phase().isPresent() && isOfOther(subject, sitting.judged())) {
      return Reason.of("phase");
    }
    if (sitting.phase().isPresent()
        && sitting.judged() == CyclePhase.IMPLEMENTATION
        && sitting.cycle().isKnownAbsent("plan")) {
      return Reason.of("no-subject");
    }
    Object object = subject.self().object().value();
    LocalDate first =
        object instanceof Plan ? later(sitting.first(), there(sitting.cycle())) : sitting.first();
    if (first.isAfter(asOf)) {
      return notYet(first);
    }
    if (!(object instanceof PlanYear year)) {
      return sitting.away() ? Reason.of("not-a-member") : null;
    }
    if (absences.stream().anyMatch(a -> a.touches(year.window()) == Outcomes.HOLDS)) {
      return Reason.of("not-a-member");
    }
    LocalDate end = year.window().end().earliest();
    return end.isAfter(sitting.time().end().latest()) ? notYet(end) : null;
  }

  /**
   * Returns whether a rule waits for the end of a co-creation that no plan will end: the document
   * knows that the cycle brought none, and a later cycle has one.
   */
  boolean waitsInVain(PhaseContext sitting, RuleResult heard) {
    return sitting.phase().equals(Optional.of(CyclePhase.CO_CREATION))
        && heard.outcomes() == Outcomes.NONE
        && heard.isNotYetDue()
        && sitting.cycle().isKnownAbsent("plan")
        && sitting.cycle().value().coCreation().flatMap(CoCreation::to).isEmpty()
        && succession.isFollowed(sitting.cycle().value(), asOf);
  }

  /** The first day on which a plan can be judged: once it is due, or there. */
  private static LocalDate there(Cursor<Cycle> cycle) {
    LocalDate delivered = Phases.delivered(cycle).earliest();
    LocalDate due = cycle.value().due().map(PartialDate::earliest).orElse(delivered);
    return due.isBefore(delivered) ? due : delivered;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** Whether it is open if the phase began in time. */
  private boolean mayNotHaveBegun(Cursor<Cycle> cycle, CyclePhase phase) {
    Day start = Phases.start(cycle, phase);
    Window time = new Window(start, Phases.window(cycle, phase, asOf).end());
    boolean ran =
        cycle.value().notSubmittedAsOf().filter(d -> !d.latest().isAfter(asOf)).isPresent();
    return (start.latest().isAfter(asOf) && !(ran && phase == CyclePhase.WHOLE_CYCLE))
        || absences.stream().anyMatch(a -> a.covers(time) != Outcomes.FAILS);
  }

  /** Returns where the first day of a phase stands, or would stand. */
  static Place startOf(Cursor<Cycle> cycle, CyclePhase phase) {
    boolean implementation = phase == CyclePhase.IMPLEMENTATION;
    Place owner = cycle.place().member(implementation ? "plan" : "coCreation");
    boolean recorded =
        implementation ? cycle.value().plan().isPresent() : cycle.value().coCreation().isPresent();
    return recorded ? owner.member("from") : owner;
  }

  /** The time of a phase, cut at the day of judgement and by absences. */
  private Window time(Cursor<Cycle> cycle, CyclePhase phase) {
    Window window = Phases.window(cycle, phase, asOf);
    for (Absence absence : absences) {
      window = absence.without(window);
    }
    return window;
  }

  /** The absences that lie in the midst of a time, in their order. */
  private List<Window> away(Window time) {
    return absences.stream().filter(a -> a.isInside(time)).map(Absence::time).toList();
  }

  private static Reason notYet(LocalDate day) {
    return new Reason("not-yet-due", Optional.of(day.toString()), Optional.empty());
  }
}
