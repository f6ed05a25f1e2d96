package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.OtherReading;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.RuleOutcome;
import io.github.ogpsdk.rules.law.Partnerships;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** How much is told changes nothing else. */
@AddLifecycleHook(Campaign.class)
class DetailProperties {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void withoutEvidenceTheRestIsTheSame(@ForAll long seed) {
    assertThat(assess(seed, Detail.VERDICTS)).isEqualTo(telling(seed, v -> false));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void theEvidenceOfWhatIsNotMetIsWhatItIsAmongEverything(@ForAll long seed) {
    assertThat(assess(seed, Detail.NOT_MET)).isEqualTo(telling(seed, v -> v == Verdict.NOT_MET));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void theEvidenceOfWhatIsUnsettledIsWhatItIsAmongEverything(@ForAll long seed) {
    assertThat(assess(seed, Detail.UNSETTLED))
        .isEqualTo(telling(seed, v -> v == Verdict.NOT_MET || v == Verdict.INSUFFICIENT_EVIDENCE));
  }

  private static Assessment assess(long seed, Detail detail) {
    Partnership partnership = Partnerships.random(seed);
    Silence silence = seed % 3 == 0 ? Silence.NOT_MET : Silence.UNKNOWN;
    return Assessor.assess(
        partnership, AssessmentRequest.DEFAULT.asOf(AS_OF).silence(silence).detail(detail));
  }

  /** An assessment with all evidence, from which some is then taken away. */
  private static Assessment telling(long seed, Predicate<Verdict> kept) {
    Assessment whole = assess(seed, Detail.EVERYTHING);
    List<OtherReading> readings = new ArrayList<>();
    for (OtherReading r : whole.otherReadings()) {
      readings.add(
          new OtherReading(
              r.cycle(),
              r.rulebook(),
              r.decides(),
              r.date(),
              r.requirements(),
              telling(r.findings(), kept)));
    }
    return new Assessment(
        whole.format(),
        whole.version(),
        whole.document(),
        whole.asOf(),
        whole.silence(),
        whole.only(),
        whole.rulebooks(),
        whole.assumptions(),
        whole.changes(),
        whole.requirements(),
        List.of(),
        telling(whole.findings(), kept),
        whole.notChecked(),
        readings,
        whole.consequences(),
        whole.standing(),
        whole.faults());
  }

  private static List<Finding> telling(List<Finding> findings, Predicate<Verdict> kept) {
    return findings.stream().map(f -> kept.test(f.verdict()) ? f : bare(f)).toList();
  }

  private static Finding bare(Finding f) {
    return new Finding(
        f.rule(),
        f.rulebook(),
        f.requirement(),
        f.level(),
        f.cycle(),
        f.phase(),
        f.subject(),
        f.subjectId(),
        f.part(),
        f.verdict(),
        f.possible(),
        f.reason(),
        f.citation(),
        f.parameters(),
        f.basis(),
        RuleOutcome.bare(Outcomes.NONE).evidence(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        f.message(),
        f.remedies());
  }
}
