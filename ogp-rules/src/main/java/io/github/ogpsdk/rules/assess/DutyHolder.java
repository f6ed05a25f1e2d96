package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Recorder;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Phases;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who has the duty in a phase of a cycle: the forum where one that serves the cycle existed then,
 * else the government.
 *
 * @ogp.source rule P22-ACTOR
 */
final class DutyHolder {
  private static final Set<MechanismStatus> NEVER_AT_WORK =
      Set.of(
          MechanismStatus.PROPOSED,
          MechanismStatus.PLANNED,
          MechanismStatus.CREATED_NOT_OPERATIONAL);

  private final Map<String, Cursor<Cycle>> cycles = new HashMap<>();
  private final Map<String, Mechanism> bodies = new HashMap<>();
  private final Map<String, Map<CyclePhase, String>> known = new HashMap<>();

  DutyHolder(Partnership partnership) {
    Cursor.root(partnership, Recorder.OFF)
        .list("cycles", Partnership::cycles)
        .forEach(c -> cycles.putIfAbsent(c.value().id(), c));
    partnership.mechanisms().forEach(body -> bodies.putIfAbsent(body.id(), body));
  }

  /** Returns {@code forum}, {@code government} or {@code unknown}. */
  String of(String cycleId, CyclePhase phase) {
    Cursor<Cycle> cycle = cycles.get(cycleId);
    return cycle == null
        ? "unknown"
        : known
            .computeIfAbsent(cycleId, id -> new EnumMap<>(CyclePhase.class))
            .computeIfAbsent(phase, p -> of(cycle, p));
  }

  private String of(Cursor<Cycle> cycle, CyclePhase phase) {
    Window time = time(cycle, phase);
    int some = Outcomes.FAILS;
    for (String id : cycle.value().mechanisms().items()) {
      Optional<Mechanism> body = Optional.ofNullable(bodies.get(id));
      some = Outcomes.any(some, body.map(m -> existed(m, time)).orElse(Outcomes.HOLDS));
    }
    if (some == Outcomes.HOLDS) {
      return "forum";
    }
    boolean none =
        some == Outcomes.FAILS
            && (cycle.value().mechanisms().isComplete()
                || cycle.value().mechanisms().isKnownEmpty());
    return none ? "government" : "unknown";
  }

  /** The time of a phase; one whose end is not known ends no earlier than it began. */
  private static Window time(Cursor<Cycle> cycle, CyclePhase phase) {
    Window time = Phases.window(cycle, phase, Day.LAST);
    LocalDate start = time.start().earliest();
    Day end = time.end();
    return new Window(
        time.start(),
        end.earliest().isBefore(start) && !end.latest().isBefore(start)
            ? new Day(start, end.latest())
            : end);
  }

  /** Whether a body that a cycle names existed in a time; one without dates did. */
  private static int existed(Mechanism body, Window time) {
    boolean never =
        body.status().filter(NEVER_AT_WORK::contains).isPresent()
            || body.actsAsForum().equals(Optional.of(false));
    if (never) {
      return Outcomes.FAILS;
    }
    if (body.from().isEmpty() && body.to().isEmpty()) {
      return Outcomes.HOLDS;
    }
    Day from = body.from().map(Day::of).orElse(Day.of(Day.FIRST));
    Day to = body.to().map(Day::of).orElse(Day.of(Day.LAST));
    return new Window(from, to).overlaps(time);
  }
}
