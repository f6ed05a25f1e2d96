package io.github.ogpsdk.rules.measure.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a body shows of itself, and what it does for those outside. */
class OpennessTest {
  private static final String SOURCE = "sources: [{url: \"https://example.org\"}]";

  private static MeasureProbe body(String body, String more) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        organizations:
          - {id: ministry, name: Ministry, sector: national-government}
          - {id: network, name: Network, sector: civil-society}
        mechanisms:
          - {id: forum, %s}
        %s
        """
            .formatted(body, more));
  }

  private static int flag(String measure, String body) {
    return flag(measure, body, "");
  }

  private static int flag(String measure, String body, String more) {
    return ((Flag)
            body(body, more)
                .askedBy("MSF-SEED-TRANSPARENT")
                .read(measure, "mechanism", "mechanisms"))
        .outcomes();
  }

  @Test
  void theWholeListOfNamedMembersFromAnAddressIsPublic() {
    String named = "members: [{organization: ministry}, {office: Minister}]";

    assertThat(flag("membersPublic", named + ", " + SOURCE)).isEqualTo(Outcomes.HOLDS);
    assertThat(flag("membersPublic", named)).isEqualTo(Outcomes.OPEN);
    assertThat(flag("membersPublic", named + ", partial: [members], " + SOURCE))
        .isEqualTo(Outcomes.OPEN);
    assertThat(flag("membersPublic", "members: [{sector: government}], " + SOURCE))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void membersThatAreNotPublishedAreNotPublic() {
    assertThat(flag("membersPublic", "unknown: {members: not-published}"))
        .isEqualTo(Outcomes.FAILS);
    assertThat(flag("membersPublic", "unknown: {members: not-recorded}")).isEqualTo(Outcomes.OPEN);
    assertThat(flag("membersPublic", "members: []")).isEqualTo(Outcomes.FAILS);
  }

  @Test
  void anAttestationAnswersWhereTheRecordIsSilent() {
    String answer = "attestations: [{about: %s, field: %s, answer: yes}]";

    assertThat(flag("membersPublic", "groups: 0", answer.formatted("forum", "members")))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(flag("membersPublic", "groups: 0", answer.formatted("forum", "minutes")))
        .isEqualTo(Outcomes.OPEN);
    assertThat(
            flag("membersPublic", "groups: 0", answer.formatted("MSF-SEED-TRANSPARENT", "members")))
        .isEqualTo(Outcomes.HOLDS);
  }

  @Test
  void contradictingAttestationsSettleNothing() {
    assertThat(
            flag(
                "membersPublic",
                "groups: 0",
                "attestations: [{about: forum, field: members, answer: yes},"
                    + " {about: forum, field: members, answer: no}]"))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void aGeneralStatementOnMinutesComesFirst() {
    assertThat(flag("minutesPublic", "minutesPublished: true")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag("minutesPublic", "minutesPublished: false, meetings: []"))
        .isEqualTo(Outcomes.FAILS);
  }

  @Test
  void elseTheMinutesOfEachMeetingHeldDecide() {
    assertThat(minutes("{minutes: {url: \"https://example.org\"}}")).isEqualTo(Outcomes.HOLDS);
    assertThat(minutes("{minutes: {published: 2024-12-31}}")).isEqualTo(Outcomes.HOLDS);
    assertThat(minutes("{minutes: {published: 2025-01-01}}")).isEqualTo(Outcomes.FAILS);
    assertThat(minutes("{minutes: {isPublished: false}}")).isEqualTo(Outcomes.FAILS);
    assertThat(minutes("{unknown: {minutes: not-published}}")).isEqualTo(Outcomes.FAILS);
    assertThat(minutes("{date: 2024-01-01}")).isEqualTo(Outcomes.OPEN);
    assertThat(minutes("{status: cancelled}")).isEqualTo(Outcomes.NONE);
    assertThat(flag("minutesPublic", "groups: 0")).isEqualTo(Outcomes.OPEN);
  }

  private static int minutes(String meeting) {
    return flag("minutesPublic", "meetings: [" + meeting + "]");
  }

  @Test
  void aBodyThatExistsOnPaperHasNotWorked() {
    assertThat(flag("hasWorked", "status: created-not-operational")).isEqualTo(Outcomes.FAILS);
    assertThat(flag("hasWorked", "status: ended")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag("hasWorked", "groups: 0")).isEqualTo(Outcomes.HOLDS);
  }

  private static final String NO_OTHER = "attestations: [{about: forum, field: %s, answer: no}]\n";

  @Test
  void sitesReportsAndOutreachInform() {
    String site = "publication: {websites: [{url: \"https://example.org\"}, {exists: false}]}\n";
    String outreach =
        "cycles: [{id: p, mechanisms: [forum], coCreation: {outreach: [{date: 2023-01-01}]}}]\n";

    assertThat(
            body("reports: [{title: Report}]", site + outreach + NO_OTHER.formatted("informed"))
                .read("informingChannels", "mechanism", "mechanisms"))
        .isEqualTo(Whole.of(3));
    assertThat(
            body("reports: []", site + outreach)
                .read("informingChannels", "mechanism", "mechanisms"))
        .isEqualTo(new Whole(2, Whole.UNBOUNDED));
    assertThat(
            body("groups: 0", "cycles: []\n" + NO_OTHER.formatted("informed"))
                .read("informingChannels", "mechanism", "mechanisms"))
        .isEqualTo(Whole.ANY);
  }

  @Test
  void openRulesMeetingsAndEventsOpenTheBody() {
    String rule =
        "charters: [{meeting: {openToPublic: %s, observersAllowed: false, openMeetingsPerYear: %s}}]";
    String meetings = ", meetings: [{openToPublic: true}, {openToPublic: true, status: cancelled}]";
    String rest = "cycles: []\n" + NO_OTHER.formatted("means");

    assertThat(openings(rule.formatted("true", "1") + meetings, rest)).isEqualTo(Whole.of(3));
    assertThat(openings(rule.formatted("false", "0") + ", meetings: []", rest))
        .isEqualTo(Whole.of(0));
    assertThat(
            openings(
                "charters: [{status: draft, meeting: {openToPublic: true}}], meetings: []", rest))
        .isEqualTo(Whole.of(0));
  }

  private static Object openings(String body, String more) {
    return body(body, more).read("openings", "mechanism", "mechanisms");
  }

  @Test
  void dutiesAreNamedBySide() {
    String relations =
        "relations: [{role: secretariat, organization: ministry},"
            + " {role: point-of-contact, sector: civil-society}, {role: host, sector: government}],"
            + " charters: [{meeting: {reportInterval: P4M}, mandate: {functions: [outreach]}}]";

    assertThat(duties("government", relations, NO_OTHER.formatted("government-duty")))
        .isEqualTo(Whole.of(1));
    assertThat(duties("civil-society", relations, NO_OTHER.formatted("insiders-duty")))
        .isEqualTo(Whole.of(3));
    assertThat(
            duties(
                "government",
                "relations: [{role: secretariat}]",
                NO_OTHER.formatted("government-duty")))
        .isEqualTo(new Whole(0, 1));
    assertThat(duties("government", "relations: []", "")).isEqualTo(Whole.ANY);
  }

  private static Object duties(String side, String body, String more) {
    return body(body, more).read("outreachDuties", Map.of("side", side), "mechanism", "mechanisms");
  }
}
