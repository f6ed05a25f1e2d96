package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The least that a member's file holds: a body, four meetings, a plan; about a kilobyte of JSON.
 */
public final class Small {
  private Small() {}

  /** Returns a small partnership; the number makes it different from others. */
  public static Partnership partnership(int number) {
    LocalDate start = LocalDate.of(2024, 10, 1).plusDays(number % 60);
    return Partnership.builder()
        .format("partnership")
        .version("0.1.0")
        .id("member-" + number)
        .asOf(PartialDate.of(Generator.AS_OF))
        .member(
            Member.builder()
                .id("member-" + number)
                .name(Text.of("Member " + number))
                .type(MemberType.NATIONAL)
                .build())
        .mechanisms(Listing.of(forum(start, number)))
        .cycles(Listing.of(cycle(start)))
        .build();
  }

  private static Mechanism forum(LocalDate start, int number) {
    return Mechanism.builder()
        .id(Bodies.FORUM)
        .name(Text.of("National forum"))
        .type(MechanismType.MULTI_STAKEHOLDER_FORUM)
        .from(PartialDate.parse("2020"))
        .meetings(
            Listing.copyOf(
                IntStream.range(0, 4)
                    .mapToObj(i -> meeting(start.plusMonths(i * (3L + number % 4))))
                    .toList()))
        .build();
  }

  private static Meeting meeting(LocalDate day) {
    return Meeting.builder()
        .date(PartialDate.of(day))
        .attendance(
            Listing.of(
                Attendance.builder().sector(Sector.GOVERNMENT).present(4).build(),
                Attendance.builder().sector(Sector.CIVIL_SOCIETY).present(5).build()))
        .build();
  }

  private static Cycle cycle(LocalDate start) {
    return Cycle.builder()
        .id("plan")
        .mechanisms(Listing.of(Bodies.FORUM))
        .plan(
            Plan.builder()
                .title(Text.of("National action plan"))
                .from(PartialDate.of(start))
                .to(PartialDate.of(start.plusYears(2).minusDays(1)))
                .submitted(PartialDate.of(start.minusDays(10)))
                .build())
        .build();
  }
}
