package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Optional;

/** The time of each phase of a cycle, as far as its dates are known. */
public final class Phases {
  private Phases() {}

  /** Returns the time of a phase, cut at the day of judgement. */
  public static Window window(At<Cycle> cycle, CyclePhase phase, LocalDate asOf) {
    Window whole =
        switch (phase) {
          case CO_CREATION -> new Window(coCreationStart(cycle), coCreationEnd(cycle));
          case IMPLEMENTATION -> new Window(planStart(cycle), planEnd(cycle));
          case WHOLE_CYCLE -> new Window(coCreationStart(cycle), planEnd(cycle));
        };
    return whole.cutAt(asOf);
  }

  /** Returns the first day of a phase, not cut. */
  public static Day start(At<Cycle> cycle, CyclePhase phase) {
    return phase == CyclePhase.IMPLEMENTATION ? planStart(cycle) : coCreationStart(cycle);
  }

  /** Returns the day on which the plan was delivered: submitted, else published, else started. */
  public static Day delivered(At<Cycle> cycle) {
    Optional<At<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isEmpty()) {
      return Day.ANY;
    }
    At<Plan> p = plan.get();
    if (p.value().submitted().isPresent()) {
      return p.day("submitted", Plan::submitted);
    }
    if (p.value().published().isPresent()) {
      return p.day("published", Plan::published);
    }
    return p.day("from", Plan::from);
  }

  private static Day coCreationStart(At<Cycle> cycle) {
    Day start =
        cycle
            .child("coCreation", Cycle::coCreation)
            .map(c -> c.day("from", CoCreation::from))
            .orElse(Day.ANY);
    Day delivered = delivered(cycle);
    return start.latest().isAfter(delivered.latest())
        ? new Day(start.earliest(), delivered.latest())
        : start;
  }

  private static Day coCreationEnd(At<Cycle> cycle) {
    if (cycle.value().plan().isPresent()) {
      Day delivered = delivered(cycle);
      if (!delivered.equals(Day.ANY)) {
        return delivered;
      }
    }
    return cycle
        .child("coCreation", Cycle::coCreation)
        .map(c -> c.day("to", CoCreation::to))
        .orElse(Day.ANY);
  }

  private static Day planStart(At<Cycle> cycle) {
    return cycle.child("plan", Cycle::plan).map(p -> p.day("from", Plan::from)).orElse(Day.ANY);
  }

  private static Day planEnd(At<Cycle> cycle) {
    return cycle.child("plan", Cycle::plan).map(p -> p.day("to", Plan::to)).orElse(Day.ANY);
  }
}
