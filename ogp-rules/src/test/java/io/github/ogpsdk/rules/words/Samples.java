package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;

/** An invented partnership with a forum of two languages. */
final class Samples {
  private Samples() {}

  static Partnership partnership() {
    return Partnership.builder()
        .format("partnership")
        .version("0.1.0")
        .id("xx")
        .asOf(PartialDate.parse("2024-12-31"))
        .member(Member.builder().id("xx").type(MemberType.NATIONAL).build())
        .mechanisms(Listing.of(forum(), nameless()))
        .cycles(Listing.of(cycle()))
        .build();
  }

  private static Mechanism forum() {
    return Mechanism.builder()
        .id("foro")
        .name(Text.of("Multi-Actor Forum", "Forum multi-acteurs", "Foro Multiactor"))
        .type(MechanismType.MULTI_STAKEHOLDER_FORUM)
        .from(PartialDate.parse("2023-02"))
        .charters(Listing.of(Charter.builder().isPublished(true).build()))
        .compositions(
            Listing.of(
                Composition.builder()
                    .basis(CompositionBasis.ACTUAL)
                    .from(PartialDate.parse("2023-04"))
                    .seats(
                        Listing.of(
                            SeatGroup.builder().sector(Sector.CIVIL_SOCIETY).count(6).build()))
                    .build()))
        .meetings(Listing.partial(meeting("2024-01-10"), meeting("2024-08"), meeting("2024")))
        .unknown(Unknown.of("selections", UnknownReason.NOT_PUBLISHED))
        .build();
  }

  private static Mechanism nameless() {
    return Mechanism.builder().id("council").build();
  }

  private static Meeting meeting(String date) {
    return Meeting.builder().date(PartialDate.parse(date)).build();
  }

  private static Cycle cycle() {
    return Cycle.builder()
        .id("xx-2024")
        .label(Text.of("2024-2025"))
        .mechanisms(Listing.of("foro"))
        .plan(Plan.builder().title(Text.of("Plan V")).from(PartialDate.parse("2024-01-01")).build())
        .build();
  }
}
