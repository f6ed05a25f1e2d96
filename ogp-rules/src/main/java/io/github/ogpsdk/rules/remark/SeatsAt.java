package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How many seats a body had at most when it met, as far as its records tell. */
final class SeatsAt {
  private static final Set<CompositionBasis> COUNTS =
      Set.of(CompositionBasis.ACTUAL, CompositionBasis.PRESCRIBED, CompositionBasis.COUNTED);

  private SeatsAt() {}

  /** Returns the number that the meeting states, else that of the largest table of its day. */
  static OptionalInt of(Meeting meeting, Mechanism body) {
    if (meeting.eligible().isPresent()) {
      return OptionalInt.of(meeting.eligible().get());
    }
    if (meeting.date().isEmpty() || !body.compositions().isComplete()) {
      return OptionalInt.empty();
    }
    List<Composition> tables =
        body.compositions().items().stream()
            .filter(t -> COUNTS.contains(t.basis()) && mayHold(t, meeting.date().get()))
            .toList();
    if (tables.isEmpty() || tables.stream().anyMatch(t -> size(t).isEmpty())) {
      return OptionalInt.empty();
    }
    return tables.stream().mapToInt(t -> size(t).orElseThrow()).max();
  }

  private static boolean mayHold(Composition table, PartialDate day) {
    boolean begun = table.from().filter(f -> f.earliest().isAfter(day.latest())).isEmpty();
    return begun && table.to().filter(t -> t.latest().isBefore(day.earliest())).isEmpty();
  }

  private static Optional<Integer> size(Composition table) {
    List<Optional<Integer>> groups = table.seats().items().stream().map(SeatsAt::most).toList();
    boolean known =
        table.seats().isComplete()
            && !groups.isEmpty()
            && groups.stream().allMatch(Optional::isPresent);
    Optional<Integer> sum =
        known
            ? Optional.of(groups.stream().mapToInt(Optional::orElseThrow).sum())
            : Optional.empty();
    Optional<Integer> printed = table.total().or(table::maxTotal);
    return printed.isPresent() && sum.isPresent()
        ? Optional.of(Math.max(printed.get(), sum.get()))
        : printed.or(() -> sum);
  }

  private static Optional<Integer> most(SeatGroup group) {
    return group.count().or(group::max);
  }
}
