package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule that breaks gives no verdict: it is told apart from all findings. */
class FaultTest {
  private static final String RULE =
      """
        - id: %s
          about: %s
          level: national
          title: Rule
          text: Rule
          citation: {document: none, read: unverified}
          %s
      """;

  private static final String BROKEN = "{measure: gaps, atMost: P6M}";

  /** Whoever takes verdicts and breaks, as a measure would. */
  private static final VerdictSink BREAKING =
      (rule, subject, phase, verdict) -> {
        if (!rule.id().equals("X-SOUND")) {
          throw new IllegalStateException("broken");
        }
      };

  private static final Rulebook BOOK =
      OgpJson.readRulebook(
              """
              format: rulebook
              version: 0.1.0
              id: probe
              title: Probe
              rules:
              """
                  + RULE.formatted("X-BODY", "mechanism", "must: " + BROKEN)
                  + RULE.formatted(
                      "X-CYCLE", "cycle", "must: {some: spaces, satisfies: " + BROKEN + "}")
                  + RULE.formatted(
                      "X-MEETING",
                      "meeting",
                      "when: " + BROKEN + "\n    must: {measure: heldOn, lessThan: 2030-01-01}")
                  + RULE.formatted("X-SOUND", "mechanism", "must: {count: meetings, atLeast: 1}"))
          .document();

  private static final Partnership PARTNERSHIP =
      OgpJson.readPartnership(
              """
              format: partnership
              version: 0.1.0
              id: xx
              asOf: 2025-12-31
              member: {id: xx, type: national}
              mechanisms: [{id: forum, from: 2020-01-01, meetings: []}]
              cycles: [{id: c, mechanisms: [forum], plan: {submitted: 2024-01-01}}]
              """)
          .document();

  private static final AssessmentRequest REQUEST = AssessmentRequest.DEFAULT.only(List.of(BOOK));

  private static Fault fault(String rule, String subject) {
    return new Fault(
        rule, "probe", Optional.of(subject), "java.lang.IllegalStateException: broken");
  }

  private static final List<Fault> FAULTS =
      List.of(
          fault("X-BODY", "/mechanisms/0"),
          fault("X-CYCLE", "/cycles/0"),
          fault("X-MEETING", "/mechanisms/0"));

  @Test
  void aRuleThatBreaksHasAFaultAndNoFinding() {
    RuleSet library = RuleSet.of(List.of(BOOK));
    AssessmentRun bench =
        new AssessmentRun(
            PARTNERSHIP, LocalDate.of(2025, 12, 31), REQUEST, library, v -> true, BREAKING);

    bench.judge(library);

    assertThat(bench.faults()).isEqualTo(FAULTS);
    assertThat(bench.findings()).extracting(f -> f.rule()).containsExactly("X-SOUND");
  }

  @Test
  void verdictsComeWithTheFaults() {
    assertThat(Assessor.verdicts(PARTNERSHIP, REQUEST, BREAKING)).isEqualTo(FAULTS);
  }
}
