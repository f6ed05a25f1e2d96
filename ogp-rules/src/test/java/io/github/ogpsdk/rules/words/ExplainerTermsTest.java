package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.RulebookSelection;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around the findings of an assessment. */
class ExplainerTermsTest {
  private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);
  private static final Explainer FRENCH = Explainer.in(Locale.FRENCH);
  private static final Explainer SPANISH = Explainer.in(Locale.forLanguageTag("es"));

  @Test
  void termsAreShort() {
    assertThat(FRENCH.verdict(Verdict.NOT_MET)).isEqualTo("non satisfait");
    assertThat(SPANISH.level(Level.MINIMUM_REQUIREMENT)).isEqualTo("requisito mínimo");
    assertThat(ENGLISH.reading(Reading.SECOND_HAND)).isEqualTo("repeated by another source");
    assertThat(FRENCH.phase(CyclePhase.CO_CREATION)).isEqualTo("co-création");
    assertThat(ENGLISH.silence(Silence.UNKNOWN)).isEqualTo("silence is read as unknown");
    assertThat(ENGLISH.truth(TruthValue.UNKNOWN)).isEqualTo("unknown");
    assertThat(SPANISH.unknown(UnknownReason.WITHHELD)).isEqualTo("reservado");
    assertThat(FRENCH.basis(CompositionBasis.PRESCRIBED))
        .isEqualTo("sièges tels que les règles les prévoient");
    assertThat(ENGLISH.basis("actual")).isEqualTo("seats as they were filled");
    assertThat(ENGLISH.basis("xx-own")).isEqualTo("xx-own");
    assertThat(FRENCH.code("civil-society")).isEqualTo("société civile");
    assertThat(FRENCH.code("xx-own")).isEqualTo("xx-own");
    assertThat(SPANISH.dutyHolder("forum")).isEqualTo("la obligación es del foro");
    assertThat(SPANISH.dutyHolder("xx-own")).isEqualTo("xx-own");
  }

  @Test
  void citationsSayHowWellTheyWereRead() {
    assertThat(FRENCH.citation(EvidenceSamples.CITATION))
        .isEqualTo("Standards, 2022, 1.1 (repris par une autre source)");
  }

  @Test
  void theChoiceOfARulebookHasItsReason() {
    assertThat(ENGLISH.chosen(used("plan-delivered", "xx-2023", "2023-12", true)))
        .isEqualTo(
            "ogp-standards-2022: the edition in force when the plan xx-2023 was delivered "
                + "(December 2023). It stands in for the day of delivery, which decides and is "
                + "not recorded.");
    assertThat(SPANISH.chosen(used("co-creation-began", "xx-2023", "2023-02-01", false)))
        .isEqualTo(
            "ogp-standards-2022: la edición vigente cuando empezó la cocreación del plan "
                + "xx-2023 (1 de febrero de 2023).");
    assertThat(FRENCH.chosen(used("national", null, null, false)))
        .isEqualTo("ogp-standards-2022\u00a0: ces règles visent ce pays.");
    assertThat(ENGLISH.chosen(used("xx-own", null, null, false)))
        .isEqualTo("ogp-standards-2022: xx-own");
  }

  private static UsedRulebook used(
      String because, @Nullable String cycle, @Nullable String date, boolean inferred) {
    return new UsedRulebook(
        "ogp-standards-2022",
        "1.0.0",
        Optional.empty(),
        new RulebookSelection(
            because, Optional.ofNullable(cycle), Optional.ofNullable(date), Optional.of(inferred)));
  }

  @Test
  void whatWasNotCheckedHasItsReason() {
    assertThat(ENGLISH.notChecked(left("SC-REGION", "disabled-unverified")))
        .isEqualTo("SC-REGION: not checked, because nobody has yet read its text in a source.");
    assertThat(SPANISH.notChecked(left("SC-REGION", "xx-own")))
        .isEqualTo("SC-REGION: sin verificar (xx-own).");
  }

  private static NotChecked left(String rule, String because) {
    return new NotChecked(Optional.of(rule), Optional.empty(), Optional.empty(), because);
  }

  @Test
  void assumptionsAndConsequencesAreNeverOfficial() {
    assertThat(FRENCH.assumption(new Assumption("no-resolution-recorded", Optional.empty())))
        .isEqualTo(
            "Le fichier ne consigne aucune résolution\u00a0: aucune exception n’est supposée"
                + " s’appliquer en dehors de celles que le PGO a adoptées pour tous.");
    assertThat(ENGLISH.assumption(new Assumption("xx-own", Optional.empty()))).isEqualTo("xx-own");
    assertThat(ENGLISH.consequence(consequence("contrary-if-confirmed", true)))
        .isEqualTo(
            "Plan xx-2023: if the IRM came to the same view, the process would be contrary "
                + "to the requirements. This is not an official finding. The plan falls in the "
                + "grace period: a minimum requirement that is not met has no consequence.");
    assertThat(SPANISH.consequence(consequence("none", false)))
        .isEqualTo(
            "Plan xx-2023: los datos registrados no apuntan a un proceso contrario a los "
                + "requisitos.");
  }

  @Test
  void whatOgpFoundTooIsNotSaidToBeUnconfirmed() {
    Consequence consequence =
        new Consequence(
            "c",
            "contrary-if-confirmed",
            List.of(),
            false,
            List.of(),
            List.of(new OfficialFinding("contrary", "/standing/0", Optional.of("2014-11"))));

    assertThat(ENGLISH.consequence(consequence, "plan 2015–2016"))
        .isEqualTo(
            "Plan 2015–2016: the IRM or OGP found the process contrary to the requirements "
                + "(November 2014). The facts recorded point to the same.");
  }

  @Test
  void whatIsOnRecordStandsOnceAndBesideWhatFollows() {
    OfficialFinding contrary =
        new OfficialFinding("contrary", "/standing/0", Optional.of("2023-02"));
    OfficialFinding according = new OfficialFinding("according", "/cycles/0", Optional.empty());
    Consequence consequence =
        new Consequence(
            "c", "none", List.of(), false, List.of(), List.of(according, contrary, according));

    assertThat(ENGLISH.consequence(consequence, "plan 2019–2022"))
        .isEqualTo(
            "Plan 2019–2022: the IRM or OGP found the process contrary to the requirements "
                + "(February 2023). The IRM found that the process followed OGP rules (no date "
                + "on record). These findings can be about different phases of the cycle. The "
                + "facts recorded point to no process contrary to the requirements.");
    assertThat(ENGLISH.consequence(consequence("undetermined", true)))
        .isEqualTo(
            "Plan xx-2023: the facts recorded do not show whether the process meets the "
                + "requirements. The plan falls in the grace period: a minimum requirement that "
                + "is not met has no consequence.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSUFFICIENT_EVIDENCE | MET NOT_MET | 1 | nothing recorded is contrary to the requirements;"
            + " one ground cannot be judged yet.",
        "INSUFFICIENT_EVIDENCE | NOT_MET NOT_APPLICABLE | 1 | nothing recorded is contrary to the"
            + " requirements; one ground cannot be judged yet. From the facts recorded, one ground cannot"
            + " turn out met: it is given, or does not apply.",
        "INSUFFICIENT_EVIDENCE | NOT_MET NOT_APPLICABLE | 2 | nothing recorded is contrary to the"
            + " requirements; 2 grounds cannot be judged yet. From the facts recorded, 2 grounds cannot turn"
            + " out met: they are given, or do not apply.",
        "INSUFFICIENT_EVIDENCE | | 2 | nothing recorded is contrary to the requirements; 2 grounds"
            + " cannot be judged yet.",
        "NOT_MET | | 1 | the facts recorded do not show whether the process meets the requirements."
      })
  void groundsThatCannotBeJudgedAreToldApartFromThoseThatMayBeGiven(
      Verdict verdict, @Nullable String possible, int grounds, String said) {
    Trigger open =
        new Trigger(
            "plan-late",
            "undetermined",
            "PR-LATE-12M",
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(
                new UsedVerdict(
                    "PR-LATE-12M",
                    "/cycles/0",
                    Optional.empty(),
                    Optional.empty(),
                    verdict,
                    possible(possible))));
    Trigger ruledOut =
        new Trigger(
            "no-progress",
            "none",
            "PR-NOPROGRESS",
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());
    List<Trigger> triggers =
        Stream.concat(Stream.of(ruledOut), Collections.nCopies(grounds, open).stream()).toList();

    assertThat(
            ENGLISH.consequence(
                new Consequence("c", "undetermined", List.of(), false, triggers, List.of()),
                "plan 2023"))
        .isEqualTo("Plan 2023: " + said);
  }

  private static List<Verdict> possible(@Nullable String names) {
    return names == null ? List.of() : Stream.of(names.split(" ")).map(Verdict::valueOf).toList();
  }

  @Test
  void whatIsOnRecordStandsWhereTheFactsDoNotDecide() {
    Consequence consequence =
        new Consequence(
            "c",
            "undetermined",
            List.of(),
            false,
            List.of(),
            List.of(new OfficialFinding("contrary", "/standing/0", Optional.of("2023-02"))));

    assertThat(ENGLISH.consequence(consequence, "plan 2019–2022"))
        .isEqualTo(
            "Plan 2019–2022: the IRM or OGP found the process contrary to the requirements "
                + "(February 2023). That finding stands; the facts recorded here neither confirm "
                + "nor refute it.");
  }

  private static Consequence consequence(String code, boolean grace) {
    return new Consequence("xx-2023", code, List.of(), grace, List.of(), List.of());
  }

  @Test
  void requirementsSayHowFarTheyWereChecked() {
    assertThat(ENGLISH.requirement(requirement(false))).isEqualTo("Requirement 1.1: met.");
    assertThat(FRENCH.requirement(requirement(true)))
        .isEqualTo("Exigence 1.1\u00a0: satisfait, dans la limite de ce qui a été vérifié.");
  }

  private static RequirementVerdict requirement(boolean asFarAsChecked) {
    return new RequirementVerdict(
        "ogp-standards-2022",
        "1.1",
        Optional.of(Level.MINIMUM_REQUIREMENT),
        Optional.empty(),
        Optional.empty(),
        Verdict.MET,
        List.of(),
        asFarAsChecked,
        Optional.empty());
  }

  @Test
  void otherReadingsNameTheirParameters() {
    ReadingVerdict reading = new ReadingVerdict(Map.of("maxGap", "P3M"), Verdict.NOT_MET);

    assertThat(FRENCH.otherReading(reading))
        .isEqualTo(
            "Lu autrement (intervalle maximal\u00a0: 3 mois), le texte donnerait un autre résultat\u00a0: non"
                + " satisfait.");
  }
}
