package io.github.ogpsdk.examples;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.UnknownReason;
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

/** Writes down what is known of an invented country's forum and plan. */
public final class Describe {
  private Describe() {}

  /** Prints the partnership as YAML. */
  public static void main(String[] args) {
    System.out.print(OgpJson.writeYaml(partnership()));
  }

  static Partnership partnership() {
    return Partnership.builder()
        .format("partnership")
        .version("0.2.0")
        .id("example")
        .asOf(PartialDate.parse("2025-06-30"))
        .member(
            Member.builder()
                .id("xx")
                .name(Text.of("Exampleland"))
                .type(MemberType.NATIONAL)
                .build())
        .mechanisms(Listing.of(forum()))
        .cycles(Listing.of(cycle()))
        .build();
  }

  private static Mechanism forum() {
    return Mechanism.builder()
        .id("forum")
        .name(Text.of("Open Government Forum"))
        .type(MechanismType.MULTI_STAKEHOLDER_FORUM)
        .from(PartialDate.parse("2023-02"))
        .compositions(
            Listing.of(
                Composition.builder()
                    .basis(CompositionBasis.ACTUAL)
                    .from(PartialDate.parse("2023-02"))
                    .seats(Listing.of(seats(Sector.GOVERNMENT, 6), seats(Sector.CIVIL_SOCIETY, 6)))
                    .build()))
        .meetings(Listing.partial(meeting("2023-05-11"), meeting("2023-10-03")))
        .unknown(Unknown.of("charters", UnknownReason.NOT_PUBLISHED))
        .build();
  }

  private static SeatGroup seats(Sector sector, int count) {
    return SeatGroup.builder().sector(sector).count(count).build();
  }

  private static Meeting meeting(String date) {
    return Meeting.builder().date(PartialDate.parse(date)).withCivilSociety(true).build();
  }

  private static Cycle cycle() {
    return Cycle.builder()
        .id("2024-2025")
        .label(Text.of("2024-2025"))
        .mechanisms(Listing.of("forum"))
        .plan(
            Plan.builder()
                .from(PartialDate.parse("2024-01-01"))
                .to(PartialDate.parse("2025-12-31"))
                .submitted(PartialDate.parse("2023-12-20"))
                .build())
        .build();
  }
}
