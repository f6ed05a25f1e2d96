package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.ConsultationStatus;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.Cursor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When channels for input were open. */
public final class Consultations {
  private Consultations() {}

  /** Returns whether a channel is planned only, or was given up. */
  public static boolean isNotHeld(Consultation channel) {
    return channel
        .status()
        .filter(s -> s == ConsultationStatus.PLANNED || s == ConsultationStatus.ABANDONED)
        .isPresent();
  }

  /**
   * Returns the first day of a channel: its own, and no later than a day on which it was seen open
   * or its last.
   */
  public static Day began(Cursor<Consultation> channel) {
    Consultation c = channel.value();
    Day from = Day.of(c.from());
    Optional<LocalDate> by =
        Stream.of(c.openedBy(), c.to())
            .flatMap(Optional::stream)
            .map(PartialDate::latest)
            .min(LocalDate::compareTo)
            .filter(d -> !d.isBefore(from.earliest()) && d.isBefore(from.latest()));
    if (by.isPresent()) {
      channel.peek("from", Consultation::from);
      channel.peek("openedBy", Consultation::openedBy);
      channel.peek("to", Consultation::to);
      return from.cutAt(by.get());
    }
    return channel.day("from", Consultation::from);
  }
}
