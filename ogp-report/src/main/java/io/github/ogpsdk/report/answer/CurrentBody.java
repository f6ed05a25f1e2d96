package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.cycle.Cycle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The body through which a member's partnership works now, and its newest seat table. */
public final class CurrentBody {
  private CurrentBody() {}

  /**
   * Returns the index of the current body: one that still exists before one that ended, one that
   * serves the plan before others, one of its own before a part of another, then the newest; none
   * that surely begins only later.
   *
   * @param cycle the current cycle
   */
  static Optional<Integer> of(List<Mechanism> bodies, Optional<Cycle> cycle, LocalDate day) {
    return IntStream.range(0, bodies.size())
        .boxed()
        .filter(i -> !isYetToCome(bodies.get(i).from(), day))
        .max(
            Comparator.comparing((Integer i) -> !isOver(bodies.get(i), day))
                .thenComparing(i -> serves(bodies.get(i), cycle))
                .thenComparing(i -> bodies.get(i).parent().isEmpty())
                .thenComparing(i -> begun(bodies.get(i)))
                .thenComparing(i -> -i));
  }

  private static boolean isYetToCome(Optional<PartialDate> from, LocalDate day) {
    return from.filter(f -> f.earliest().isAfter(day)).isPresent();
  }

  /** Returns the index of the newest seat table of a body that does not begin after a day. */
  static Optional<Integer> newestTable(Mechanism body, LocalDate day) {
    List<Composition> tables = body.compositions().items();
    return IntStream.range(0, tables.size())
        .boxed()
        .filter(i -> !isYetToCome(tables.get(i).from(), day))
        .max(
            Comparator.comparing((Integer i) -> last(tables.get(i)))
                .thenComparing(
                    i -> tables.get(i).from().map(PartialDate::latest).orElse(LocalDate.MIN)));
  }

  /** Returns the last day on which a seat table is known to hold; none ends before it is said. */
  public static LocalDate last(Composition table) {
    return table
        .to()
        .map(PartialDate::latest)
        .or(() -> table.from().map(f -> LocalDate.MAX))
        .or(() -> table.seen().stream().map(w -> w.latest()).max(LocalDate::compareTo))
        .orElse(LocalDate.MIN);
  }

  /** Returns whether a body had surely ended before a day. */
  static boolean isOver(Mechanism body, LocalDate day) {
    return body.to().filter(t -> t.latest().isBefore(day)).isPresent();
  }

  private static boolean serves(Mechanism body, Optional<Cycle> cycle) {
    return cycle.filter(c -> c.mechanisms().items().contains(body.id())).isPresent();
  }

  private static LocalDate begun(Mechanism body) {
    return body.from().map(PartialDate::latest).orElse(LocalDate.MIN);
  }
}
