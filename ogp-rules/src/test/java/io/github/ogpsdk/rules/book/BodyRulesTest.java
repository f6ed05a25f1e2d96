package io.github.ogpsdk.rules.book;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about bodies ask what their texts say: whole numbers, the right side, what is named. */
class BodyRulesTest {
  private static final String BODY =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2026-01-01
      member: {id: xx, type: %s}
      organizations: [{id: a}, {id: b}]
      mechanisms:
        - id: body
          type: %s
          from: %s
          %s
      """;

  private static List<Finding> findings(String book, String rule, String body) {
    return Assessor.assess(
            OgpJson.readPartnership(ofMember(book, body)).document(),
            AssessmentRequest.DEFAULT.only(List.of(Rulebooks.find(book).orElseThrow())))
        .findings()
        .stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }

  /** The rulebook of a country is for that country only. */
  private static String ofMember(String book, String body) {
    return book.startsWith("national-")
        ? body.replace(
            "{id: xx,", "{id: xx, code: %s,".formatted(book.substring(9).toUpperCase(ROOT)))
        : body;
  }

  private static List<Verdict> verdicts(String book, String rule, String body) {
    return findings(book, rule, body).stream().map(Finding::verdict).toList();
  }

  private static String body(String type, String from, String facts) {
    String member = type.startsWith("international") ? "international" : "national";
    return BODY.formatted(member, type, from, facts.strip().replace("\n", "\n    "));
  }

  private static String table(String type, String from, String seats) {
    return body(type, from, "compositions: [{basis: actual, seats: [%s]}]".formatted(seats));
  }

  @Test
  void aSeatTooManyIsNotTheNumberOfSeatsThatTheTextNames() {
    String observer = ", {sector: international-organization, role: observer, count: 1}";
    String judge = ", {sector: judiciary, count: 1}";
    String canada = "{sector: civil-society, count: 8}, {sector: government, count: 4}";
    String peru = "{sector: civil-society, count: 5}, {sector: government, count: 5}";
    String mexico = "{sector: civil-society, count: 1}, {sector: government, count: 2}";
    String business = ", {sector: private-sector, count: 1}";
    String committee = "{sector: civil-society, count: 11}, {sector: government, count: 11}";

    for (String[] it :
        List.of(
            new String[] {"ca", "MSF-CA-8-4", "multi-stakeholder-forum", "2018-02", canada, judge},
            new String[] {"pe", "MSF-PE-5-5", "multisector-commission", "2014", peru, business},
            new String[] {"mx", "MSF-MX-3", "technical-secretariat", "2012", mexico, business})) {
      String members = it[0].equals("mx") ? "members: []\n" : "";
      String fits = "compositions: [{basis: actual, from: 2018-02, to: 2018-12, seats: [%s]}]";
      assertThat(
              verdicts(
                  "national-" + it[0],
                  it[1],
                  body(it[2], it[3], members + fits.formatted(it[4] + observer))))
          .as(it[1])
          .containsExactly(Verdict.MET);
      assertThat(
              verdicts(
                  "national-" + it[0],
                  it[1],
                  body(it[2], it[3], members + fits.formatted(it[4] + it[5]))))
          .as(it[1] + " with one more")
          .containsExactly(Verdict.NOT_MET);
    }
    assertThat(
            verdicts(
                "ogp-steering-committee",
                "SC-22",
                table("international-steering-committee", "2015", committee + judge)))
        .containsExactly(Verdict.NOT_MET);
  }

  @Test
  void theFederalCommitteeHasAChairFromOutside() {
    String seats =
        "compositions: [{basis: actual, seats: [{sector: non-government, count: 11},"
            + " {sector: national-government, count: 4}]}]\n";
    String deputy = "{sector: national-government, role: vice-chair, from: 2024-10-18}";
    String chair = "{sector: civil-society, role: chair, from: 2024-10-18}";

    assertThat(unitedStates(seats + "chairs: [%s, %s]".formatted(chair, deputy)))
        .containsExactly(Verdict.MET);
    assertThat(unitedStates(seats + "chairs: []")).containsExactly(Verdict.NOT_MET);
    assertThat(unitedStates(seats + "chairs: [%s]".formatted(deputy)))
        .containsExactly(Verdict.NOT_MET);
    assertThat(unitedStates(seats)).containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
  }

  private static List<Verdict> unitedStates(String facts) {
    return verdicts(
        "national-us", "MSF-US-15", body("statutory-advisory-committee", "2024-10", facts));
  }

  @Test
  void theTermThatTheCharterSetsReplacesThatOfAPlan() {
    String chairs =
        """
        chairs:
          - {organization: a, sector: government, role: chair, from: 2018-01-01, to: 2019-12-31}
          - {organization: b, sector: civil-society, role: chair, from: 2020-01-01, to: 2020-12-31}
        """;
    String charters =
        "charters: [{from: 2018-01-01, chair: [{role: chair, term: {%s},"
            + " unknown: {sector: does-not-exist}}]}]\n";

    assertThat(rotation(charters.formatted("length: P2Y") + chairs)).containsExactly(Verdict.MET);
    assertThat(rotation(charters.formatted("length: P1Y") + chairs))
        .containsExactly(Verdict.NOT_MET);
    assertThat(rotation(charters.formatted("cycles: 1") + chairs)).containsExactly(Verdict.MET);
    assertThat(rotation("charters: []\n" + chairs)).containsExactly(Verdict.MET);
    assertThat(rotation(chairs)).containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
  }

  private static List<Verdict> rotation(String facts) {
    return verdicts(
        "ogp-partnership", "MSF-SEED-ROTATION", body("joint-steering-committee", "2018", facts));
  }

  @Test
  void theShareOfCivilSocietyIsNotThatOfEverybodyOutsideGovernment() {
    String half = "{sector: government, count: 6}, {sector: civil-society, count: 3}, {sector: %s}";

    assertThat(
            verdicts(
                "ogp-partnership",
                "MSF-SEED-ALIGNED",
                table(
                    "national-steering-committee",
                    "2020",
                    half.formatted("private-sector, count: 3"))))
        .containsExactly(Verdict.NOT_MET);
    assertThat(
            verdicts(
                "ogp-partnership",
                "MSF-SEED-BALANCE",
                table(
                    "national-steering-committee",
                    "2020",
                    half.formatted("private-sector, count: 3"))))
        .containsExactly(Verdict.MET);
  }

  @Test
  void kindsAreThoseOutsideGovernmentAndCivilSocietyAloneIsForPeopleToJudge() {
    assertThat(kinds("{sector: government}, {sector: civil-society}"))
        .containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(kinds("{sector: government}, {sector: civil-society}, {sector: non-government}"))
        .containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(
            kinds(
                "{sector: government}, {sector: national-government},"
                    + " {sector: academia, role: observer}, {sector: media, count: 0}"))
        .containsExactly(Verdict.NOT_MET);
    assertThat(kinds("{sector: civil-society}, {sector: academia}")).containsExactly(Verdict.MET);
    assertThat(kinds("{sector: government}, {sector: non-government, includes: [media, academia]}"))
        .containsExactly(Verdict.MET);
  }

  private static List<Verdict> kinds(String seats) {
    return verdicts(
        "ogp-partnership", "MSF-SEED-INCLUSIVE", table("multi-stakeholder-forum", "2020", seats));
  }

  @Test
  void aVacantSeatNeedsNoName() {
    String seats = "{sector: government, count: 5, named: 4%s}, {sector: media, role: observer}";

    assertThat(named(seats.formatted(", vacant: 1"))).containsExactly(Verdict.MET);
    assertThat(named(seats.formatted(", vacant: 0"))).containsExactly(Verdict.NOT_MET);
    assertThat(named(seats.formatted(""))).containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
  }

  private static List<Verdict> named(String seats) {
    return verdicts(
        "ogp-partnership", "MSF-NAMED", table("multi-stakeholder-forum", "2020", seats));
  }

  @Test
  void eachPrescribedTableMayBeTheOneInForce() {
    String tables =
        """
        compositions:
          - {basis: prescribed, from: 2020, to: 2021, seats: [{sector: government, count: 4}]}
          - {basis: prescribed, from: 2021, seats: [{sector: government, count: 5}]}
          - {basis: actual, from: 2021-03, to: 2022, seats: [{sector: government, count: %s}]}
        """;

    assertThat(ownSeats(tables.formatted(5))).containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(ownSeats(tables.formatted(6))).containsExactly(Verdict.NOT_MET);
  }

  @Test
  void aPrescribedBalanceIsAskedForToo() {
    String tables =
        """
        compositions:
          - {basis: prescribed, from: 2020, total: 10, parity: true, seats: []}
          - basis: actual
            from: 2021
            to: 2022
            total: 10
            seats: [{sector: government, count: %s}, {sector: civil-society, count: %s}]
        """;

    assertThat(ownSeats(tables.formatted(5, 5))).containsExactly(Verdict.MET);
    assertThat(ownSeats(tables.formatted(6, 4))).containsExactly(Verdict.NOT_MET);
  }

  private static List<Verdict> ownSeats(String facts) {
    return findings("own-rules", "MSF-OWN-SEATS", body("multi-stakeholder-forum", "2020", facts))
        .stream()
        .filter(f -> f.subject().endsWith("/2") || !facts.contains("to: 2021,"))
        .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
        .map(Finding::verdict)
        .toList();
  }

  @Test
  void aWiderSideThanTheCharterNamesMayOrMayNotHaveDecided() {
    assertThat(ownSelection("non-government", "civil-society")).containsExactly(Verdict.MET);
    assertThat(ownSelection("civil-society", "non-government"))
        .containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(ownSelection("civil-society", "government")).containsExactly(Verdict.NOT_MET);
    assertThat(
            verdicts(
                "ogp-partnership",
                "MSF-SEED-SELFSELECT",
                body(
                    "multi-stakeholder-forum",
                    "2020",
                    "selections: [{id: s, sector: civil-society, decidedBy: non-government}]")))
        .containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
  }

  private static List<Verdict> ownSelection(String named, String found) {
    return verdicts(
        "own-rules",
        "MSF-OWN-SELECT",
        body(
            "multi-stakeholder-forum",
            "2020",
            """
            charters: [{from: 2020-01-01, selection: [{methods: [appointment], decidedBy: %s}]}]
            selections: [{id: s, call: 2021-01-01, methods: [appointment], decidedBy: %s}]
            """
                .formatted(named, found)));
  }

  @Test
  void twoTermsForOnePlanAreNoRepetition() {
    String council =
        """
        chairs:
          - {organization: a, sector: civil-society, role: co-chair, from: 2021, to: 2021, cycle: %s}
          - {organization: a, sector: civil-society, role: co-chair, from: 2022, to: 2022, cycle: two}
        """;

    assertThat(repeats(council.formatted("two")))
        .containsExactly(Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE);
    assertThat(repeats(council.formatted("one")))
        .containsExactly(Verdict.NOT_APPLICABLE, Verdict.NOT_MET);
  }

  private static List<Verdict> repeats(String facts) {
    return verdicts(
        "national-ge",
        "MSF-GE-NOREPEAT",
        body("coordination-council", "2020-02-13", facts) + "cycles: [{id: one}, {id: two}]\n");
  }

  @Test
  void theFindingNamesTheBasisThatItUsed() {
    Finding finding =
        findings(
                "ogp-partnership",
                "MSF-SEED-BALANCE",
                table(
                    "joint-steering-committee",
                    "2020",
                    "{sector: government, count: 5}, {sector: civil-society, count: 5}"))
            .get(0);

    assertThat(facts(finding.evidence())).contains("/mechanisms/0/compositions/0/basis=actual");
  }

  private static List<String> facts(Evidence evidence) {
    return Stream.concat(
            evidence.facts().stream().map(f -> f.at() + "=" + f.value()),
            evidence.children().stream().flatMap(c -> facts(c).stream()))
        .toList();
  }
}
