package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.rules.Outcomes.FAILS;
import static io.github.ogpsdk.rules.Outcomes.HOLDS;
import static io.github.ogpsdk.rules.Outcomes.NONE;
import static io.github.ogpsdk.rules.Outcomes.OPEN;
import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Terms in the chair: their side, their order, how long and with whom. */
class ChairsTest {
  private static final String[] TERMS = {"mechanisms", "chairTerms"};
  private static final String GOV = "{organization: a, sector: government, %s}";
  private static final String CSO = "{organization: b, sector: civil-society, %s}";

  private static MeasureProbe chairs(String... terms) {
    return body("groups: 0", terms);
  }

  private static MeasureProbe body(String more, String... terms) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        organizations: [{id: a}, {id: b}, {id: c}, {id: office, sector: academia}]
        cycles: [{id: plan-1}, {id: plan-2}]
        mechanisms:
          - id: forum
            from: 2015-01-01
            %s
            chairs: [%s]
        """
            .formatted(more, String.join(", ", terms)));
  }

  private static String gov(String more) {
    return GOV.formatted(more);
  }

  private static String cso(String more) {
    return CSO.formatted(more);
  }

  private static List<Integer> flags(String measure, MeasureProbe probe) {
    return probe.readEach(measure, "chair-term", TERMS).stream()
        .map(b -> ((Flag) b).outcomes())
        .toList();
  }

  private static Bounds first(String measure, MeasureProbe probe) {
    return probe.read(measure, "chair-term", TERMS);
  }

  private static Gap gap(String from, String to) {
    return new Gap(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static List<Optional<String>> order(MeasureProbe probe) {
    return probe.elements(TERMS).all().stream()
        .map(t -> ((Membership) t.value()).organization())
        .toList();
  }

  @Test
  void termsStandInTheOrderOfTheirDates() {
    assertThat(order(chairs(gov("from: 2020-05"), cso("from: 2019"))))
        .containsExactly(Optional.of("b"), Optional.of("a"));
    assertThat(order(chairs(gov("from: 2020-05"), cso("from: 2020"))))
        .containsExactly(Optional.of("a"), Optional.of("b"));
  }

  @Test
  void withoutDatesTheyStandInTheirRecordedOrderOrThatOfThePlans() {
    assertThat(order(chairs(gov("order: 2"), cso("order: 1"))))
        .containsExactly(Optional.of("b"), Optional.of("a"));
    assertThat(order(chairs(gov("cycle: plan-2"), cso("cycle: plan-1"))))
        .containsExactly(Optional.of("b"), Optional.of("a"));
    assertThat(order(chairs(gov("cycle: plan-1, planYear: 2"), cso("cycle: plan-1, planYear: 1"))))
        .containsExactly(Optional.of("b"), Optional.of("a"));
  }

  @Test
  void aSideIsThatOfTheSeatOrElseOfTheOrganization() {
    MeasureProbe probe =
        chairs(
            gov("from: 2016"),
            cso("from: 2017"),
            "{organization: office, from: 2018}",
            "{sector: autonomous-body, from: 2019}",
            "{from: 2020}");

    assertThat(probe.readEach("chairSide", "chair-term", TERMS))
        .containsExactly(
            Code.of("government"),
            Code.of("non-government"),
            Code.of("non-government"),
            Code.of("autonomous-body"),
            Code.ANY);
  }

  @Test
  void anAutonomousBodyIsCountedAsTheRuleReadsIt() {
    MeasureProbe probe = chairs("{sector: autonomous-body, from: 2019}");

    assertThat(
            probe.read("chairSide", Map.of("autonomous", "with-government"), "chair-term", TERMS))
        .isEqualTo(Code.of("government"));
    assertThat(probe.read("chairSide", Map.of("autonomous", "own-side"), "chair-term", TERMS))
        .isEqualTo(Code.of("autonomous-body"));
  }

  @Test
  void tenureRunsToTheDayAfterTheLastAndNotBeyondTheDayOfJudgement() {
    assertThat(first("chairTenure", chairs(gov("from: 2020-01-01, to: 2021-12-31"))))
        .isEqualTo(new Lapse(day("2020-01-01"), day("2022-01-01")));
    assertThat(first("chairTenure", chairs(gov("from: 2020-01-01"))))
        .isEqualTo(new Lapse(day("2020-01-01"), day("2025-01-01")));
    assertThat(first("chairTenure", chairs(gov("from: 2024-01-01, to: 2026-12-31"))))
        .isEqualTo(new Lapse(day("2024-01-01"), day("2025-01-01")));
  }

  @Test
  void tenureIsOpenWhereTheEndIsUnknown() {
    assertThat(first("chairTenure", chairs(gov("from: 2020-01-01, unknown: {to: not-recorded}"))))
        .isEqualTo(
            new Lapse(
                day("2020-01-01"), new Day(Day.FIRST.plusDays(1), LocalDate.parse("2025-01-01"))));
  }

  @Test
  void whoWasSeenHadBegunBeforeAndLeftAfter() {
    assertThat(first("chairTenure", chairs(gov("seen: [2019-10/2020-09, 2022]"))))
        .isEqualTo(
            new Lapse(
                new Day(Day.FIRST, LocalDate.parse("2019-10-31")),
                new Day(LocalDate.parse("2022-01-02"), LocalDate.parse("2025-01-01"))));
  }

  @Test
  void aTermOfTheSameSideAsTheOneBeforeIsFound() {
    assertThat(
            flags(
                "sameSideAsBefore",
                chairs(gov("from: 2018"), gov("from: 2019"), cso("from: 2020"), gov("from: 2021"))))
        .containsExactly(NONE, HOLDS, FAILS, FAILS);
  }

  @Test
  void theOneBeforeIsOpenWhereTheListMayHoldOthers() {
    assertThat(
            flags(
                "sameSideAsBefore",
                body("partial: [chairs]", gov("from: 2018"), gov("from: 2019"))))
        .containsExactly(OPEN | NONE, OPEN | NONE);
    assertThat(
            flags(
                "sameSideAsBefore",
                body("partial: [chairs]", gov("order: 1"), cso("order: 2"), cso("order: 3"))))
        .containsExactly(NONE, FAILS, HOLDS);
  }

  @Test
  void whatCanBeTheOneBeforeIsComparedWhereDatesTouch() {
    assertThat(
            flags(
                "sameSideAsBefore",
                chairs(
                    gov("from: 2018-06-01"),
                    gov("from: 2019-03"),
                    cso("from: 2019"),
                    gov("from: 2021"))))
        .containsExactly(NONE, OPEN, FAILS, OPEN);
    assertThat(flags("sameSideAsBefore", chairs(gov("voting: true"), cso("voting: true"))))
        .containsExactly(FAILS | NONE, FAILS | NONE);
    assertThat(flags("sameSideAsBefore", chairs(gov("from: 2018"), "{from: 2019}")))
        .containsExactly(NONE, OPEN);
  }

  @Test
  void deputiesDoNotChair() {
    assertThat(
            flags(
                "sameSideAsBefore",
                chairs(gov("from: 2018"), cso("from: 2019, role: vice-chair"), gov("from: 2020"))))
        .containsExactly(NONE, FAILS, HOLDS);
  }

  @Test
  void anOrganizationIsComparedWithTheOneBeforeInItsPosition() {
    String co = "role: co-chair, ";

    assertThat(
            flags(
                "sameOrganizationAsBefore",
                chairs(
                    gov("role: chair, from: 2018-01-01"),
                    cso(co + "from: 2018-01-01"),
                    "{organization: b, sector: civil-society, role: co-chair, from: 2020}",
                    "{organization: c, sector: civil-society, role: co-chair, from: 2022}",
                    "{sector: civil-society, role: co-chair, from: 2024}")))
        .containsExactly(NONE, NONE, HOLDS, FAILS, OPEN);
  }

  @Test
  void aChairIsSharedWithAnotherSideInOfficeAtTheSameTime() {
    assertThat(
            flags(
                "sharedChair",
                chairs(
                    gov("from: 2018-01-01, to: 2019-12-31"),
                    cso("from: 2019-12-31, to: 2020-12-31"),
                    gov("from: 2021-01-01, to: 2021-12-31"))))
        .containsExactly(HOLDS, HOLDS, FAILS);
    assertThat(
            flags(
                "sharedChair", body("partial: [chairs]", gov("from: 2018-01-01, to: 2019-12-31"))))
        .containsExactly(OPEN);
    assertThat(
            flags(
                "sharedChair",
                chairs(gov("from: 2018-01, to: 2019-12"), cso("from: 2019-12, to: 2020-12"))))
        .containsExactly(OPEN, OPEN);
  }

  @Test
  void timeAloneIsWhatOthersLeaveUncovered() {
    List<Gap> alone = List.of(gap("2018-01-01", "2019-01-01"), gap("2020-01-01", "2022-01-01"));

    assertThat(
            first(
                "chairedAlone",
                chairs(
                    gov("from: 2018-01-01, to: 2021-12-31"),
                    cso("from: 2019-01-01, to: 2019-06-30"),
                    cso("from: 2019-07-01, to: 2019-12-31"))))
        .isEqualTo(new Lapses(alone, alone, List.of(), true));
  }

  @Test
  void timeAloneIsAsLongAsImpreciseDatesAllow() {
    assertThat(
            first(
                "chairedAlone",
                body(
                    "partial: [chairs]",
                    gov("from: 2018-01-01, to: 2020-12-31"),
                    cso("from: 2019-03, to: 2019-10"),
                    "{from: 2020-01-01, to: 2020-06-30}")))
        .isEqualTo(
            new Lapses(
                List.of(gap("2018-01-01", "2019-03-31"), gap("2019-10-02", "2021-01-01")),
                List.of(
                    gap("2018-01-01", "2019-03-01"),
                    gap("2019-11-01", "2020-01-01"),
                    gap("2020-07-01", "2021-01-01")),
                List.of(),
                false));
  }
}
