package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Partnerships invented from a seed: the same seed gives the same partnerships. Everything that the
 * twenty rules ask for is recorded, if only as not existing.
 */
public final class Generator {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  private Generator() {}

  /** Returns partnerships with everything recorded, of the usual size. */
  public static List<Partnership> complete(int count) {
    Random random = new Random(1);
    List<Partnership> partnerships = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      partnerships.add(partnership(random, Size.USUAL));
    }
    return partnerships;
  }

  /** Returns a partnership of a size, with everything recorded. */
  public static Partnership partnership(Random random, Size size) {
    Faults faults = Faults.of(random);
    List<Cycle> cycles = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      LocalDate start = LocalDate.of(2022 + 2 * i, 10, 1);
      cycles.add(Cycles.cycle("plan-" + (i + 1), start, faults, random, size));
    }
    return Partnership.builder()
        .format("partnership")
        .version("0.1.0")
        .id("invented")
        .asOf(PartialDate.of(AS_OF))
        .member(
            Member.builder()
                .id("invented")
                .name(Text.of("Invented member"))
                .type(MemberType.NATIONAL)
                .code("PE")
                .build())
        .organizations(Bodies.organizations())
        .mechanisms(Listing.of(Bodies.forum(faults, random, size)))
        .cycles(Listing.copyOf(cycles))
        .commitments(Listing.of())
        .publication(Publications.publication(faults))
        .resolutions(Listing.of())
        .attestations(Listing.of())
        .build();
  }
}
