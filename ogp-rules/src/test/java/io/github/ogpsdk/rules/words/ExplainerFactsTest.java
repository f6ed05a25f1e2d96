package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.rules.book.Books.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Effect;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.book.Books;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts, what is missing, and what was changed, as a reader meets them. */
class ExplainerFactsTest {
  private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);
  private static final Explainer FRENCH = Explainer.in(Locale.FRENCH);

  private static final Partnership PARTNERSHIP =
      OgpJson.readPartnership(
              """
              format: partnership
              version: 0.1.0
              id: xx
              member: {id: xx, type: national}
              organizations:
                - {id: moj, name: {en: Ministry of Justice, fr: Ministère de la Justice}}
                - {id: nameless}
              mechanisms:
                - id: forum
                  note: About the forum.
                  members: [{organization: moj, note: About the ministry.}, {organization: nameless}]
              sources: [{url: "https://example.org/", title: A page}]
              """)
          .document();

  @ParameterizedTest
  @CsvSource({
    "/mechanisms/0/members/0/organization, moj, Ministry of Justice (moj)",
    "/mechanisms/0/members/1/organization, nameless, nameless",
    "/organizations/0/id, moj, moj"
  })
  void anOrganizationIsNamedWhereAFactRefersToIt(String at, String value, String said) {
    assertThat(ENGLISH.fact(new UsedFact(at, value, List.of()), PARTNERSHIP)).endsWith(": " + said);
  }

  @Test
  void anOrganizationWithoutANameIsItsId() {
    assertThat(FRENCH.organization("moj", PARTNERSHIP)).isEqualTo("Ministère de la Justice");
    assertThat(FRENCH.organization("nameless", PARTNERSHIP)).isEqualTo("nameless");
    assertThat(FRENCH.organization("gone", PARTNERSHIP)).isEqualTo("gone");
    assertThat(ENGLISH.place("/mechanisms/0/members/0", PARTNERSHIP))
        .isEqualTo("body “forum”, member “Ministry of Justice”");
  }

  @ParameterizedTest
  @CsvSource({
    "/mechanisms/0/members/0/organization, About the ministry.",
    "/mechanisms/0/members/0, About the ministry.",
    "/mechanisms/0/members/1/organization,",
    "/mechanisms/0/members, About the forum.",
    "/mechanisms/0, About the forum.",
    "/member/type,",
    "/mechanisms/7/name,",
    "'',"
  })
  void aNoteCountsForWhatItStandsBeside(String at, String note) {
    assertThat(ENGLISH.note(at, PARTNERSHIP).map(n -> n.in("en")).orElse(null)).isEqualTo(note);
  }

  @Test
  void aPointerLeadsToASourceOnlyWhereOneStands() {
    assertThat(ENGLISH.source("/sources/0", PARTNERSHIP).flatMap(s -> s.title()))
        .contains(Text.of("A page"));
    assertThat(ENGLISH.source("/sources/1", PARTNERSHIP)).isEmpty();
    assertThat(ENGLISH.source("/mechanisms/0", PARTNERSHIP)).isEmpty();
  }

  @Test
  void aRuleThatDoesNotApplyHasAReason() {
    Evidence evidence = EvidenceSamples.flag("atWork", TruthValue.NONE);
    Finding phase = EvidenceSamples.inapplicable(Reason.of("phase"), evidence);
    Finding met =
        EvidenceSamples.finding(Verdict.MET, EvidenceSamples.flag("atWork", TruthValue.TRUE));

    assertThat(ENGLISH.reason(phase)).isEqualTo("The rule does not concern this phase.");
    assertThat(ENGLISH.reason(met)).isEqualTo(ENGLISH.headline(met)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 'only the year is known, 2024'",
    "2024-03, 'only the month is known, March 2024'"
  })
  void whatIsKnownOfAFactIsSaid(String known, String said) {
    MissingFact fact = new MissingFact("/asOf", Optional.empty(), Optional.of(known), List.of());

    assertThat(ENGLISH.known(fact)).contains(said);
    assertThat(ENGLISH.known(EvidenceSamples.lacking("/asOf"))).isEmpty();
  }

  @Test
  void whatARequirementLacksIsOneFactOfSeveral() {
    MissingFact fact =
        new MissingFact(
            "/publication", Optional.of(UnknownReason.WITHHELD), Optional.empty(), List.of());
    Finding one =
        EvidenceSamples.finding(
            Verdict.INSUFFICIENT_EVIDENCE,
            EvidenceSamples.flag("atWork", TruthValue.UNKNOWN),
            fact,
            EvidenceSamples.lacking("/asOf"));

    assertThat(
            ENGLISH.lack(new RequirementSummary.Lack(Optional.of(fact), List.of(one)), PARTNERSHIP))
        .hasValueSatisfying(
            said -> assertThat(said).contains("withheld").endsWith(" (one of 2 missing facts)"));
    assertThat(
            ENGLISH.lack(new RequirementSummary.Lack(Optional.empty(), List.of(one)), PARTNERSHIP))
        .isEmpty();
  }

  @Test
  void ofTwoMissingFactsOneIsTold() {
    MissingFact inPart = new MissingFact("/asOf", Optional.empty(), Optional.of("2024"), List.of());
    MissingFact whole = EvidenceSamples.lacking("/publication");
    MissingFact decisive =
        new MissingFact(
            "/member/joined", Optional.empty(), Optional.of("2019"), List.of(Verdict.MET));

    assertThat(told(inPart, whole)).contains("publication").doesNotContain("2024");
    assertThat(told(inPart, whole, decisive)).contains("2019");
    assertThat(told(inPart)).contains("2024");
  }

  private static String told(MissingFact... missing) {
    return ENGLISH.headline(
        EvidenceSamples.finding(
            Verdict.INSUFFICIENT_EVIDENCE,
            EvidenceSamples.flag("atWork", TruthValue.UNKNOWN),
            missing),
        PARTNERSHIP);
  }

  @ParameterizedTest
  @CsvSource({
    "TIGHTENS, 'P22-1.1-FREQ, tightened by xx: maxGap is 3 months instead of 6 months (decree 12).'",
    "RELAXES, 'P22-1.1-FREQ, relaxed by xx: maxGap is 3 months instead of 6 months (decree 12).'",
    "CHANGES, 'P22-1.1-FREQ, changed by xx: maxGap is 3 months instead of 6 months (decree 12).'"
  })
  void aChangedParameterIsSaidWithItsReason(Effect effect, String said) {
    for (String reason : List.of("decree 12", "decree 12. ")) {
      RuleChange change =
          new RuleChange(
              "xx",
              "P22-1.1-FREQ",
              Optional.of("maxGap"),
              Optional.of("P6M"),
              Optional.of("P3M"),
              effect,
              Text.of(reason));
      assertThat(ENGLISH.change(change)).isEqualTo(said);
    }
  }

  @Test
  void aRuleSwitchedOffIsSaidToBe() {
    RuleChange off =
        new RuleChange(
            "xx",
            "P22-1.1-FREQ",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Effect.RELAXES,
            Text.of("decree 12"));

    assertThat(ENGLISH.change(off)).isEqualTo("P22-1.1-FREQ, switched off by xx (decree 12).");
  }

  @Test
  void aTermIsSaidWithItsArguments() {
    Rule rule =
        Books.rule("XX-RULE")
            .title("t", "t", "t")
            .text("t", "t", "t")
            .cite(EvidenceSamples.CITATION)
            .must(measure("atWork").holds());

    assertThat(
            ENGLISH.termInWords(
                measure("attendance").with("sector", "civil-society").value(), rule))
        .isEqualTo("people present or represented from civil society");
  }
}
