package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import org.junit.jupiter.api.Test;

/** Things added up as far as it is known that they are there. */
class SumTest {
  private final Sum sum = new Sum();

  @Test
  void whatIsSureRaisesBothEndsAndWhatMayBeTheUpper() {
    sum.add(Outcomes.HOLDS);
    sum.add(Outcomes.OPEN);
    sum.add(Outcomes.FAILS);

    assertThat(sum.value()).isEqualTo(new Whole(1, 2));
  }

  @Test
  void onceOthersAreNotRuledOutNothingBoundsIt() {
    sum.add(Outcomes.HOLDS);
    sum.others(false);
    sum.others(true);

    assertThat(sum.value()).isEqualTo(new Whole(1, Whole.UNBOUNDED));
  }

  @Test
  void anAttestationThatItIsThereCountsAndLeavesRoomForMore() {
    sum.attested(Outcomes.HOLDS);

    assertThat(sum.value()).isEqualTo(new Whole(1, Whole.UNBOUNDED));
  }

  @Test
  void anAttestationThatThereIsNoneRulesOutOthers() {
    sum.attested(Outcomes.FAILS);

    assertThat(sum.value()).isEqualTo(Whole.of(0));
  }

  @Test
  void silenceRulesOutNothing() {
    sum.attested(Outcomes.OPEN);

    assertThat(sum.value()).isEqualTo(Whole.ANY);
  }
}
