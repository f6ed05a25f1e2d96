package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts counted. */
class VerdictCountsTest {
  private static Verdict united(Verdict... verdicts) {
    return new VerdictCounts(List.of(verdicts)).united();
  }

  @Test
  void verdictsAreCountedByKind() {
    VerdictCounts tally =
        new VerdictCounts(List.of(MET, NOT_APPLICABLE, MET, NOT_MET, MET, NOT_APPLICABLE));

    assertThat(VerdictCounts.ORDER).extracting(tally::of).containsExactly(1, 0, 3, 2);
    assertThat(tally.total()).isEqualTo(6);
    assertThat(tally.applying()).isEqualTo(4);
  }

  @Test
  void theWorstVerdictIsThatOfAll() {
    assertThat(united(MET, NOT_MET, INSUFFICIENT_EVIDENCE)).isEqualTo(NOT_MET);
    assertThat(united(MET, INSUFFICIENT_EVIDENCE, NOT_APPLICABLE)).isEqualTo(INSUFFICIENT_EVIDENCE);
    assertThat(united(NOT_APPLICABLE, MET)).isEqualTo(MET);
    assertThat(united(NOT_APPLICABLE)).isEqualTo(NOT_APPLICABLE);
    assertThat(united()).isEqualTo(NOT_APPLICABLE);
  }
}
