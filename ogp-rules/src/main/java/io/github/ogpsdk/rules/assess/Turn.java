package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.PlanYear;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a phase of a cycle can be judged: it has begun, and the member took part.
 *
 * @param asOf the day of judgement
 * @param exit the day on which the member stopped taking part
 * @ogp.source none: SDK decision, rule ST-NO-DUES
 */
record Turn(LocalDate asOf, Optional<Day> exit) {
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
    Day start = Phases.window(cycle, judged, asOf).start();
    LocalDate first = Phases.start(cycle, judged).earliest();
    if (!start.equals(Day.ANY) && first.isAfter(asOf)) {
      return Optional.of(notYet(first));
    }
    if (exit.isPresent() && start.earliest().isAfter(exit.get().latest())) {
      return Optional.of(Reason.of("not-a-member"));
    }
    Window taking = time(cycle, judged);
    if (subject.self().object().value() instanceof PlanYear year
        && year.window().end().earliest().isAfter(taking.end().latest())) {
      LocalDate end = year.window().end().earliest();
      boolean gone = exit.isPresent() && !exit.get().latest().isAfter(end);
      return Optional.of(gone ? Reason.of("not-a-member") : notYet(end));
    }
    return Optional.empty();
  }

  /** Returns whether it is open if the phase began in time. */
  boolean mayNotHaveBegun(At<Cycle> cycle, CyclePhase phase) {
    Day start = Phases.start(cycle, phase);
    return start.latest().isAfter(asOf)
        || exit.filter(e -> start.latest().isAfter(e.earliest())).isPresent();
  }

  /** Returns where the first day of a phase stands, or would stand. */
  static Place startOf(At<Cycle> cycle, CyclePhase phase) {
    boolean implementation = phase == CyclePhase.IMPLEMENTATION;
    Place owner = cycle.place().member(implementation ? "plan" : "coCreation");
    boolean recorded =
        implementation ? cycle.value().plan().isPresent() : cycle.value().coCreation().isPresent();
    return recorded ? owner.member("from") : owner;
  }

  /** Returns the time of a phase, cut at the day of judgement and at the day the member left. */
  Window time(At<Cycle> cycle, CyclePhase phase) {
    Window window = Phases.window(cycle, phase, asOf);
    return exit.map(window::cutAt).orElse(window);
  }

  private static Reason notYet(LocalDate day) {
    return new Reason("not-yet-due", Optional.of(day.toString()), Optional.empty());
  }
}
