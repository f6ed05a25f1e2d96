package io.github.ogpsdk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.TruthValue;
import org.junit.jupiter.api.Test;

/** What a set of outcomes is called. */
class OutcomesTest {

  @Test
  void oneOutcomeIsItsTruthAndVerdict() {
    assertThat(Outcomes.truth(Outcomes.HOLDS)).isEqualTo(TruthValue.TRUE);
    assertThat(Outcomes.truth(Outcomes.FAILS)).isEqualTo(TruthValue.FALSE);
    assertThat(Outcomes.truth(Outcomes.NONE)).isEqualTo(TruthValue.NONE);
    assertThat(Outcomes.verdict(Outcomes.HOLDS)).isEqualTo(Verdict.MET);
    assertThat(Outcomes.verdict(Outcomes.FAILS)).isEqualTo(Verdict.NOT_MET);
    assertThat(Outcomes.verdict(Outcomes.NONE)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void severalOutcomesAreUnknownWhicheverTheyAre() {
    for (int set : new int[] {3, 5, 6, 7}) {
      assertThat(Outcomes.truth(set)).isEqualTo(TruthValue.UNKNOWN);
      assertThat(Outcomes.verdict(set)).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    }
  }

  @Test
  void theVerdictsLeftOpenStandInTheirOrder() {
    assertThat(Outcomes.verdicts(0)).isEmpty();
    assertThat(Outcomes.verdicts(Outcomes.NONE)).containsExactly(Verdict.NOT_APPLICABLE);
    assertThat(Outcomes.verdicts(Outcomes.OPEN)).containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(Outcomes.verdicts(Outcomes.FAILS | Outcomes.NONE))
        .containsExactly(Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
    assertThat(Outcomes.verdicts(Outcomes.OPEN | Outcomes.NONE))
        .containsExactly(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
  }
}
