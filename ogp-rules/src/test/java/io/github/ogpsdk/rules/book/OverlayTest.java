package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.Effect;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.DisableRule;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.assess.RuleFilter;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulebooks laid over others. */
class OverlayTest {
  private static final Text WHY = Text.of("decree 12");

  /** Facts to which no rule of the standards of 2022 applies. */
  private static final String EARLIER =
      """
      {"format": "partnership", "version": "0.1.0", "id": "xx", "asOf": "2016-12-31",
       "member": {"id": "xx", "type": "national"},
       "cycles": [{"id": "c", "plan": {"from": "2015-01-01", "submitted": "2015-01-01"}}]}
      """;

  @Test
  void shorterGapTightens() {
    Overlay overlay = over(set("maxGap", "P3M"));

    assertThat(overlay.changes())
        .containsExactly(
            new RuleChange(
                "xx-2023",
                "P22-1.1-FREQ",
                Optional.of("maxGap"),
                Optional.of("P6M"),
                Optional.of("P3M"),
                Effect.TIGHTENS,
                WHY));
  }

  @Test
  void aParameterThatIsSetTwiceIsRefused() {
    SetParameter twice =
        new SetParameter("P22-1.1-FREQ", "maxGap", List.of(DatedValue.always("P1Y")), WHY);
    Rulebook both = book(List.of(set("maxGap", "P3M"), twice), List.of());

    assertThatThrownBy(() -> Overlay.lay(List.of(both)))
        .isInstanceOf(RulebookException.class)
        .hasMessage(
            "xx-2023/set/1: \"P22-1.1-FREQ maxGap\" stands here twice; only one of them can count");
  }

  @Test
  void aRuleWithTheIdOfOneThatShipsIsRefused() {
    Rulebook shipped = Rulebooks.find("ogp-standards-2022").orElseThrow();
    Rule rule = shipped.rules().get(0);
    String id = rule.id();
    Rule other =
        Books.rule(id)
            .title("t", "t", "t")
            .text("t", "t", "t")
            .cite(rule.citation())
            .must(rule.must());
    Rulebook copy = shipped.withId("xx-2023").withRules(List.of(rule));
    Rulebook changed = copy.withRules(List.of(other));

    assertThatCode(() -> Rulebooks.requireOwnRules(List.of(copy))).doesNotThrowAnyException();
    assertThatThrownBy(() -> Rulebooks.requireOwnRules(List.of(changed)))
        .isInstanceOf(RulebookException.class)
        .hasMessageContaining(
            id + "/id: \"" + id + "\" is the id of a rule that ships; choose another");
  }

  @Test
  void longerGapRelaxes() {
    assertThat(over(set("maxGap", "P1Y")).changes())
        .extracting(RuleChange::effect)
        .containsExactly(Effect.RELAXES);
  }

  @Test
  void sameValueOnlyChanges() {
    assertThat(over(set("maxGap", "P6M")).changes())
        .extracting(RuleChange::effect)
        .containsExactly(Effect.CHANGES);
  }

  @Test
  void everyChangeStandsInTheAssessment() throws IOException {
    Rulebook book =
        book(List.of(set("maxGap", "P3M")), List.of(new DisableRule("P22-2.1-SITE", WHY)));

    assertThat(assess(List.of(book)).changes())
        .containsExactly(
            new RuleChange(
                "xx-2023",
                "P22-1.1-FREQ",
                Optional.of("maxGap"),
                Optional.of("P6M"),
                Optional.of("P3M"),
                Effect.TIGHTENS,
                WHY),
            new RuleChange(
                "xx-2023",
                "P22-2.1-SITE",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Effect.RELAXES,
                WHY));
  }

  @Test
  void oldValueHoldsUntilTheNewOneBegins() {
    Overlay overlay =
        over(
            new SetParameter(
                "P22-1.1-FREQ",
                "maxGap",
                List.of(new DatedValue(Optional.of(PartialDate.parse("2023-01-01")), "P3M")),
                WHY));

    assertThat(overlay.books().get(0).rule("P22-1.1-FREQ").orElseThrow().parameters().get("maxGap"))
        .extracting(p -> p.history())
        .isEqualTo(
            List.of(
                DatedValue.always("P6M"),
                new DatedValue(Optional.of(PartialDate.parse("2023-01-01")), "P3M")));
  }

