package io.github.ogpsdk.rules.standing;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ground of minimum requirements where its own rule was not judged, and what it rests on. */
class MinimumRequirementsTest {
  private static final List<String> GROUNDS =
      List.of(
          "PR-14-LATE",
          "PR-14-NOENGAGE",
          "PR-14-IRM",
          "PR-17-4M",
          "PR-17-INVOLVE",
          "PR-17-INFORM",
          "PR-17-REPO",
          "PR-LATE-12M",
          "PR-MINREQ",
          "PR-NOPROGRESS");

  private static final String STANDARDS = "ogp-standards-2022";

  private static Finding finding(
      String rule, String book, Level level, String cycle, Verdict verdict) {
    return StandingSamples.finding(
        rule, book, level, Optional.of(cycle), verdict, Optional.empty());
  }

  private static RequirementVerdict requirement(String book, String cycle, Verdict verdict) {
    return new RequirementVerdict(
        book,
        "1.1",
        Optional.of(Level.MINIMUM_REQUIREMENT),
        Optional.of(cycle),
        Optional.empty(),
        verdict,
        List.of(),
        false,
        Optional.empty());
  }

  private static List<Consequence> of(
      String submitted, List<Finding> findings, List<RequirementVerdict> requirements) {
    String facts =
        "cycles: [{id: c, plan: {submitted: %s}}, {id: d, plan: {submitted: 2025-06}}]"
            .formatted(submitted);
    return CycleConsequences.of(StandingSamples.of(facts).basis(findings, requirements));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-01, NOT_MET, contrary-if-confirmed, contrary-if-confirmed, false",
    "2024-06-01, INSUFFICIENT_EVIDENCE, undetermined, undetermined, false",
    "2024-06-01, MET, none, none, false",
    "2023-06-01, NOT_MET, none, none, true",
    "2023-06-01, MET, none, none, false"
  })
  void verdictsOnRequirementsStandInForTheRule(
      String submitted, Verdict verdict, String code, String trigger, boolean grace) {
    Finding decides = finding("P22-1.1-FREQ", STANDARDS, Level.MINIMUM_REQUIREMENT, "c", verdict);
    List<Finding> findings =
        List.of(
            decides,
            finding("P22-1.1-RULES", STANDARDS, Level.MINIMUM_REQUIREMENT, "c", NOT_APPLICABLE),
            finding("P22-1.1-OTHER", STANDARDS, Level.RULE, "c", verdict),
            finding("P17-1", "ogp-standards-2017", Level.MINIMUM_REQUIREMENT, "c", verdict),
            finding("P22-1.1-FREQ", STANDARDS, Level.MINIMUM_REQUIREMENT, "d", verdict));

    List<Consequence> found =
        of(
            submitted,
            findings,
            List.of(
                requirement(STANDARDS, "c", verdict),
                requirement("ogp-standards-2017", "c", NOT_MET),
                requirement("ogp-standards-2017", "d", NOT_MET)));

    assertThat(found).extracting(Consequence::cycle).containsExactly("c");
    assertThat(found.get(0).code()).isEqualTo(code);
    assertThat(found.get(0).grace()).isEqualTo(grace);
    Trigger ground = found.get(0).triggers().get(0);
    assertThat(ground.rule()).isEqualTo("PR-MINREQ");
    assertThat(ground.code()).isEqualTo(trigger);
    assertThat(ground.citation()).isEmpty();
    assertThat(ground.verdicts())
        .contains(UsedVerdict.of(decides))
        .allMatch(v -> Set.of("P22-1.1-FREQ", "P22-1.1-RULES").contains(v.rule()))
        .allMatch(v -> Outlook.of(v.verdict()) == Outlook.of(verdict));
  }

  @Test
  void aRequirementThatIsNotMetCountsWhileTheWordOfTheIrmIsNotKnown() {
    Finding open = StandingSamples.finding("PR-MINREQ", Optional.of("c"), INSUFFICIENT_EVIDENCE);
    Finding failed = finding("P22-1.1-FREQ", STANDARDS, Level.MINIMUM_REQUIREMENT, "c", NOT_MET);
    List<RequirementVerdict> requirements = List.of(requirement(STANDARDS, "c", NOT_MET));

    assertThat(of("2024-06-01", List.of(open, failed), requirements))
        .extracting(Consequence::code)
        .containsExactly("contrary-if-confirmed");
    assertThat(of("2024-06-01", List.of(open), requirements))
        .extracting(Consequence::code)
        .containsExactly("undetermined");
  }

  @Test
  void theRuleItselfPrevailsUnlessGraceTookItAway() {
    Finding own = StandingSamples.finding("PR-MINREQ", Optional.of("c"), MET);
    Finding taken =
        StandingSamples.finding(
            "PR-MINREQ",
            "ogp-process-2022",
            Level.RULE,
            Optional.of("c"),
            NOT_APPLICABLE,
            Optional.of(
                new Reason("waived", Optional.empty(), Optional.of("ogp-grace-period-2022"))));
    List<RequirementVerdict> failed = List.of(requirement(STANDARDS, "c", NOT_MET));

    assertThat(of("2024-06-01", List.of(own), failed).get(0).code()).isEqualTo("none");
    assertThat(of("2024-06-01", List.of(taken), failed).get(0).code())
        .isEqualTo("contrary-if-confirmed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phase", "not-yet-due"})
  void whatIsStillToComeSaysNothing(String reason) {
    Finding come =
        StandingSamples.finding(
            "PR-LATE-12M",
            "ogp-process-2022",
            Level.RULE,
            Optional.of("c"),
            NOT_APPLICABLE,
            Optional.of(Reason.of(reason)));
    Finding other =
        StandingSamples.finding(
            "PR-NOPROGRESS",
            "ogp-process",
            Level.RULE,
            Optional.of("c"),
            NOT_APPLICABLE,
            Optional.of(Reason.of("condition")));
    Finding open = StandingSamples.finding("PR-LATE-12M", Optional.of("c"), INSUFFICIENT_EVIDENCE);

    assertThat(of("2024-06-01", List.of(come), List.of())).isEmpty();
    assertThat(of("2024-06-01", List.of(come, other), List.of())).hasSize(1);
    assertThat(of("2024-06-01", List.of(come, open), List.of())).hasSize(1);
  }

  @Test
  void consequencesRestOnGroundsRequirementsAndTheResponsePolicy() {
    Set<String> rest = new TreeSet<>();
    for (Rulebook book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        if (Basis.restsOn(rule, book)) {
          rest.add(rule.id());
        }
      }
    }

    assertThat(rest)
        .isEqualTo(
            Rulebooks.shipped().stream()
                .flatMap(b -> b.rules().stream())
                .filter(r -> r.level() != Level.RECOMMENDED_PRACTICE)
                .map(Rule::id)
                .filter(
                    id ->
                        id.startsWith("P22-")
                            || id.startsWith("RP-")
                            || List.of("ER-2Y", "PR-CURE").contains(id)
                            || GROUNDS.contains(id))
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(rest).contains("P22-1.1-FREQ", "RP-ORDER", "ER-2Y", "PR-CURE", "PR-14-IRM");
  }
}
