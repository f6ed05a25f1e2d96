package io.github.ogpsdk.rules.remark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd in facts, once each and at its place; and what only looks so. */
class RemarksTest {
  private static final String HEAD =
      """
      format: partnership
      version: 0.1.0
      id: x
      asOf: 2024-06-30
      member: {id: x, type: national, code: XX, name: X}
      """;
  private static final String BODY = "{id: b, name: B, type: multi-stakeholder-forum, ";

  private static Partnership partnership(String facts) {
    return OgpJson.readPartnership(HEAD + facts + "\n").document();
  }

  private static List<String> of(String facts) {
    return Remarks.of(partnership(facts)).stream().map(r -> r.code() + " " + r.pointer()).toList();
  }

  private static List<String> ofBody(String facts) {
    return of("organizations: [{id: o, name: O}]\nmechanisms: [" + BODY + facts + "}]");
  }

  private static List<String> ofCycle(String facts) {
    return of("cycles: [{id: c, " + facts + "}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organizations: [{id: a, name: A, parent: a}] | itself /organizations/0/parent",
        "organizations: [{id: a, name: A, members: [a]}] | itself /organizations/0/members/0",
        "mechanisms: [{id: b, name: B, type: working-group, parent: b}] | itself /mechanisms/0/parent",
        "mechanisms: [{id: b, name: B, type: working-group, predecessors: [b]}]"
            + " | itself /mechanisms/0/predecessors/0",
        "mechanisms: [{id: b, name: B, type: working-group, sharedWith: [y, x]}]"
            + " | itself /mechanisms/0/sharedWith/1",
        "mechanisms: [{id: b, name: B, type: working-group, meetings: [{conferenceOf: [b]}]}]"
            + " | itself /mechanisms/0/meetings/0/conferenceOf/0",
        "organizations: [{id: a, name: A, parent: b}, {id: b, name: B, parent: c}, {id: c, name: C,"
            + " parent: b}] | ring /organizations/2/parent",
        "mechanisms: [{id: a, name: A, type: working-group, predecessors: [b]}, {id: b, name: B,"
            + " type: working-group, predecessors: [a]}] | ring /mechanisms/1/predecessors/0",
      })
  void whatRefersToItselfIsOnce(String facts, String remark) {
    assertThat(of(facts)).containsExactly(remark);
  }

  @Test
  void aTreeIsNoRing() {
    assertThat(
            of(
                "organizations: [{id: a, name: A}, {id: b, name: B, parent: a}, {id: c, name: C,"
                    + " parent: a}, {id: d, name: D, parent: c, members: [a, b]}]"))
        .isEmpty();
  }

  @Test
  void aLongChainOfParentsIsFollowed() {
    String chain =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "{id: o%d, name: O, parent: o%d}".formatted(i, (i + 1) % 5_000))
            .collect(Collectors.joining(", "));

