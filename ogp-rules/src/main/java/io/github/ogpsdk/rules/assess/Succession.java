package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.measure.Phases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days before which cycles cannot have begun: their co-creation's first day where it is
 * recorded, else the day on which the cycle listed before had surely begun.
 *
 * @param days the days by the cycle's id
 * @param followed the days by which a later cycle surely had a plan, by the cycle's id
 * @param recordedBy the day of the document
 * @ogp.source none: SDK decision, cycles are listed in their order and a plan follows the last
 */
record Succession(
    Map<String, LocalDate> days, Map<String, LocalDate> followed, LocalDate recordedBy) {
  /** Copies the maps. */
  Succession {
    days = Map.copyOf(days);
    followed = Map.copyOf(followed);
  }

  static Succession of(Partnership partnership) {
    Map<String, LocalDate> days = new HashMap<>();
    LocalDate before = Day.FIRST;
    for (Cycle cycle : partnership.cycles()) {
      Optional<LocalDate> began =
          Phases.isContradicted(cycle)
              ? Optional.empty()
              : earliest(cycle.coCreation().flatMap(CoCreation::from).stream());
      LocalDate first = began.orElse(isOutOfOrder(cycle, before) ? Day.FIRST : before);
      days.put(cycle.id(), first);
      LocalDate known = began.or(() -> earliest(dates(cycle.plan()))).orElse(first);
      before = known.isAfter(before) ? known : before;
    }
    return new Succession(
        days, followed(partnership), partnership.asOf().map(PartialDate::latest).orElse(Day.LAST));
  }

  private static Map<String, LocalDate> followed(Partnership partnership) {
    Map<String, LocalDate> followed = new HashMap<>();
    LocalDate next = Day.LAST;
    List<Cycle> cycles = partnership.cycles().items();
    for (int i = cycles.size() - 1; i >= 0; i--) {
      followed.put(cycles.get(i).id(), next);
      LocalDate delivered =
          dates(cycles.get(i).plan())
              .map(PartialDate::latest)
              .min(LocalDate::compareTo)
              .orElse(next);
      next = delivered.isBefore(next) ? delivered : next;
    }
    return followed;
  }

  /** Returns whether a later cycle surely had a plan by a day: the cycle is over. */
  boolean isFollowed(Cycle cycle, LocalDate asOf) {
    return !followed.getOrDefault(cycle.id(), Day.LAST).isAfter(asOf);
  }

  /** Returns the first day on which a cycle can have begun. */
  LocalDate first(Cycle cycle) {
    return days.getOrDefault(cycle.id(), Day.FIRST);
  }

  /**
   * Returns whether a cycle is judged on a day: those that the document lists are, but on a day
   * before that of the document only those that can have begun.
   */
  boolean isInScope(Cycle cycle, LocalDate asOf) {
    return !asOf.isBefore(recordedBy) || !first(cycle).isAfter(asOf);
  }

  /** A cycle whose own dates lie before that day does not stand in its order. */
  private static boolean isOutOfOrder(Cycle cycle, LocalDate day) {
    return Stream.concat(
            Stream.concat(dates(cycle.plan()), cycle.due().stream()),
            cycle.coCreation().flatMap(CoCreation::to).stream())
        .anyMatch(d -> d.latest().isBefore(day));
  }

  private static Stream<PartialDate> dates(Optional<Plan> plan) {
    return plan.stream()
        .flatMap(p -> Stream.of(p.submitted(), p.published(), p.from()).flatMap(Optional::stream));
  }

  private static Optional<LocalDate> earliest(Stream<PartialDate> dates) {
    return dates.map(PartialDate::earliest).min(LocalDate::compareTo);
  }
}
