package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Whole;
import org.junit.jupiter.api.Test;

/** Slips of the reference itself, found where it disagreed with the engine. */
class ReferenceEvaluatorTest {
  /** As many terms as one likes, so that no number lies beyond. */
  @Test
  void numberThatIsSurelyUnboundedIsTried() {
    Whole unlimited = new Whole(Whole.UNBOUNDED, Whole.UNBOUNDED);

    assertThat(ReferenceEvaluator.numbers(unlimited)).containsExactly(Whole.UNBOUNDED);
  }

  @Test
  void boundsWithoutEndAreTriedFromTheirStart() {
    assertThat(ReferenceEvaluator.numbers(new Whole(2, Whole.UNBOUNDED)))
        .hasSize(41)
        .startsWith(2L)
        .endsWith(42L);
    assertThat(ReferenceEvaluator.numbers(new Whole(2, 3))).containsExactly(2L, 3L);
  }
}
