package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Contribution;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.NoticeChannel;
import io.github.ogpsdk.model.cycle.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The action plan cycles of a generated partnership. */
final class Cycles {
  private Cycles() {}

  static Cycle cycle(String id, LocalDate start, Faults faults, Random random, Size size) {
    return Cycle.builder()
        .id(id)
        .mechanisms(Listing.of(Bodies.FORUM))
        .coCreation(coCreation(start.minusMonths(6), faults, size))
        .plan(plan(start, faults, random, size))
        .implementation(Implementation.builder().events(Listing.of()).build())
        .reviews(Listing.of())
        .build();
  }

  private static CoCreation coCreation(LocalDate from, Faults faults, Size size) {
    PartialDate published = PartialDate.of(from.minusDays(faults.has(16) ? 5 : 20));
    return CoCreation.builder()
        .from(PartialDate.of(from))
        .notice(
            Listing.of(
                Notice.builder()
                    .published(published)
                    .channels(Listing.of(NoticeChannel.OGP_WEBSITE))
                    .build()))
        .outreach(Listing.of())
        .consultations(Listing.of())
        .events(Listing.of())
        .contributions(contributions(from, size))
        .response(Listing.of())
        .build();
  }

  private static Listing<Contribution> contributions(LocalDate from, Size size) {
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < size.contributions(); i++) {
      contributions.add(
          Contribution.builder()
              .id("contribution-" + from.getYear() + "-" + i)
              .date(PartialDate.of(from.plusDays(i % 100)))
              .summary(Text.of("A proposal of what the plan should promise, number " + i))
              .published(true)
              .build());
    }
    return Listing.copyOf(contributions);
  }

  private static Plan plan(LocalDate start, Faults faults, Random random, Size size) {
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < size.commitments(); i++) {
      commitments.add(Commitments.commitment(i, start, faults, random));
    }
    return Plan.builder()
        .title(Text.of("National action plan"))
        .from(PartialDate.of(start))
        .to(PartialDate.of(start.plusYears(2).minusDays(1)))
        .submitted(PartialDate.of(start.minusDays(10)))
        .commitments(Listing.copyOf(commitments))
        .build();
  }
}
