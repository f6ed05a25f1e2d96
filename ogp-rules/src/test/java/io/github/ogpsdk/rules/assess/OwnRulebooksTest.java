package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rulebooks that do not ship: whom they are for, what they are called, how much they may ask. */
class OwnRulebooksTest {
  private static final Partnership FORUM = forum(3);
  private static final String FIRST =
      "each: meetings, satisfies: {measure: heldOn, atMost: 2030-01-01}";

  @Test
  void twoRulebooksWithOneIdAreRefused() {
    Rulebook one = book("same", "count: meetings, atLeast: 1");
    Rulebook other = book("same", "count: meetings, atLeast: 100");

    assertThat(faults(AssessmentRequest.DEFAULT.plus(one).plus(other)))
        .containsExactly(CompileFault.SAME_RULEBOOK);
    assertThat(verdicts(AssessmentRequest.DEFAULT.only(List.of(one)).plus(one)))
        .containsExactly(Verdict.MET);
  }

  @Test
  void theIdOfAShippedRulebookIsTaken() {
    Rulebook taken = book("ogp-standards-2022", "count: meetings, atLeast: 1");

    assertThat(faults(AssessmentRequest.DEFAULT.only(List.of(taken))))
        .containsExactly(CompileFault.SHIPPED_RULEBOOK);
  }

