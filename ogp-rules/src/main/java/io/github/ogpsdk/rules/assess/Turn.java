package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.PlanYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a phase of a cycle can be judged: it has begun, and the member took part.
 *
 * @param asOf the day of judgement
 * @param absences the times in which the member did not take part
 * @param succession the days before which cycles cannot have begun
 * @ogp.source none: SDK decision, rule ST-NO-DUES
 */
record Turn(LocalDate asOf, List<Absence> absences, Succession succession) {
  /** Copies the list. */
  Turn {
    absences = List.copyOf(absences);
  }

  /** Returns why a rule is not judged in a phase; nothing where it is. */
  Optional<Reason> excluded(
      Rule rule, Subject subject, At<Cycle> cycle, Optional<CyclePhase> phase) {
    CyclePhase judged = phase.orElse(CyclePhase.WHOLE_CYCLE);
    if (phase.isPresent() && !rule.phases().contains(judged)) {
      return Optional.of(Reason.of("phase"));
    }
    if (phase.equals(Optional.of(CyclePhase.IMPLEMENTATION)) && cycle.isKnownAbsent("plan")) {
      return Optional.of(Reason.of("no-subject"));
    }
    Window window = Phases.window(cycle, judged, asOf);
    LocalDate first = first(subject, cycle, judged);
    if (first.isAfter(asOf)) {
      return Optional.of(notYet(first));
    }
    boolean gone =
        subject.self().object().value() instanceof PlanYear year
            ? absences.stream().anyMatch(a -> a.touches(year.window()) == Outcomes.HOLDS)
            : absences.stream().anyMatch(a -> a.covers(window) == Outcomes.HOLDS);
    if (gone) {
      return Optional.of(Reason.of("not-a-member"));
    }
    if (subject.self().object().value() instanceof PlanYear year
        && year.window().end().earliest().isAfter(window.end().latest())) {
      return Optional.of(notYet(year.window().end().earliest()));
    }
    return Optional.empty();
  }

  /** The first day on which there can be something to judge; a plan is judged once it is due. */
  private LocalDate first(Subject subject, At<Cycle> cycle, CyclePhase phase) {
    LocalDate began = Phases.start(cycle, phase).earliest();
    LocalDate bound = succession.first(cycle.value());
    LocalDate first = bound.isAfter(began) ? bound : began;
    if (subject.self().object().value() instanceof Plan) {
      LocalDate delivered = Phases.delivered(cycle).earliest();
      LocalDate due = cycle.value().due().map(PartialDate::earliest).orElse(delivered);
      LocalDate there = due.isBefore(delivered) ? due : delivered;
      first = there.isAfter(first) ? there : first;
    }
    return first;
  }

  /** Returns whether it is open if the phase began in time. */
  boolean mayNotHaveBegun(At<Cycle> cycle, CyclePhase phase) {
    Day start = Phases.start(cycle, phase);
    Window time = new Window(start, Phases.window(cycle, phase, asOf).end());
    return start.latest().isAfter(asOf)
        || absences.stream().anyMatch(a -> a.covers(time) != Outcomes.FAILS);
  }

  /** Returns where the first day of a phase stands, or would stand. */
  static Place startOf(At<Cycle> cycle, CyclePhase phase) {
    boolean implementation = phase == CyclePhase.IMPLEMENTATION;
    Place owner = cycle.place().member(implementation ? "plan" : "coCreation");
    boolean recorded =
        implementation ? cycle.value().plan().isPresent() : cycle.value().coCreation().isPresent();
    return recorded ? owner.member("from") : owner;
  }

  /** Returns the time of a phase, cut at the day of judgement and by absences. */
  Window time(At<Cycle> cycle, CyclePhase phase) {
    Window window = Phases.window(cycle, phase, asOf);
    for (Absence absence : absences) {
      window = absence.without(window);
    }
    return window;
  }

  /** Returns the absences that lie in the midst of a time, in their order. */
  List<Window> away(Window time) {
    return absences.stream().filter(a -> a.isInside(time)).map(Absence::time).toList();
  }

  private static Reason notYet(LocalDate day) {
    return new Reason("not-yet-due", Optional.of(day.toString()), Optional.empty());
  }
}