    assertThat(of("organizations: [" + chain + "]"))
        .containsExactly("ring /organizations/4999/parent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meetings: [{date: 2019-12-31}] | before-body /mechanisms/0/meetings/0/date",
        "meetings: [{date: 2022-01-02}] | after-body /mechanisms/0/meetings/0/date",
        "meetings: [{date: 2021-12-30, to: 2022-01-02}] | after-body /mechanisms/0/meetings/0/to",
        "members: [{organization: o, from: 2019}] | before-body /mechanisms/0/members/0/from",
        "members: [{organization: o, to: 2022-02}] | after-body /mechanisms/0/members/0/to",
        "chairs: [{organization: o, from: 2023, to: 2024}] | after-body /mechanisms/0/chairs/0/from",
        "chairs: [{organization: o, seen: [2020, 2023]}] | after-body /mechanisms/0/chairs/0/seen/1",
        "members: [{organization: o, seen: [2019]}] | before-body /mechanisms/0/members/0/seen/0",
      })
  void whatLiesOutsideTheLifeOfABodyIsRemarked(String facts, String remark) {
    assertThat(ofBody("from: 2020-01-01, to: 2022-01-01, " + facts)).containsExactly(remark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meetings: [{date: 2020}]",
        "meetings: [{date: 2020-01-01}, {date: 2022-01-01}, {date: 2022}]",
        "meetings: [{date: 2023-01-01, status: cancelled}]",
        "members: [{organization: o, from: 2020, to: 2022}]",
        "members: [{organization: o}]",
        "chairs: [{organization: o, seen: [2019/2020]}]"
      })
  void whatMayLieWithinIsNot(String facts) {
    assertThat(ofBody("from: 2020-01-01, to: 2022-01-01, " + facts)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019, before-organization /mechanisms/0/members/0/from",
    "2023, after-organization /mechanisms/0/members/0/from"
  })
  void aSeatOfAnOrganizationThatWasNotThereIsRemarked(String from, String remark) {
    assertThat(
            of(
                "organizations: [{id: o, name: O, from: 2020, to: 2021}]\nmechanisms: ["
                    + BODY
                    + "members: [{organization: o, from: "
                    + from
                    + "}]}]"))
        .containsExactly(remark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{organization: o, from: 2020}, {organization: o, from: 2020} | same-membership",
        "{organization: o}, {organization: o} | same-membership",
        "{organization: o, from: 2020, to: 2022}, {organization: o, from: 2020, to: 2022, deputyOf: o}"
            + " | same-membership",
        "{office: Chief, from: 2020-01-01}, {office: Chief, from: 2020-01-01} | same-membership",
        "{organization: o, from: 2020-01-01, to: 2022-01-01}, {organization: o, from: 2021-06-01, to:"
            + " 2023-01-01} | overlapping-memberships",
        "{organization: o, from: 2020-01-01}, {organization: o, from: 2021-06-01}"
            + " | overlapping-memberships",
      })
  void oneSeatOfOneHolderTwiceIsRemarkedOnce(String members, String code) {
    assertThat(ofBody("members: [" + members + "]"))
        .containsExactly(code + " /mechanisms/0/members/1");
    assertThat(ofBody("chairs: [" + members + "]"))
        .containsExactly(code + " /mechanisms/0/chairs/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{organization: o, from: 2020, to: 2021}, {organization: o, from: 2021, to: 2022}",
        "{organization: o, from: 2020-01-01, to: 2021-01-01}, {organization: o, from: 2021-01-01}",
        "{organization: o, office: One, from: 2020}, {organization: o, office: Two, from: 2020}",
        "{organization: o, holder: A, from: 2020}, {organization: o, holder: B, from: 2020}",
        "{organization: o, from: 2020}, {organization: o, role: alternate, from: 2020}",
        "{organization: o, from: 2020, unknown: {to: not-recorded}}, {organization: o, from: 2022}",
        "{organization: o, term: 1}, {organization: o, term: 2}",
        "{sector: government}, {sector: government}"
      })
  void twoSeatsOrTermsAreNone(String members) {
    assertThat(ofBody("members: [" + members + "]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{date: 2024-05-10}, {date: 2024-05-10} | same-meeting /mechanisms/0/meetings/1",
        "{date: 2024-05-10, number: 3}, {date: 2024-05-10} | same-meeting /mechanisms/0/meetings/1",
        "{date: 2024-05-10, number: 3}, {date: 2024-05-10, number: 3}"
            + " | same-meeting /mechanisms/0/meetings/1",
        "{date: 2024-02-01, number: 3}, {date: 2024-05-10, number: 3}"
            + " | same-meeting-number /mechanisms/0/meetings/1/number",
        "{date: 2023-02-01, number: 1}, {date: 2023-03-01, number: 3}, {date: 2024-05-10, number: 3},"
            + " {date: 2024-06-10, number: 4} | same-meeting-number /mechanisms/0/meetings/2/number",
      })
  void oneMeetingOrNumberTwiceIsRemarkedOnce(String meetings, String remark) {
    assertThat(ofBody("meetings: [" + meetings + "]")).containsExactly(remark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{date: 2024-05}, {date: 2024-05}",
        "{date: 2024-05-10, time: '10:00'}, {date: 2024-05-10, time: '14:00'}",
        "{date: 2024-05-10, number: 1}, {date: 2024-05-10, number: 2}",
        "{date: 2024-05-10, title: A}, {date: 2024-05-10, title: B}",
        "{date: 2023-05-10, number: 1}, {date: 2024-05-10, number: 1}",
        "{date: 2023-05-10, number: 1}, {date: 2023-06-10, number: 2}, {date: 2024-01-10, number: 1},"
            + " {date: 2024-05-10, number: 2}",
        "{date: 2024-05-10, number: 1, kind: ordinary}, {date: 2024-06-10, number: 1, kind:"
            + " extraordinary}"
      })
  void twoMeetingsAreNone(String meetings) {
    assertThat(ofBody("meetings: [" + meetings + "]")).isEmpty();
  }

  @Test
  void aMeetingOfABodyMayBeAnEventOfACycleToo() {
    String facts =
        "mechanisms: ["
            + BODY
            + "meetings: [{date: 2024-05-10%s}]}]\n"
            + "cycles: [{id: c, implementation: {events: [{date: 2024-05-10}, {date: 2024-05-11}]}}]";

    assertThat(of(facts.formatted("")))
        .containsExactly("same-meeting /cycles/0/implementation/events/0");
    assertThat(of(facts.formatted(", kind: ordinary").replace("10}, ", "10, kind: workshop}, ")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attendees: 3, attendance: [{present: 2, deputies: 1}, {role: observer, present: 1}]"
            + " | fewer-than-attendance /attendees",
        "time: '25:99/13:00' | no-time-of-day /time",
        "time: '13:60' | no-time-of-day /time",
        "time: 'after lunch' | no-time-of-day /time",
        "to: 2024-05-12, days: 5 | other-days /days",
        "to: 2024-06, days: 1 | other-days /days",
        "minutes: {published: 2024-05-09} | minutes-before-meeting /minutes/published",
        "minutes: {approved: 2023, published: 2023} | minutes-before-meeting /minutes/approved",
        "next: 2024-05-01 | next-before-meeting /next",
        "eligible: 2, attendance: [{present: 3}] | more-than-seats /attendance",
      })
  void aMeetingThatContradictsItselfIsRemarkedOnce(String facts, String remark) {
    String place = remark.replace(" /", " /mechanisms/0/meetings/0/");

    assertThat(ofBody("meetings: [{date: 2024-05-10, " + facts + "}]")).containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attendees: 3, attendance: [{present: 2}, {role: observer, present: 1}]",
        "time: '9:30'",
        "time: '13:00/16:30'",
        "time: '23:00/24:00'",
        "days: 3",
        "to: 2024-05-12, days: 3",
        "to: 2024-05, days: 7",
        "minutes: {published: 2024-05-10}",
        "minutes: {published: 2024}",
        "agenda: {published: 2024-05-01}",
        "next: 2024-05"
      })
  void oneThatDoesNotIsNone(String facts) {
    assertThat(ofBody("meetings: [{date: 2024-05-10, " + facts + "}]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seats: [{sector: government, min: 5, max: 3}] | min-above-max /seats/0/min",
        "seats: [{sector: government, share: 140}] | no-share /seats/0/share",
        "seats: [{sector: government, share: -3}] | no-share /seats/0/share",
        "seats: [{sector: government, share: 60}, {sector: academia, share: 50}]"
            + " | shares-above-whole /seats",
        "seats: [{sector: government, count: 5, vacant: 6}] | more-vacant /seats/0/vacant",
        "seats: [{sector: government, max: 5, vacant: 6}] | more-vacant /seats/0/vacant",
        "seats: [{sector: government, count: 5, named: 6}] | more-named /seats/0/named",
        "seats: [{sector: government, count: 5, vacant: 3, named: 3}]"
            + " | more-vacant-or-named /seats/0/named",
        "total: 3, seats: [{sector: government, count: 2}, {sector: academia, min: 2}]"
            + " | above-total /total",
        "maxTotal: 3, seats: [{sector: government, count: 4}] | above-total /maxTotal",
        "total: 3, maxTotal: 2 | total-above-max /total",
      })
  void seatsThatCannotAllBeAreRemarkedOnce(String facts, String remark) {
    assertThat(ofBody("compositions: [{basis: actual, " + facts + "}]"))
        .containsExactly(remark.replace(" /", " /mechanisms/0/compositions/0/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seats: [{sector: government, min: 3, max: 3}]",
        "seats: [{sector: government, share: 33.4}, {sector: academia, share: 33.3}, {sector:"
            + " civil-society, share: 33.4}]",
        "seats: [{sector: government, count: 5, vacant: 5, named: 0}]",
        "total: 3, seats: [{sector: government, count: 3}, {sector: academia, count: 2, role:"
            + " observer}]",
        "total: 3, seats: [{sector: government, max: 9}]"
      })
  void seatsThatCanAreNot(String facts) {
    assertThat(ofBody("compositions: [{basis: actual, " + facts + "}]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{from: 2023-06-01, completed: 2023-05} | completed-before-start /completed",
        "{from: 2020, to: 2099} | far-from-plan /to",
        "{from: 2027, to: 2028} | far-from-plan /to",
        "{from: 2027} | far-from-plan /from",
        "{from: 2019, to: 2020} | far-from-plan /from",
        "{milestones: [{id: m, title: M, from: 2023-09, due: 2023-03}]}"
            + " | due-before-start /milestones/0/due",
        "{milestones: [{id: m, title: M, due: 2099}]} | far-from-plan /milestones/0/due",
        "{milestones: [{id: m, title: M, progress: [{period: 2023-06, status: complete}, {period:"
            + " 2023-07, status: not-started}]}]}"
            + " | complete-then-not-started /milestones/0/progress/1/status",
        "{progress: [{period: 2023-07, status: not-started}], completed: 2023-05-01}"
            + " | complete-then-not-started /progress/0/status",
      })
  void aCommitmentThatContradictsItselfIsRemarkedOnce(String facts, String remark) {
    String plan = "plan: {from: 2022-01-01, to: 2023-12-31, commitments: [%s]}";

    assertThat(ofCycle(plan.formatted(facts.replaceFirst("\\{", "{id: k, title: K, "))))
        .containsExactly(remark.replace(" /", " /cycles/0/plan/commitments/0/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{from: 2021, to: 2026}",
        "{from: 2023-06, completed: 2023-06-01}",
        "{milestones: [{id: m, title: M, from: 2023-09, due: 2023}]}",
        "{progress: [{period: 2023-07, status: not-started}, {period: 2023-08, status: complete}]}",
        "{progress: [{period: 2023, status: complete}, {period: 2023-08, status: not-started}]}"
      })
  void oneThatMayBeIsNone(String facts) {
    String plan = "plan: {from: 2022-01-01, to: 2023-12-31, commitments: [%s]}";

    assertThat(ofCycle(plan.formatted(facts.replaceFirst("\\{", "{id: k, title: K, ")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan: {commitmentCount: 2, commitments: [{id: k, title: K}]}"
            + " | other-commitment-count /cycles/0/plan/commitmentCount",
        "plan: {commitmentCount: 0, commitments: [{id: k, title: K}], partial: [commitments]}"
            + " | more-commitments /cycles/0/plan/commitmentCount",
        "plan: {commitmentCount: 2, commitments: [{id: k, title: K}], partial: [commitments]} | ",
        "plan: {commitmentCount: 2} | ",
        "'plan: {submitted: 2022-01-01}, coCreation: {from: 2022-02-01}'"
            + " | plan-before-co-creation /cycles/0/plan/submitted",
        "'plan: {to: 2021}, coCreation: {from: 2022-02-01}'"
            + " | plan-before-co-creation /cycles/0/plan/to",
        "'plan: {submitted: 2022, from: 2022-01-01}, coCreation: {from: 2022-02-01}' | ",
        "'coCreation: {consultations: [{from: 2023-01-01, to: 2023-01-05, days: 90}]}'"
            + " | other-days /cycles/0/coCreation/consultations/0/days",
        "'coCreation: {consultations: [{from: 2023-01-01, to: 2023-01-05, days: 4}]}' | ",
        "'number: 1}, {id: d, number: 1' | same-cycle-number /cycles/1/number",
        "'plan: {from: 2020-01-01, to: 2021-12-31}}, {id: d, plan: {from: 2021-01-01, to: 2022-12-31}'"
            + " | overlapping-plans /cycles/1/plan/from",
        "'plan: {from: 2020-01-01, to: 2021-12-31}}, {id: d, plan: {from: 2021-12-01, to: 2023-12-31}'"
            + " | ",
        "'plan: {from: 2020, to: 2022}}, {id: d, plan: {from: 2022, to: 2024}' | ",
      })
  void cyclesAndPlans(String facts, String remark) {
    List<String> remarks = ofCycle(facts);

    if (remark == null) {
      assertThat(remarks).isEmpty();
    } else {
      assertThat(remarks).containsExactly(remark);
    }
  }

  @ParameterizedTest
  @CsvSource({"UK, GB", "pe, PE", "PER, PE", "Peru, PE", "Perú, PE", "Pérou, PE", "FD,"})
  void theCodeOfACountryInOtherWordsIsOffered(String written, String meant) {
    String facts = HEAD.replace("code: XX", "code: " + written);

    assertThat(Remarks.of(OgpJson.readPartnership(facts).document()))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.code()).isEqualTo(RemarkCode.NO_COUNTRY);
              assertThat(r.arguments().get("meant")).isEqualTo(meant);
            });
  }

  @Test
  void theDayMayBeAskedFor() {
    Partnership partnership =
        partnership("mechanisms: [" + BODY + "meetings: [{date: 2024-03-01}]}]");

    assertThat(Remarks.of(partnership)).isEmpty();
    assertThat(Remarks.of(partnership, PartialDate.parse("2023")))
        .extracting(Remark::code)
        .containsExactly(RemarkCode.FORETOLD_ASKED);
  }
}
