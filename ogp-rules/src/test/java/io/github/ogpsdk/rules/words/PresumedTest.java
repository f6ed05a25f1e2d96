package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was taken for granted is told beside the verdict. */
class PresumedTest {
  private static final String MEMBER =
      "{organization: ngo, sector: civil-society, from: 2020-01-01%s}";

  private static Partnership partnership(String members) {
    return OgpJson.readPartnership(
            """
            format: partnership
            version: 0.1.0
            id: xx
            asOf: 2024-06-30
            member: {id: xx, type: national}
            organizations: [{id: ngo, name: Network, sector: civil-society}]
            mechanisms:
              - id: body
                name: Body
                from: 2019-01-01
                to: 2024-05-31
                charters: [{from: 2019-01-01, to: 2024-05-31, term: [{length: P2Y}]}]
                members: [%s]
            cycles: []
            """
                .formatted(members))
        .document();
  }

  private static List<Finding> terms(Partnership partnership) {
    return Assessor.assess(partnership).findings().stream()
        .filter(f -> f.rule().equals("MSF-OWN-TERM"))
        .toList();
  }

  @Test
  void anEndThatNobodyRecordedIsNamed() {
    List<Finding> found = terms(partnership(MEMBER.formatted("")));

    assertThat(found).extracting(Finding::verdict).containsExactly(Verdict.NOT_MET);
    assertThat(found.get(0).assumptions())
        .containsExactly(new Assumption("still-there", Optional.of("/mechanisms/0/members/0/to")));
  }

  @Test
  void whatIsRecordedIsNotTakenForGranted() {
    List<Finding> ended = terms(partnership(MEMBER.formatted(", to: 2021-06-30")));
    List<Finding> unknown = terms(partnership(MEMBER.formatted(", unknown: {to: not-recorded}")));

    assertThat(ended).extracting(Finding::verdict).containsExactly(Verdict.MET);
    assertThat(ended.get(0).assumptions()).isEmpty();
    assertThat(unknown).extracting(Finding::verdict).containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(unknown.get(0).assumptions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Assumed: still there, as no end is recorded (body “Body”, member “Network”).",
        "fr|Hypothèse : toujours en place, puisqu’aucune fin n’est consignée (instance « Body »,"
            + " membre « Network »).",
        "es|Supuesto: sigue vigente, pues no consta su fin (instancia «Body», miembro"
            + " «Network»)."
      })
  void itIsSaidInEachLanguage(String language, String sentence) {
    Partnership partnership = partnership(MEMBER.formatted(""));
    Explainer explainer = Explainer.in(Locale.forLanguageTag(language));

    List<String> told = explainer.assumptions(terms(partnership).get(0), partnership);

    assertThat(told)
        .extracting(t -> t.replace('\u00a0', ' ').replace('\u202f', ' '))
        .containsExactly(sentence);
  }

  @Test
  void ofManyThreeAreNamedAndTheOthersCounted() {
    List<Assumption> many =
        List.of("0", "1", "2", "3", "4").stream()
            .map(i -> new Assumption("still-there", Optional.of("/mechanisms/" + i + "/to")))
            .toList();
    Words words = Words.in(Language.ENGLISH);
    ValueFormat amounts = new ValueFormat(words);

    List<String> told =
        new Presumed(words, amounts, new Places(words, amounts)).told(many, partnership(""));

    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("and 2 more").contains("Body");
  }
}
