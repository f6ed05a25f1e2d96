package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.model.assessment.TruthValue.FALSE;
import static io.github.ogpsdk.model.assessment.TruthValue.TRUE;
import static io.github.ogpsdk.rules.words.EvidenceSamples.count;
import static io.github.ogpsdk.rules.words.EvidenceSamples.element;
import static io.github.ogpsdk.rules.words.EvidenceSamples.exactly;
import static io.github.ogpsdk.rules.words.EvidenceSamples.flag;
import static io.github.ogpsdk.rules.words.EvidenceSamples.join;
import static io.github.ogpsdk.rules.words.EvidenceSamples.leaf;
import static io.github.ogpsdk.rules.words.EvidenceSamples.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.rule.ValueType;
import org.junit.jupiter.api.Test;

/** Which condition is told of several that had to hold. */
class DecisiveNodeTest {
  private static final Evidence EXISTS = flag("exists", TRUE);
  private static final Evidence PUBLIC = flag("rulesPublic", TRUE);
  private static final Evidence TWO = count("meetings", TRUE, "2");

  private static Evidence present(TruthValue truth, String value) {
    return leaf("at-least", "attendance", truth, exactly(ValueType.NUMBER, value), "1");
  }

  @Test
  void whereAllHoldANumberIsToldRatherThanThatThereIsSomethingToCount() {
    assertThat(DecisiveNode.of(join("all", TRUE, EXISTS, TWO, PUBLIC)).node()).isEqualTo(TWO);
  }

  @Test
  void whereAllHoldAndNoneHasAValueTheLastIsTold() {
    assertThat(DecisiveNode.of(join("all", TRUE, EXISTS, PUBLIC)).node()).isEqualTo(PUBLIC);
  }

  @Test
  void aNumberWithinAnElementIsToldRatherThanThatThereIsTheElement() {
    Evidence some = over("some", "seatTables", TRUE, element("/mechanisms/0", TRUE, TWO));

    assertThat(DecisiveNode.of(join("all", TRUE, PUBLIC, some, EXISTS)).node()).isEqualTo(TWO);
  }

  @Test
  void aNumberThatWasMeasuredIsToldRatherThanACountOfElements() {
    Evidence apart = leaf("at-most", "seatImbalance", TRUE, exactly(ValueType.NUMBER, "0"), "0");
    Evidence each = over("each", "seatTables", TRUE, element("/mechanisms/0", TRUE, apart));

    assertThat(DecisiveNode.of(join("all", TRUE, TWO, each)).node()).isEqualTo(apart);
    assertThat(DecisiveNode.of(join("all", TRUE, each, TWO)).node()).isEqualTo(apart);
  }

  @Test
  void ofAlternativesThatFailOneIsToldThatIsRecordedRatherThanOneThatIsNot() {
    Evidence ended = flag("atWork", FALSE);
    Evidence spaces = over("some", "spaces", FALSE, element("/mechanisms/0", FALSE, ended));
    Evidence none = over("some", "spaces", FALSE);
    Evidence outside = flag("otherDialogue", FALSE);

    assertThat(DecisiveNode.of(join("any", FALSE, outside, spaces)).node()).isEqualTo(ended);
    assertThat(DecisiveNode.of(join("any", FALSE, outside, none)).node()).isEqualTo(outside);
  }

  @Test
  void aCountThatFailsComesNoNearerThroughWhatItCounts() {
    Evidence days = leaf("at-least", "openDays", FALSE, exactly(ValueType.NUMBER, "1"), "2");
    Evidence channels =
        over(
            "some",
            "inputChannels",
            FALSE,
            element("/a", FALSE, join("all", FALSE, flag("carriedOut", TRUE), days)));
    Evidence one = element("/a", TRUE, flag("carriedOut", TRUE));
    Evidence none = over("equal-to", "inputChannels", FALSE, one);
    Evidence events = over("some", "coCreationEvents", FALSE);

    assertThat(
            DecisiveNode.of(join("any", FALSE, channels, join("all", FALSE, none, events))).node())
        .isEqualTo(days);
  }

  @Test
  void numbersThatDecideTogetherAreThoseOfMeasures() {
    Evidence present = present(TRUE, "3");

    assertThat(DecisiveNode.of(join("all", TRUE, EXISTS, present, present(TRUE, "4"))).numbers())
        .containsExactly(present, present(TRUE, "4"));
    assertThat(DecisiveNode.of(join("all", TRUE, EXISTS, PUBLIC)).numbers()).isEmpty();
  }

  @Test
  void whereOneFailsTheFirstThatFailsIsTold() {
    Evidence hidden = flag("rulesPublic", FALSE);

    assertThat(DecisiveNode.of(join("all", FALSE, TWO, hidden, flag("dedicated", FALSE))).node())
        .isEqualTo(hidden);
  }
}