  @Test
  void tighterRuleTurnsTheVerdict() throws IOException {
    assertThat(verdict(List.of(book(List.of(set("maxGap", "P3M")), List.of()))))
        .isEqualTo(Verdict.NOT_MET);
  }

  /** A decree may ask for more or less; what OGP makes of it follows from OGP's own rules. */
  @ParameterizedTest
  @ValueSource(strings = {"P3M", "P1Y", "P1M"})
  void consequencesAreThoseOfTheRulesUnchanged(String maxGap) throws IOException {
    Assessment plain = assess(AssessmentRequest.DEFAULT);
    Assessment changed =
        assess(AssessmentRequest.DEFAULT.plus(book(List.of(set("maxGap", maxGap)), List.of())));

    assertThat(plain.consequences()).isNotEmpty();
    assertThat(changed.consequences()).isEqualTo(plain.consequences());
    assertThat(changed.standing()).isEqualTo(plain.standing());
    assertThat(changed.assumptions())
        .contains(new Assumption("consequences-unchanged", Optional.of("xx-2023")));
    assertThat(plain.assumptions())
        .extracting(Assumption::code)
        .doesNotContain("consequences-unchanged");
  }

  /** Only the rules that consequences rest on are judged once more, and that must be enough. */
  @ParameterizedTest
  @ValueSource(strings = {"georgia", "peru", "canada", "ghana", "mexico", "united-states", "spain"})
  void consequencesOfRealMembersAreThoseOfAllRules(String member) {
    Path file = Path.of("../ogp-examples/partnerships/" + member + ".json");
    Partnership partnership = OgpJson.readPartnership(file).document();
    Rulebook same = book(List.of(set("maxGap", "P6M")), List.of());

    Assessment plain = Assessor.assess(partnership, AssessmentRequest.DEFAULT);
    Assessment changed = Assessor.assess(partnership, AssessmentRequest.DEFAULT.plus(same));

    assertThat(changed.changes()).hasSize(1);
    assertThat(changed.consequences()).isNotEmpty().isEqualTo(plain.consequences());
    assertThat(changed.standing()).isPresent().isEqualTo(plain.standing());
  }

  @Test
  void changeOfARuleThatIsNotJudgedIsNotReported() throws IOException {
    Rulebook book =
        book(List.of(set("maxGap", "P1Y")), List.of(new DisableRule("P22-2.1-SITE", WHY)));
    AssessmentRequest request = AssessmentRequest.DEFAULT.plus(book);

    Assessment asked = assess(request.rules(RuleFilter.of(List.of("P22-1.1-EXISTS"))));
    Assessment earlier =
        Assessor.assess(
            OgpJson.readPartnership(EARLIER).document(), AssessmentRequest.DEFAULT.plus(book));

    assertThat(asked.changes()).isEmpty();
    assertThat(asked.assumptions())
        .extracting(Assumption::code)
        .doesNotContain("minimum-relaxed", "consequences-unchanged");
    assertThat(earlier.findings()).isNotEmpty();
    assertThat(earlier.changes()).isEmpty();
  }

  @Test
  void changeOfARuleOnWhichAJudgedOneBuildsIsReported() throws IOException {
    AssessmentRequest request =
        AssessmentRequest.DEFAULT.plus(book(List.of(set("maxGap", "P1Y")), List.of()));

    Assessment asked = assess(request.rules(RuleFilter.of(List.of("PR-MINREQ"))));

    assertThat(asked.changes()).extracting(RuleChange::rule).containsExactly("P22-1.1-FREQ");
  }

  @Test
  void relaxedMinimumIsReported() throws IOException {
    Assessment assessment = assess(List.of(book(List.of(set("maxGap", "P1Y")), List.of())));

    assertThat(assessment.assumptions())
        .contains(new Assumption("minimum-relaxed", Optional.of("P22-1.1-FREQ/maxGap")));
  }

  @Test
  void disabledRuleIsNotChecked() throws IOException {
    Assessment assessment =
        assess(List.of(book(List.of(), List.of(new DisableRule("P22-1.1-FREQ", WHY)))));

    assertThat(assessment.notChecked())
        .contains(
            new NotChecked(
                Optional.of("P22-1.1-FREQ"),
                Optional.of("ogp-standards-2022"),
                Optional.empty(),
                "disabled-by-overlay"));
    assertThat(assessment.findings()).extracting(Finding::rule).doesNotContain("P22-1.1-FREQ");
  }

