package io.github.ogpsdk.report.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
  private static final Partnership FORUM =
      read(
          """
          format: partnership
          version: 0.1.0
          id: xx
          asOf: 2024-06-30
          member: {id: xx, type: national, name: Xland, code: XX, joined: 2015}
          mechanisms:
          - id: old
            name: Old Council
            to: 2019
            chairs: [{office: Old chair, from: 2016}]
          - id: forum
            name: Forum
            from: 2020
            compositions:
            - {basis: actual, from: 2020, seats: [{sector: government, count: 9}, {sector: civil-society, count: 1}]}
            - basis: actual
              from: 2022-03-01
              disputed: true
              note: Two seats were empty.
              seats:
              - {sector: government, count: 4}
              - {sector: civil-society, count: 6}
              - {sector: government, count: 3, role: observer}
            chairs:
            - {office: First chair, from: 2020, to: 2022}
            - {office: Second chair, sector: civil-society, from: 2023-01-05}
          cycles:
          - id: one
            mechanisms: [forum]
            plan: {from: 2023-01-01, to: 2024-12-31, submitted: 2022-12-20}
          """);

  private static Partnership read(String yaml) {
    return OgpJson.readPartnership(yaml).document();
  }

  private static Answer answer(Partnership partnership) {
    return Answer.of(
        new Names(Assessed.of(partnership, Assessor.assess(partnership)), Locale.ENGLISH));
  }

  private static Card card(Partnership partnership, int index) {
    return answer(partnership).cards().get(index);
  }

  @Test
  void tellsTheNewestSeatTableOfTheBodyThatServesThePlan() {
    assertThat(card(FORUM, 0))
        .isEqualTo(
            new Card(
                "Is the forum balanced?",
                Tone.OPEN,
                "no: 4 for government, 6 for others",
                List.of(
                    "Forum: government 4, civil society 6.",
                    "Seats as they were filled, since 1 March 2022.",
                    "Sources disagree on these seats.",
                    "Note: Two seats were empty.")));
  }

  @Test
  void tellsWhoIsInTheChairNow() {
    assertThat(card(FORUM, 1))
        .isEqualTo(
            new Card(
                "Who chairs?",
                Tone.PLAIN,
                "Second chair",
                List.of("Chair: Second chair, since 5 January 2023.")));
  }

  @Test
  void saysThatSeatsWithoutANumberAreUnknown() {
    Partnership open =
        read(
            """
            format: partnership
            version: 0.1.0
            id: xx
            asOf: 2024-06-30
            member: {id: xx, type: national, name: Xland}
            mechanisms:
            - id: forum
              name: Forum
              compositions:
              - {basis: prescribed, seats: [{sector: government, count: 4}, {sector: civil-society}]}
            cycles: []
            """);

    assertThat(answer(open).cards().subList(0, 2))
        .containsExactly(
            new Card(
                "Is the forum balanced?",
                Tone.OPEN,
                "unknown",
                List.of(
                    "Forum: government 4, 1 group without a number.",
                    "Seats as the rules prescribe them.")),
            new Card(
                "Who chairs?",
                Tone.OPEN,
                "not recorded",
                List.of("No chair is on record for “Forum”.")));
  }

  @Test
  void saysThatTheLastBodyHasEnded() {
    Partnership over =
        read(
            """
            format: partnership
            version: 0.1.0
            id: xx
            asOf: 2024-06-30
            member: {id: xx, type: national, name: Xland}
            mechanisms:
            - id: forum
              name: Forum
              from: 2015
              to: 2019-03-01
              compositions:
              - {basis: actual, seats: [{sector: government, count: 4}, {sector: civil-society, count: 4}]}
              chairs: [{office: Chair, from: 2016}]
            """);

    assertThat(answer(over).cards().subList(0, 2))
        .containsExactly(
            new Card(
                "Is the forum balanced?",
                Tone.OPEN,
                "no forum now",
                List.of("The last body on record, “Forum”, is over: 2015 to 1 March 2019.")),
            new Card(
                "Who chairs?",
                Tone.OPEN,
                "no forum now",
                List.of("The last body on record, “Forum”, is over: 2015 to 1 March 2019.")));
  }

  @Test
  void leavesOutWhatBeginsLater() {
    Partnership later =
        read(
            """
            format: partnership
            version: 0.1.0
            id: xx
            asOf: 2024-06-30
            member: {id: xx, type: national, name: Xland}
            mechanisms:
            - {id: planned, name: Planned, from: 2030, chairs: [{office: Later, from: 2031}]}
            - id: forum
              name: Forum
              from: 2020
              compositions:
              - {basis: actual, from: 2020, seats: [{sector: government, count: 4}, {sector: civil-society, count: 4}]}
              - {basis: actual, from: 2025, seats: [{sector: government, count: 1}, {sector: civil-society, count: 9}]}
            """);

    assertThat(answer(later).cards().subList(0, 2))
        .extracting(Card::answer)
        .containsExactly("yes: 4 and 4", "not recorded");
  }

  @Test
  void saysThatNoForumIsOnRecord() {
    Partnership none =
        read(
            """
            format: partnership
            version: 0.1.0
            id: xx
            asOf: 2024-06-30
            member: {id: xx, type: national, name: Xland}
            """);

    assertThat(answer(none).cards().subList(0, 2))
        .extracting(Card::answer)
        .containsExactly("no forum on record", "no forum on record");
    assertThat(answer(none).plan()).isEmpty();
    assertThat(answer(none).requirements()).isEmpty();
  }

  @Test
  void countsOneCauseForWhatBreaksTheSameRulesTwice() {
    Names names = new Names(Examples.of("scotland"), Locale.ENGLISH);

    Answer answer = Answer.of(names);

    assertThat(answer.causes()).hasSize(1);
    assertThat(answer.causes().get(0).findings()).hasSize(2);
    assertThat(answer.cards().get(2).answer()).isEqualTo("1 thing");
  }

  @Test
  void putsTheCurrentPlanFirstAmongWhatIsNotMet() {
    List<Cause> causes = Answer.of(new Names(Examples.of("peru"), Locale.ENGLISH)).causes();

    assertThat(causes)
        .extracting(c -> c.findings().get(0).cycle())
        .containsExactly(Optional.of("nap4"), Optional.of("nap4"), Optional.of("due-2014"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "georgia | en | Removed from OGP on 13 April 2026. (Known from the press only.)",
        "georgia | fr | Exclu du PGO le 13 avril 2026. (Connu par la presse seulement.)",
        "georgia | es | Excluido de la Alianza el 13 de abril de 2026. (Conocido solo por la prensa.)",
        "peru | en | Joined OGP in 2011.",
        "peru | fr | A rejoint le PGO en 2011.",
        "peru | es | Se incorporó a la Alianza en 2011.",
      })
  void saysFirstWhereTheMemberStands(String member, String language, String said) {
    Names names = new Names(Examples.of(member), Locale.forLanguageTag(language));

    assertThat(Answer.of(names).sentences().get(0)).isEqualTo(said);
  }

  @Test
  void namesWhatIsMissingToEachRequirement() {
    Answer answer = Answer.of(new Names(Examples.of("peru"), Locale.ENGLISH));

    assertThat(answer.plan()).contains("plan 2026–2027 (6th)");
    assertThat(answer.requirements())
        .extracting(RequirementAnswer::detail)
        .containsExactly(
            "missing: the bodies that serve the plan",
            "missing: the addresses of the OGP website and the repository",
            "missing: the addresses of the OGP website and the repository",
            "missing: the published timeline of the plan",
            "missing: the outreach activities for the plan",
            "missing: the consultations on the plan",
            "missing: the reasoned response for the plan",
            "not yet due before 31 December 2026");
    assertThat(answer.tasks().get(0))
        .isEqualTo(
            new Task(
                "Government",
                "Give the addresses of the OGP website and the repository",
                answer.tasks().get(0).decides(),
                "now",
                List.of("/publication")));
  }

  @ParameterizedTest
  @CsvSource({
    "georgia, fr, Géorgie",
    "spain, es, España",
    "united-states, es, Estados Unidos",
    "scotland, fr, Scotland",
    "georgia, en, Georgia"
  })
  void namesACountryInTheLanguageOfThePage(String member, String language, String name) {
    assertThat(new Names(Examples.of(member), Locale.forLanguageTag(language)).member())
        .isEqualTo(name);
  }
}
