package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.partnership.Publication;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.model.partnership.UpdateCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The repository of a generated partnership. */
final class Publications {
  private Publications() {}

  static Publication publication(Faults faults) {
    return Publication.builder()
        .websites(Listing.of())
        .repositories(Listing.of(repository(faults)))
        .build();
  }

  /** Updated every four months; a fault leaves out those of one plan year, another their kind. */
  private static Site repository(Faults faults) {
    List<Update> updates = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2022, 4, 1);
        day.isBefore(Generator.AS_OF);
        day = day.plusMonths(4)) {
      boolean left = faults.has(19) && day.getYear() == 2024 && day.getMonthValue() < 9;
      boolean ofImplementation = !faults.has(17) && updates.size() % 2 == 0;
      if (!left) {
        updates.add(
            Update.builder()
                .date(PartialDate.of(day))
                .category(
                    ofImplementation ? UpdateCategory.IMPLEMENTATION : UpdateCategory.CO_CREATION)
                .build());
      }
    }
    return Site.builder().exists(true).isPublic(true).updates(Listing.copyOf(updates)).build();
  }
}