  @Test
  void unknownParameterIsRefusedWithTheOneMeant() {
    assertThatThrownBy(() -> over(set("maxGab", "P3M")))
        .isInstanceOfSatisfying(
            RulebookException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        new CompileProblem(
                            "xx-2023",
                            "/set/0/parameter",
                            CompileFault.NO_PARAMETER_OF_RULE,
                            List.of("P22-1.1-FREQ", "maxGab"),
                            Optional.of("maxGap"))));
  }

  @Test
  void ruleThatExistsNowhereIsRefusedWithTheOneMeant() {
    Rulebook book = book(List.of(), List.of(new DisableRule("P22-1.1-FREK", WHY)));

    assertThatThrownBy(() -> Overlay.of(book, List.of()))
        .isInstanceOfSatisfying(
            RulebookException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        new CompileProblem(
                            "xx-2023",
                            "/disable/0/rule",
                            CompileFault.NO_RULE,
                            List.of("P22-1.1-FREK"),
                            Optional.of("P22-1.1-FREQ"))));
  }

  @Test
  void ruleOfARulebookUsedBesideIsReached() throws IOException {
    Rulebook partnership = Rulebooks.find("ogp-partnership").orElseThrow();
    Rulebook book = book(List.of(), List.of(new DisableRule("MSF-SEED-ALIGNED", WHY)));

    assertThat(assess(List.of(partnership, book)).notChecked())
        .extracting(NotChecked::rule)
        .contains(Optional.of("MSF-SEED-ALIGNED"));
  }

  @Test
  void ruleOfARulebookNotUsedIsLeftAlone() throws IOException {
    Rulebook book = book(List.of(), List.of(new DisableRule("MSF-SEED-ALIGNED", WHY)));

    assertThat(assess(List.of(book)).notChecked())
        .extracting(NotChecked::rule)
        .doesNotContain(Optional.of("MSF-SEED-ALIGNED"));
  }

  @Test
  void rulebookExtendedMustExist() {
    Rulebook book =
        Rulebook.builder()
            .id("xx-2023")
            .edition("1")
            .title(Text.of("Rules of the national forum"))
            .extending(List.of("ogp-standards-2023"))
            .build();

    assertThatThrownBy(() -> assess(List.of(book)))
        .isInstanceOf(RulebookException.class)
        .hasMessage(
            "xx-2023/extends/0: there is no rulebook \"ogp-standards-2023\";"
                + " did you mean \"ogp-standards-2022\"?");
  }

  private static SetParameter set(String parameter, String value) {
    return new SetParameter("P22-1.1-FREQ", parameter, List.of(DatedValue.always(value)), WHY);
  }

  private static Overlay over(SetParameter set) {
    return Overlay.of(
        book(List.of(set), List.of()), List.of(Rulebooks.find("ogp-standards-2022").orElseThrow()));
  }

  private static Rulebook book(List<SetParameter> set, List<DisableRule> disable) {
    return Rulebook.builder()
        .id("xx-2023")
        .edition("1")
        .title(Text.of("Rules of the national forum"))
        .extending(List.of("ogp-standards-2022"))
        .set(set)
        .disable(disable)
        .build();
  }

  private static Verdict verdict(List<Rulebook> books) throws IOException {
    return assess(books).findings().stream()
        .filter(f -> f.rule().equals("P22-1.1-FREQ"))
        .filter(f -> f.phase().isPresent() && f.verdict() != Verdict.NOT_APPLICABLE)
        .map(Finding::verdict)
        .findFirst()
        .orElseThrow();
  }

  private static Assessment assess(List<Rulebook> books) throws IOException {
    return assess(AssessmentRequest.DEFAULT.only(books));
  }

  private static Assessment assess(AssessmentRequest request) throws IOException {
    try (InputStream in = Rulebooks.class.getResourceAsStream("examples/P22-1.1-FREQ/met.yaml")) {
      return Assessor.assess(OgpJson.readPartnership(in).document(), request);
    }
  }
}
