package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Milestone;
import io.github.ogpsdk.model.cycle.OgpValue;
import io.github.ogpsdk.model.cycle.Supporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The commitments of a generated plan: a fault shows in every third of them, that of milestones in
 * another third, because it takes milestones to have it.
 */
final class Commitments {
  private Commitments() {}

  static Commitment commitment(int index, LocalDate start, Faults faults, Random random) {
    Faults own = index % 3 == 1 ? faults : new Faults(0);
    boolean late = index % 3 == 2 && faults.has(4);
    Unknown none = Unknown.none();
    String id = id(start.getYear() % 10 * 100_000 + index);
    var commitment =
        Commitment.builder()
            .id(own.has(6) ? "own-" + id : id)
            .title(Text.of("Commitment " + index))
            .description(Text.of("What is to be done, by whom, and how one will see it."))
            .values(values(own))
            .lead(
                own.has(1)
                    ? Listing.of("organization-0", "organization-2")
                    : Listing.of("organization-" + 2 * random.nextInt(6)))
            .supporting(Listing.of(supporter(own)))
            .from(PartialDate.of(start));
    if (own.has(0)) {
      none = none.and("problem", UnknownReason.DOES_NOT_EXIST);
    } else {
      commitment.problem(Text.of("What is wrong today, and for whom."));
    }
    LocalDate end = start.plusMonths(20);
    if (own.has(2)) {
      none = none.and("to", UnknownReason.DOES_NOT_EXIST);
    } else {
      commitment.to(PartialDate.of(end));
    }
    return commitment.milestones(milestones(id, start, end, own, late)).unknown(none).build();
  }

  /** Two letters and four digits, different for each number. */
  private static String id(int number) {
    int letters = number / 10_000;
    return "%c%c%04d".formatted('A' + letters / 26, 'A' + letters % 26, number % 10_000);
  }

  private static Listing<OgpValue> values(Faults own) {
    if (own.has(7)) {
      return own.has(8) ? Listing.of(OgpValue.TECHNOLOGY) : Listing.of();
    }
    return Listing.of(OgpValue.TRANSPARENCY, OgpValue.TECHNOLOGY);
  }

  private static Supporter supporter(Faults own) {
    return Supporter.builder()
        .sector(own.has(5) ? Sector.GOVERNMENT : Sector.CIVIL_SOCIETY)
        .build();
  }

  /** Without a last day there are none, so that their order stays decided. */
  private static Listing<Milestone> milestones(
      String commitment, LocalDate start, LocalDate end, Faults own, boolean late) {
    List<Milestone> milestones = new ArrayList<>();
    for (int i = 0; i < 4 && !own.has(2) && !own.has(3); i++) {
      LocalDate due = late && i == 3 ? end.plusMonths(2) : start.plusMonths(4 + 4L * i);
      milestones.add(
          Milestone.builder()
              .id(commitment + "-" + i)
              .title(Text.of("Step " + i))
              .due(PartialDate.of(due))
              .build());
    }
    return Listing.copyOf(milestones);
  }
}
