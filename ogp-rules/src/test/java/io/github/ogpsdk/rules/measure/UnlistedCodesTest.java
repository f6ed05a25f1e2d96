package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A code that is in no list may stand for anything: it widens what is possible. */
class UnlistedCodesTest {
  private static final String TABLE =
      """
      mechanisms:
        - id: b
          from: 2020-01-01
          compositions:
            - {basis: actual, from: 2020-01-01, seats: [
                {sector: government, count: 5}, {sector: %s, count: 5%s}]}
      """;

  @Test
  void seatsOfAnUnlistedSectorMayBeOnEitherSide() {
    assertThat(seats("indigenous-peoples", "", "non-government")).isEqualTo(new Whole(0, 5));
    assertThat(seats("indigenous-peoples", "", "government")).isEqualTo(new Whole(5, 10));
    assertThat(imbalance("indigenous-peoples")).isEqualTo(new Whole(0, 10));
    assertThat(imbalance("citizens")).isEqualTo(Whole.of(0));
    assertThat(imbalance("legislature")).isEqualTo(Whole.of(5));
  }

  @Test
  void seatsOfAnUnlistedRoleMayBeNone() {
    assertThat(seats("citizens", ", role: rapporteur", "non-government"))
        .isEqualTo(new Whole(0, 5));
    assertThat(seats("citizens", ", role: observer", "non-government")).isEqualTo(Whole.of(0));
  }

  @Test
  void anUnlistedSectorInARuleMayBeAnyOfThoseListed() {
    assertThat(seats("citizens", "", "ngo")).isEqualTo(new Whole(0, 10));
    assertThat(seats("ngo", "", "ngo")).isEqualTo(new Whole(5, 10));
  }

  @Test
  void peoplePresentOfAnUnlistedSectorMayBeAnybody() {
    MeasureProbe meeting =
        MeasureProbe.of(
            "2024-12-31",
            """
            mechanisms:
              - id: b
                meetings:
                  - {date: 2024-01-01, attendance: [{sector: elders, present: 4, deputies: 0}]}
            """);

    assertThat(
            meeting.read(
                "attendance",
                Map.of("sector", "civil-society"),
                "meeting",
                "mechanisms",
                "meetings"))
        .isEqualTo(new Whole(0, 4));
  }

  @Test
  void theSideOfAnUnlistedSectorIsOpen() {
    MeasureProbe selection =
        MeasureProbe.of(
            "2024-12-31",
            """
            mechanisms:
              - id: b
                selections: [{sector: elders, call: 2024-01-01}]
            """);

    assertThat(selection.read("selectionSide", "selection", "mechanisms", "selections"))
        .isEqualTo(Code.ANY);
  }

  @Test
  void anUnlistedAudienceMayBeWhoeverIsAskedForOrEverybody() {
    MeasureProbe channel =
        MeasureProbe.of(
            "2024-12-31",
            """
            cycles:
              - id: c
                coCreation: {from: 2023-01-01, consultations: [
                  {id: x, from: 2023-02-01, openTo: [elders]}]}
            """);

    Bounds open =
        channel.read(
            "opensTo", Map.of("sector", "civil-society"), "channel", "cycles", "inputChannels");
    assertThat(open).isEqualTo(Flag.of(Outcomes.OPEN));
    assertThat(channel.read("audiences", "channel", "cycles", "inputChannels"))
        .isEqualTo(Whole.ANY);
  }

  @Test
  void aCodingOfAnUnlistedVariableMayBeOfAnyVariable() {
    String codings =
        "{commitment: X1, variable: starred, value: 'yes', scheme: irm-2015-2019},"
            + " {commitment: X1, variable: relevance, value: 'no', scheme: irm-2015-2019},"
            + " {commitment: X1, variable: %s, value: 'yes', scheme: irm-2015-2019}";

    assertThat(coded(codings.formatted("completion"))).isEqualTo(Code.of("no"));
    assertThat(coded(codings.formatted("pertinence"))).isEqualTo(new Code(Set.of("no"), true));
  }