  @Test
  void aRulebookForOtherMembersIsPassedOverAndThatIsSaid() {
    Rulebook others = book("others", "count: meetings, atLeast: 100", "members: [PH]");

    Assessment assessment = assess(FORUM, others);

    assertThat(assessment.findings()).isEmpty();
    assertThat(assessment.rulebooks()).isEmpty();
    assertThat(assessment.notChecked())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.rulebook()).contains("others");
              assertThat(n.because()).isEqualTo("other-member");
            });
    assertThat(assess(forum(3, ""), others).notChecked())
        .singleElement()
        .satisfies(n -> assertThat(n.because()).isEqualTo("member-not-known"));
    assertThat(assess(FORUM, book("mk", "count: meetings, atLeast: 1", "members: [MK]")).findings())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.MET);
  }

  @Test
  void aHistoryIsTheSameInAnyOrder() {
    String values = "parameters: {n: {history: [%s]}}";
    String must = "count: meetings, atLeast: {param: n}";
    String old = "{value: 1, from: 2020}";
    String young = "{value: 100, from: 2023}";

    for (String history : List.of(old + ", " + young, young + ", " + old)) {
      Rulebook book = book("history", must, "", values.formatted(history));
      assertThat(verdicts(AssessmentRequest.DEFAULT.only(List.of(book))))
          .as(history)
          .containsExactly(Verdict.NOT_MET);
      assertThat(book.rules().get(0).parameters().get("n").value()).isEqualTo("100");
    }
  }

  @Test
  void twoValuesFromOneDayAreRefused() {
    Rulebook book =
        book(
            "history",
            "count: meetings, atLeast: {param: n}",
            "",
            "parameters: {n: {history: [{value: 1, from: 2020}, {value: 2, from: 2020-01-01}]}}");

    assertThat(faults(AssessmentRequest.DEFAULT.only(List.of(book))))
        .containsExactly(CompileFault.SAME_DAY);
  }

  @Test
  void rulesThatAskForRulesTwiceAreJudgedOnce() {
    Rulebook book = chain(31, i -> "all: [{passes: R%d}, {passes: R%d}]".formatted(i - 1, i - 1));

    Assessment assessment = assess(FORUM, book);

    assertThat(assessment.findings()).hasSize(31).allMatch(f -> f.verdict() == Verdict.MET);
    assertThat(assessment.findings().get(30).evidence().children())
        .hasSize(2)
        .allSatisfy(asked -> assertThat(asked.facts()).hasSize(3));
  }

  @Test
  void aChainThatIsTooLongIsRefused() {
    assertThat(
            faults(
                AssessmentRequest.DEFAULT.only(List.of(chain(5000, i -> "passes: R" + (i - 1))))))
        .contains(CompileFault.TOO_DEEP)
        .containsOnly(CompileFault.TOO_DEEP);
    assertThat(assess(FORUM, chain(300, i -> "passes: R" + (i - 1))).findings())
        .hasSize(300)
        .allMatch(f -> f.verdict() == Verdict.MET);
  }

  @Test
  void listsWithinListsAreBounded() {
    String pairs = "each: meetings, satisfies: {each: meetings, satisfies: %s}";
    String leaf = "{measure: heldOn, atMost: 2030-01-01}";
    String triples = pairs.formatted("{each: meetings, satisfies: " + leaf + "}");

    assertThat(assess(forum(30), book("few", triples)).findings())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.MET);
    assertThatExceptionOfType(RulebookException.class)
        .isThrownBy(() -> assess(forum(300), book("many", triples)))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(CompileProblem::fault)
                    .containsExactly(CompileFault.TOO_MUCH_WORK));
  }

  @Test
  void aPatternThatTriesTooMuchIsRefused() {
    Rulebook book =
        OgpJson.readRulebook(
                """
                format: rulebook
                version: 0.1.0
                id: pattern
                title: {en: Pattern}
                rules:
                  - id: X-1
                    about: commitment
                    level: national
                    title: {en: T}
                    text: {en: T}
                    citation: {document: D, read: in-source}
                    must: {measure: idFits, args: {pattern: "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)0"}}
                """)
            .document();
    Partnership long40 =
        OgpJson.readPartnership(
                """
                format: partnership
                version: 0.1.0
                id: f
                asOf: 2024-06-30
                member: {id: f, type: national}
                cycles: [{id: c, number: 1, plan: {from: 2023-01-01, submitted: 2023-01-01,
                  commitments: [{id: %s}]}}]
                """
                    .formatted("A".repeat(60)))
            .document();

    assertThatExceptionOfType(RulebookException.class).isThrownBy(() -> assess(long40, book));
  }

  private static Assessment assess(Partnership partnership, Rulebook book) {
    return Assessor.assess(partnership, AssessmentRequest.DEFAULT.only(List.of(book)));
  }

  private static List<Verdict> verdicts(AssessmentRequest request) {
    return Assessor.assess(FORUM, request).findings().stream().map(Finding::verdict).toList();
  }

  private static List<CompileFault> faults(AssessmentRequest request) {
    try {
      Assessor.assess(FORUM, request);
      return List.of();
    } catch (RulebookException e) {
      return e.problems().stream().map(CompileProblem::fault).toList();
    }
  }

  private static Partnership forum(int meetings) {
    return forum(meetings, ", code: MK");
  }

  private static Partnership forum(int meetings, String code) {
    String dates =
        IntStream.range(0, meetings)
            .mapToObj(i -> "{date: %d-%02d-01}".formatted(1900 + i / 12, 1 + i % 12))
            .collect(Collectors.joining(", "));
    return OgpJson.readPartnership(
            """
            format: partnership
            version: 0.1.0
            id: f
            asOf: 2024-06-30
            member: {id: f, type: national%s}
            mechanisms: [{id: f, type: multi-stakeholder-forum, name: F, from: 2024-01-01, meetings: [%s]}]
            """
                .formatted(code, dates))
        .document();
  }

  private static Rulebook book(String id, String must) {
    return book(id, must, "");
  }

  private static Rulebook book(String id, String must, String head) {
    return book(id, must, head, "");
  }

  private static Rulebook book(String id, String must, String head, String parameters) {
    return OgpJson.readRulebook(head(id, head) + rule("X-1", must, parameters)).document();
  }

  /** The rule R0 about meetings, and rules that each ask for the one before. */
  private static Rulebook chain(int length, java.util.function.IntFunction<String> must) {
    String rules =
        IntStream.range(0, length)
            .mapToObj(i -> rule("R" + i, i == 0 ? FIRST : must.apply(i), ""))
            .collect(Collectors.joining());
    return OgpJson.readRulebook(head("chain", "") + rules).document();
  }

  private static String head(String id, String more) {
    return """
        format: rulebook
        version: 0.1.0
        id: %s
        title: {en: Book}
        %s
        rules:
        """
        .formatted(id, more);
  }

  private static String rule(String id, String must, String parameters) {
    return """
          - id: %s
            about: mechanism
            level: national
            title: {en: T}
            text: {en: T}
            citation: {document: D, read: in-source}
            %s
            must: {%s}
        """
        .formatted(id, parameters, must);
  }
}
