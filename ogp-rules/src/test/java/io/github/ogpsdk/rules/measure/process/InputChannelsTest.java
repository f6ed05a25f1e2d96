package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The channels for input to a plan. */
class InputChannelsTest {
  private static MeasureProbe coCreation(String facts, String attestations) {
    return MeasureProbe.of(
            "2024-12-31",
            """
            cycles:
              - id: plan-1
                plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-20}
                coCreation: {from: 2023-02-01, %s}
            attestations: [%s]
            """
                .formatted(facts, attestations))
        .in(CyclePhase.CO_CREATION);
  }

  private static Bounds channel(String measure, String channel) {
    return coCreation("consultations: [{" + channel + "}]", "")
        .read(measure, "channel", "cycles", "inputChannels");
  }

  private static Bounds event(String measure, String event) {
    return coCreation("events: [{" + event + "}]", "")
        .read(measure, "meeting", "cycles", "coCreationEvents");
  }

  @Test
  void onlyChannelsOnThePlanCount() {
    MeasureProbe probe =
        coCreation(
            "consultations: [{about: ideas}, {about: response}, {about: membership}, {days: 3}]",
            "");

    assertThat(probe.elements("cycles", "inputChannels").all()).hasSize(2);
  }

  @Test
  void aPlannedOrAbandonedChannelWasNotCarriedOut() {
    assertThat(channel("carriedOut", "status: closed")).isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(channel("carriedOut", "days: 3")).isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(channel("carriedOut", "status: planned")).isEqualTo(Flag.of(Outcomes.FAILS));
    assertThat(channel("carriedOut", "status: abandoned")).isEqualTo(Flag.of(Outcomes.FAILS));
  }

  @Test
  void aChannelWasOpenOnTheDaysOnWhichItWasSeenOpen() {
    String closed = "to: 2023-12-20";
    assertThat(channel("openDays", closed)).isEqualTo(Whole.ANY);
    assertThat(channel("openDays", closed + ", openedBy: 2023-12-15"))
        .isEqualTo(new Whole(6, Whole.UNBOUNDED));
    assertThat(channel("openDays", closed + ", from: 2023-12, openedBy: 2023-12-15"))
        .isEqualTo(new Whole(6, 20));
    assertThat(channel("openDays", "from: 2023-12-01, countedOn: 2023-12-04"))
        .isEqualTo(new Whole(4, Whole.UNBOUNDED));
    assertThat(channel("openDays", "openedBy: 2023-12-01, countedOn: 2023-12-04, days: 9"))
        .isEqualTo(Whole.of(9));
  }

  @Test
  void aChannelBeganBeforeItWasOpenOrClosed() {
    assertThat(channel("begunOn", "from: 2023-04-01")).isEqualTo(day("2023-04-01"));
    assertThat(channel("begunOn", "openedBy: 2023-04-01"))
        .isEqualTo(new Day(Day.FIRST, day("2023-04-01").latest()));
    assertThat(channel("begunOn", "to: 2023-05"))
        .isEqualTo(new Day(Day.FIRST, day("2023-05-31").latest()));
    assertThat(channel("begunOn", "days: 3"))
        .isEqualTo(new Day(Day.FIRST, day("2023-12-20").latest()));
  }

  @Test
  void thePublicAndAllOutsideGovernmentAreManyKinds() {
    assertThat(channel("audiences", "openTo: [public]")).isEqualTo(new Whole(10, Whole.UNBOUNDED));
    assertThat(channel("audiences", "openTo: [non-government]"))
        .isEqualTo(new Whole(10, Whole.UNBOUNDED));
  }

  @Test
  void kindsOutsideGovernmentAreCountedOnce() {
    assertThat(channel("audiences", "openTo: [civil-society, government]")).isEqualTo(Whole.of(1));
    assertThat(channel("audiences", "openTo: [civil-society, academia, academia]"))
        .isEqualTo(Whole.of(2));
    assertThat(channel("audiences", "openTo: [academia], partial: [openTo]"))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(channel("audiences", "days: 3")).isEqualTo(Whole.ANY);
  }

  @Test
  void anEventThatIsOpenToThePublicIsOpenToAllKinds() {
    assertThat(event("audiences", "openToPublic: true")).isEqualTo(new Whole(10, Whole.UNBOUNDED));
    assertThat(event("audiences", "openToPublic: false, audience: [academia]"))
        .isEqualTo(Whole.of(1));
    assertThat(event("audiences", "audience: [academia, media]"))
        .isEqualTo(new Whole(2, Whole.UNBOUNDED));
    assertThat(event("audiences", "kind: workshop")).isEqualTo(Whole.ANY);
  }

  @Test
  void daysAreCountedFromTheFirstToTheLast() {
    assertThat(channel("openDays", "from: 2023-04-01, to: 2023-04-01")).isEqualTo(Whole.of(1));
    assertThat(channel("openDays", "from: 2023-04-01, to: 2023-04-02")).isEqualTo(Whole.of(2));
    assertThat(channel("openDays", "from: 2023-04-01, to: 2023-04-02, days: 21"))
        .isEqualTo(Whole.of(2));
    assertThat(channel("openDays", "from: 2023-04, to: 2023-05")).isEqualTo(new Whole(2, 61));
    assertThat(channel("openDays", "from: 2023-04, to: 2023-04")).isEqualTo(new Whole(1, 30));
    assertThat(channel("openDays", "from: 2023-04, days: 21")).isEqualTo(Whole.of(21));
    assertThat(channel("openDays", "from: 2023-04-01")).isEqualTo(Whole.ANY);
  }

  @Test
  void theTimeIsAppropriateOnlyWhereSomebodySaysSo() {
    assertThat(appropriate("")).isEqualTo(Outcomes.OPEN);
    assertThat(appropriate("{about: ideas, answer: yes}")).isEqualTo(Outcomes.HOLDS);
    assertThat(appropriate("{about: ideas, field: days, answer: no}")).isEqualTo(Outcomes.FAILS);
    assertThat(appropriate("{about: ideas, field: openTo, answer: no}")).isEqualTo(Outcomes.OPEN);
    assertThat(appropriate("{about: R-1, answer: yes}")).isEqualTo(Outcomes.HOLDS);
    assertThat(appropriate("{about: plan-1, field: R-1, answer: no}")).isEqualTo(Outcomes.FAILS);
    assertThat(appropriate("{about: plan-1, answer: no}")).isEqualTo(Outcomes.OPEN);
    assertThat(appropriate("{about: ideas, answer: yes}, {about: R-1, answer: no}"))
        .isEqualTo(Outcomes.OPEN);
  }

  private static int appropriate(String attestations) {
    Bounds found =
        coCreation("consultations: [{id: ideas}]", attestations)
            .read("timeAppropriate", Map.of("rule", "R-1"), "channel", "cycles", "inputChannels");
    return ((Flag) found).outcomes();
  }

  @Test
  void anAnswerAboutTheRuleAsAWholeIsACode() {
    assertThat(attestation("")).isEqualTo(Code.of("none"));
    assertThat(attestation("{about: ideas, answer: no}")).isEqualTo(Code.of("none"));
    assertThat(attestation("{about: R-1, answer: no}")).isEqualTo(Code.of("no"));
    assertThat(attestation("{about: R-1, answer: no}, {about: R-1, answer: yes}"))
        .isEqualTo(Code.of("unclear"));
  }

  private static Bounds attestation(String attestations) {
    return coCreation("consultations: [{id: ideas}]", attestations)
        .read("attestation", Map.of("rule", "R-1"), "cycle", "cycles");
  }
}
