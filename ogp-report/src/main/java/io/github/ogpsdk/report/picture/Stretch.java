package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in a picture as far as it is known, such as from some day of 2019 until now.
 *
 * @param from the first day that it can touch
 * @param sure the first day that it surely touches
 * @param until the last day that it surely touches
 * @param to the last day that it can touch
 * @param runs whether no end is recorded
 */
record Stretch(LocalDate from, LocalDate sure, LocalDate until, LocalDate to, boolean runs) {

  /** Returns a single day as far as it is known. */
  static Stretch at(PartialDate date) {
    return new Stretch(date.earliest(), date.latest(), date.earliest(), date.latest(), false);
  }

  /**
   * Returns the time between two dates; what has no end lasts until the day of judgement.
   *
   * @param asOf the day of judgement
   */
  static Optional<Stretch> between(
      Optional<PartialDate> from, Optional<PartialDate> to, LocalDate asOf) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begin = from.get().earliest();
    LocalDate end = to.map(PartialDate::latest).orElse(asOf.isBefore(begin) ? begin : asOf);
    LocalDate sure = from.get().latest();
    LocalDate until = to.map(PartialDate::earliest).orElse(end);
    return Optional.of(new Stretch(begin, sure, until, end, to.isEmpty()));
  }

  /** Returns the time over which sources show something. */
  static Optional<Stretch> seen(Listing<DateSpan> seen) {
    Optional<LocalDate> first = seen.stream().map(DateSpan::earliest).min(LocalDate::compareTo);
    Optional<LocalDate> last = seen.stream().map(DateSpan::latest).max(LocalDate::compareTo);
    return first.map(f -> new Stretch(f, last.orElse(f), f, last.orElse(f), false));
  }
}
