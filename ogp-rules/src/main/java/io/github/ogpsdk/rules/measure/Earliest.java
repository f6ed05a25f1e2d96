package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which of several happenings surely came first: one is enough to show something, and which of them
 * is told must not depend on their order in the document.
 */
public final class Earliest {
  private Earliest() {}

  /**
   * Returns those that happened by the earliest day, all of them where several did; none of those
   * whose date is not known.
   *
   * @param date the date of one
   */
  public static <E> List<Cursor<E>> of(
      Items<E> happenings, Function<E, Optional<PartialDate>> date) {
    Optional<LocalDate> first =
        happenings.all().stream()
            .flatMap(h -> date.apply(h.value()).stream())
            .map(PartialDate::latest)
            .min(Comparator.naturalOrder());
    return happenings.all().stream()
        .filter(
            h -> first.isPresent() && date.apply(h.value()).map(PartialDate::latest).equals(first))
        .toList();
  }
}
