package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.model.assessment.TruthValue.FALSE;
import static io.github.ogpsdk.model.assessment.TruthValue.TRUE;
import static io.github.ogpsdk.rules.words.EvidenceSamples.count;
import static io.github.ogpsdk.rules.words.EvidenceSamples.flag;
import static io.github.ogpsdk.rules.words.EvidenceSamples.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.Evidence;
import org.junit.jupiter.api.Test;

/** Which condition is told of several that had to hold. */
class TellingTest {
  private static final Evidence EXISTS = flag("exists", TRUE);
  private static final Evidence PUBLIC = flag("rulesPublic", TRUE);
  private static final Evidence TWO = count("meetings", TRUE, "2");

  @Test
  void whereAllHoldANumberIsToldRatherThanThatThereIsSomethingToCount() {
    assertThat(Telling.of(join("all", TRUE, EXISTS, TWO, PUBLIC)).node()).isEqualTo(TWO);
  }

  @Test
  void whereAllHoldAndNoneHasAValueTheLastIsTold() {
    assertThat(Telling.of(join("all", TRUE, EXISTS, PUBLIC)).node()).isEqualTo(PUBLIC);
  }

  @Test
  void whereOneFailsTheFirstThatFailsIsTold() {
    Evidence hidden = flag("rulesPublic", FALSE);

    assertThat(Telling.of(join("all", FALSE, TWO, hidden, flag("dedicated", FALSE))).node())
        .isEqualTo(hidden);
  }
}
