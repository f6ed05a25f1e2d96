package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings put together for readers. */
class AssessmentSummaryTest {
  private static final Path FOLDER = Path.of("../ogp-examples/partnerships");

  private static Assessment assess(String name, Silence silence) {
    return Assessor.assess(
        OgpJson.readPartnership(FOLDER.resolve(name + ".json")).document(),
        AssessmentRequest.DEFAULT.silence(silence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"peru", "georgia", "steering-committee", "united-states"})
  void everyFindingThatAppliesIsInOneGroup(String name) {
    Assessment assessment = assess(name, Silence.UNKNOWN);
    AssessmentSummary digest = AssessmentSummary.of(assessment);

    Stream<Finding> minimum =
        digest.requirements().values().stream()
            .flatMap(List::stream)
            .flatMap(r -> r.findings().stream());
    Stream<Finding> others =
        digest.rulebooks().values().stream()
            .flatMap(List::stream)
            .flatMap(r -> r.findings().stream());

    assertThat(Stream.concat(minimum, others).filter(AssessmentSummaryTest::applies).toList())
        .containsExactlyInAnyOrderElementsOf(
            assessment.findings().stream().filter(AssessmentSummaryTest::applies).toList());
  }

  private static boolean applies(Finding finding) {
    return finding.verdict() != Verdict.NOT_APPLICABLE;
  }

  @Test
  void whatMinimumRequirementsNeedComesFirst() {
    List<WantedFact> wanted = AssessmentSummary.of(assess("canada", Silence.UNKNOWN)).wanted();

    List<Boolean> needed =
        wanted.stream()
            .map(w -> Stream.concat(w.settles().stream(), w.helps().stream()))
            .map(findings -> findings.anyMatch(AssessmentSummary::isMinimum))
            .toList();
    assertThat(needed).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(wanted)
        .extracting(w -> w.findings().stream().anyMatch(AssessmentSummary::isMinimum))
        .isEqualTo(needed);
    assertThat(wanted)
        .allMatch(w -> w.findings().equals(w.isDecisive() ? w.settles() : w.helps()))
        .anyMatch(w -> !w.isDecisive() && !w.settles().isEmpty());
  }

  @Test
  void factsOfOneKindInOneBodyAreWantedTogether() {
    List<WantedFact> wanted =
        AssessmentSummary.of(assess("steering-committee", Silence.UNKNOWN)).wanted();

    WantedFact starts = wanted.get(0);

    assertThat(starts.facts()).hasSizeGreaterThan(50);
    assertThat(starts.facts()).allMatch(f -> f.at().matches("/mechanisms/0/members/[0-9]+/from"));
    assertThat(starts.settles()).extracting(Finding::rule).containsOnly("SC-TERM3");
  }

  @Test
  void requirementWaitsForTheFactThatMostOfItsRulesLack() {
    RequirementSummary website = requirement(assess("peru", Silence.UNKNOWN), "2.1");

    assertThat(website.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(website.failures()).isEmpty();
    assertThat(website.lacks())
        .extracting(l -> l.fact().orElseThrow().at(), RequirementSummary.Lack::facts)
        .containsExactly(tuple("/publication", 1));
    assertThat(website.lacks().get(0).findings()).hasSize(2);
  }

  @Test
  void whatIsNotMetBySilenceWaitsForFactsAllTheSame() {
    RequirementSummary website = requirement(assess("peru", Silence.NOT_MET), "2.1");

    assertThat(website.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(website.failures()).isEmpty();
    assertThat(website.lacks()).hasSize(1);
  }

  @Test
  void exceptionsAreFewAndLessThanHalf() {
    Map<String, List<RuleSummary>> books =
        AssessmentSummary.of(assess("steering-committee", Silence.UNKNOWN)).rulebooks();
    RuleSummary twentyTwo =
        books.get("ogp-steering-committee").stream()
            .filter(d -> d.rule().equals("SC-22"))
            .findFirst()
            .orElseThrow();

    assertThat(twentyTwo.exceptions(Verdict.MET, 3)).hasSize(1);
    assertThat(twentyTwo.exceptions(Verdict.MET, 0)).isEmpty();
    assertThat(twentyTwo.exceptions(Verdict.INSUFFICIENT_EVIDENCE, 9)).isEmpty();
  }

  @Test
  void whatAMeasureIsComparedWithIsNamed() {
    Partnership committee =
        OgpJson.readPartnership(FOLDER.resolve("steering-committee.json")).document();
    Finding term =
        Assessor.assess(committee).findings().stream()
            .filter(f -> f.rule().equals("MSF-OWN-TERM"))
            .findFirst()
            .orElseThrow();

    assertThat(Explainer.in(Locale.ENGLISH).headline(term, committee))
        .contains("; the last day that the charter allows is not known");
  }

  private static RequirementSummary requirement(Assessment assessment, String requirement) {
    return AssessmentSummary.of(assessment).requirements().get(Optional.of("nap5")).stream()
        .filter(r -> r.requirement().equals(requirement))
        .findFirst()
        .orElseThrow();
  }
}
