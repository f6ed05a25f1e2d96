package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilterTest {
  private static final Path GEORGIA = Path.of("../ogp-examples/partnerships/georgia.json");

  private static Assessment assess(String... names) {
    return assess(AssessmentRequest.DEFAULT.rules(RuleFilter.of(List.of(names))));
  }

  private static Assessment assess(AssessmentRequest request) {
    return Assessor.assess(OgpJson.readPartnership(GEORGIA).document(), request);
  }

  private static Set<String> rules(String name) {
    RuleFilter filter = RuleFilter.of(List.of(name));
    return Rulebooks.shipped().stream()
        .flatMap(b -> b.rules().stream().filter(r -> filter.has(r, b)).map(Rule::id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "P22-1.1-FREQ, P22-1.1-FREQ",
    "p22-1.1-freq, P22-1.1-FREQ",
    "P22-1.1, P22-1.1-EXISTS P22-1.1-FREQ P22-1.1-RULES P22-1.1-SECTORS",
    "P22-1.10, ''",
    "P22-1.1-FRE, ''"
  })
  void aNameIsAnIdOrItsBeginningUpToAHyphen(String name, String ids) {
    assertThat(String.join(" ", rules(name))).isEqualTo(ids);
  }

  @Test
  void aNameIsARequirementAStandardOrARulebook() {
    assertThat(rules("1.1"))
        .contains("P22-1.1-FREQ")
        .doesNotContain("P22-2.1-SITE", "P22-3.1-NOTICE");
    assertThat(rules("3"))
        .contains("P22-3.1-NOTICE", "P22-3.2-OUTREACH")
        .doesNotContain("P22-2.1-SITE");
    assertThat(rules("ogp-eligibility"))
        .isEqualTo(
            Rulebooks.find("ogp-eligibility").orElseThrow().rules().stream()
                .map(Rule::id)
                .collect(Collectors.toSet()));
  }

  @Test
  void aLevelStandsForItsRules() {
    RuleFilter minimum = RuleFilter.of(List.of("minimum-requirement"));

    for (Rulebook book : Rulebooks.shipped()) {
      assertThat(book.rules().stream().filter(rule -> minimum.has(rule, book)).toList())
          .isEqualTo(
              book.rules().stream().filter(r -> r.level() == Level.MINIMUM_REQUIREMENT).toList());
    }
    assertThat(minimum.unknown(Rulebooks.shipped())).isEmpty();
  }

  @Test
  void aNameOfNoRuleIsUnknown() {
    assertThat(new RuleFilter(List.of("1.1", "9.9", "PR-LATE-12")).unknown(Rulebooks.shipped()))
        .containsExactly("9.9", "PR-LATE-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\n"})
  void aBlankNameIsRefused(String name) {
    assertThatThrownBy(() -> RuleFilter.of(List.of("1.1", name)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P22-1.1-FREK", "9.9", "ogp-action-plan", "ogp-commitments"})
  void aRuleOfNoRulebookUsedIsRefused(String name) {
    Partnership georgia = OgpJson.readPartnership(GEORGIA).document();
    AssessmentRequest request =
        AssessmentRequest.DEFAULT.rules(RuleFilter.of(List.of("1.1", name)));

    for (ThrowingCallable judge :
        List.<ThrowingCallable>of(
            () -> Assessor.assess(georgia, request),
            () -> Assessor.failures(georgia, request),
            () -> Assessor.verdicts(georgia, request, (rule, subject, phase, verdict) -> {}))) {
      assertThatThrownBy(judge)
          .isInstanceOfSatisfying(
              UnusedRuleException.class, e -> assertThat(e.names()).containsExactly(name));
    }
  }

  @Test
  void ofRulebooksThatAreNamedARuleMustBe() {
    AssessmentRequest process =
        AssessmentRequest.DEFAULT.only(List.of(Rulebooks.find("ogp-process").orElseThrow()));
    AssessmentRequest more = process.plus(Rulebooks.find("ogp-action-plan").orElseThrow());
    RuleFilter plan = RuleFilter.of(List.of("ogp-action-plan"));

    assertThatThrownBy(() -> assess(process.rules(RuleFilter.of(List.of("1.1")))))
        .isInstanceOf(UnusedRuleException.class);
    assertThatThrownBy(() -> assess(process.rules(plan))).isInstanceOf(UnusedRuleException.class);
    assertThat(assess(more.rules(plan)).findings()).isNotEmpty();
  }

  @Test
  void aRuleThatOtherFactsCallForIsNoMistake() {
    assertThat(assess("MSF-PE-5-5").findings()).isEmpty();
    assertThat(assess("1.1", "MSF-PE-5-5").findings()).isNotEmpty();
  }

  @Test
  void whatIsAskedForIsJudgedAsInTheWhole() {
    Assessment whole = assess(AssessmentRequest.DEFAULT);
    Assessment part = assess("1.1");

    assertThat(part.findings())
        .isNotEmpty()
        .isEqualTo(
            whole.findings().stream()
                .filter(f -> f.requirement().filter("1.1"::equals).isPresent())
                .toList());
    assertThat(part.requirements())
        .isEqualTo(
            whole.requirements().stream().filter(r -> r.requirement().equals("1.1")).toList());
  }

  @Test
  void whatIsLeftOutIsSaid() {
    Assessment whole = assess(AssessmentRequest.DEFAULT);
    Assessment part = assess("1.1");

    assertThat(whole.only()).isEmpty();
    assertThat(part.only()).containsExactly("1.1");
    assertThat(whole.consequences()).isNotEmpty();
    assertThat(part.consequences()).isEmpty();
    assertThat(part.standing()).isEmpty();
    assertThat(left(part, "not-asked-for"))
        .containsAll(
            whole.findings().stream()
                .filter(f -> !f.requirement().filter("1.1"::equals).isPresent())
                .map(Finding::rule)
                .collect(Collectors.toSet()))
        .doesNotContain("P22-1.1-FREQ");
    assertThat(left(whole, "not-asked-for")).isEmpty();
  }

  @Test
  void aRequirementOfWhichARuleIsLeftOutSaysSo() {
    assertThat(assess("P22-1.1-FREQ").requirements())
        .isNotEmpty()
        .allMatch(RequirementVerdict::asFarAsChecked);
    assertThat(assess("1.1").requirements()).noneMatch(RequirementVerdict::asFarAsChecked);
  }

  @Test
  void verdictsAndFailuresAreThoseAskedFor() {
    Partnership georgia = OgpJson.readPartnership(GEORGIA).document();
    AssessmentRequest request = AssessmentRequest.DEFAULT.rules(RuleFilter.of(List.of("P22")));
    Set<String> judged = new TreeSet<>();

    Assessor.verdicts(georgia, request, (rule, subject, phase, verdict) -> judged.add(rule.id()));

    assertThat(judged).isNotEmpty().allMatch(id -> id.startsWith("P22-"));
    assertThat(
            Assessor.failures(
                georgia, AssessmentRequest.DEFAULT.rules(new RuleFilter(List.of("G12")))))
        .isNotEmpty()
        .allMatch(f -> f.rule().startsWith("G12-"));
  }

  private static Set<String> left(Assessment assessment, String because) {
    Stream<NotChecked> left = assessment.notChecked().stream();
    return left.filter(n -> n.because().equals(because))
        .flatMap(n -> n.rule().stream())
        .collect(Collectors.toSet());
  }
}