  @Test
  void anAnswerToAnUnlistedQuestionMayBeToAnyQuestion() {
    MeasureProbe cycle =
        MeasureProbe.of(
            "2024-12-31",
            """
            cycles:
              - id: c
                reviews:
                  - {product: results-report, assessor: irm, answers: [
                      {subject: the-process, value: contrary}]}
            """);

    assertThat(cycle.read("foundContrary", "cycle", "cycles")).isEqualTo(Flag.of(Outcomes.OPEN));
    assertThat(cycle.read("irmAnswer", Map.of("subject", "process"), "cycle", "cycles"))
        .isEqualTo(Code.ANY);
    assertThat(cycle.read("irmOnMinimum", "cycle", "cycles")).isEqualTo(Code.ANY);
  }

  @Test
  void aMethodOfSelectionThatIsUnlistedMayBeTheOneThatTheCharterNames() {
    String body =
        """
        mechanisms:
          - id: b
            from: 2020-01-01
            charters: [{from: 2020-01-01, selection: [{methods: [%s]}]}]
            selections: [{call: 2021-01-01, methods: [%s]}]
        """;

    assertThat(allowed(body.formatted("open-election", "open-election")))
        .isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(allowed(body.formatted("open-election", "invitation")))
        .isEqualTo(Flag.of(Outcomes.FAILS));
    assertThat(allowed(body.formatted("open-election", "acclamation")))
        .isEqualTo(Flag.of(Outcomes.OPEN));
    assertThat(allowed(body.formatted("acclamation", "open-election")))
        .isEqualTo(Flag.of(Outcomes.OPEN));
  }

  @Test
  void aChairOfAnUnlistedRoleMayBeADeputyOrNot() {
    String body =
        """
        mechanisms:
          - id: b
            from: 2020-01-01
            charters: [{from: 2020-01-01, chair: [{role: chair, sector: government}]}]
            chairs:
              - {sector: government, role: %s, from: 2021-01-01}
              - {sector: civil-society, role: %s, from: 2021-01-01}
        """;

    assertThat(chair(body.formatted("chair", "chair"), "sharedChair"))
        .isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(chair(body.formatted("chair", "vice-chair"), "sharedChair"))
        .isEqualTo(Flag.of(Outcomes.FAILS));
    assertThat(chair(body.formatted("chair", "speaker"), "sharedChair"))
        .isEqualTo(Flag.of(Outcomes.OPEN));
    assertThat(chair(body.formatted("speaker", "chair"), "chairRulesOn"))
        .isEqualTo(new Whole(0, 1));
  }

  private static Bounds coded(String codings) {
    return MeasureProbe.of(
            "2024-12-31",
            """
            cycles:
              - id: c
                plan: {from: 2016-01-01, commitments: [{id: X1}]}
                reviews: [{product: end-of-term-report, assessor: irm, codings: [%s]}]
            """
                .formatted(codings))
        .read("codeOf", Map.of("variable", "relevance"), "coding", "cycles", "codings");
  }

  private static Bounds allowed(String document) {
    return MeasureProbe.of("2024-12-31", document)
        .read("methodsAllowed", "selection", "mechanisms", "selections");
  }

  private static Bounds chair(String document, String measure) {
    return MeasureProbe.of("2024-12-31", document)
        .read(measure, "chair-term", "mechanisms", "chairTerms");
  }

  private static Bounds seats(String sector, String more, String asked) {
    return MeasureProbe.of("2024-12-31", TABLE.formatted(sector, more))
        .read("seats", Map.of("sector", asked), "seat-table", "mechanisms", "seatTables");
  }

  private static Bounds imbalance(String sector) {
    return MeasureProbe.of("2024-12-31", TABLE.formatted(sector, ""))
        .read(
            "seatImbalance",
            Map.of("a", "government", "b", "non-government"),
            "seat-table",
            "mechanisms",
            "seatTables");
  }
}
