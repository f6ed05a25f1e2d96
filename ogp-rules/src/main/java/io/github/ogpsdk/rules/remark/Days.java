package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Numbers of days that are not those of the dates beside them. */
final class Days {
  private Days() {}

  /**
   * Adds a remark where a number of days lies outside what two dates allow, both included.
   *
   * @param slack how many days more or less are none, such as 1 where sources count in two ways
   */
  static void check(
      Optional<Integer> days,
      Optional<PartialDate> from,
      Optional<PartialDate> to,
      int slack,
      String at,
      Found found) {
    if (days.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return;
    }
    long least = Math.max(1, length(from.get().latest(), to.get().earliest()));
    long most = length(from.get().earliest(), to.get().latest());
    if (days.get() < least - slack || days.get() > most + slack) {
      String span = least == most ? Long.toString(least) : least + "–" + most;
      found.add(RemarkCode.OTHER_DAYS, at, "number", days.get(), "span", span);
    }
  }

  private static long length(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
