package io.github.ogpsdk.rules.measure.forum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom meetings and channels for input reach. */
class ParticipationChannelsTest {
  private static int of(
      String measure, String arg, String value, String member, String facts, String collection) {
    MeasureProbe probe =
        MeasureProbe.of(
                "2024-12-31",
                """
                cycles:
                  - id: plan-1
                    coCreation: {from: 2023-02-01, %s: [{%s}]}
                """
                    .formatted(member, facts))
            .in(CyclePhase.CO_CREATION);
    String kind = collection.equals("inputChannels") ? "channel" : "meeting";
    return ((Flag) probe.read(measure, Map.of(arg, value), kind, "cycles", collection)).outcomes();
  }

  private static int channel(String way, String facts) {
    return of("reaches", "way", way, "consultations", facts, "inputChannels");
  }

  private static int event(String way, String facts) {
    return of("reaches", "way", way, "events", facts, "coCreationEvents");
  }

  private static int opensTo(String sector, String facts) {
    return of("opensTo", "sector", sector, "consultations", facts, "inputChannels");
  }

  @Test
  void aChannelReachesByWhatItIs() {
    assertThat(channel("remote", "channels: [online-form]")).isEqualTo(Outcomes.HOLDS);
    assertThat(channel("in-person", "channels: [online-form]")).isEqualTo(Outcomes.FAILS);
    assertThat(channel("remote", "channels: [workshop]")).isEqualTo(Outcomes.OPEN);
    assertThat(channel("in-person", "channels: [workshop]")).isEqualTo(Outcomes.OPEN);
    assertThat(channel("in-person", "channels: [workshop], inPerson: 0")).isEqualTo(Outcomes.FAILS);
    assertThat(channel("in-person", "channels: [hearing], inPerson: 3")).isEqualTo(Outcomes.HOLDS);
  }

  @Test
  void aSurveyMayBeOnPaper() {
    assertThat(channel("remote", "channels: [survey]")).isEqualTo(Outcomes.OPEN);
    assertThat(channel("in-person", "channels: [survey]")).isEqualTo(Outcomes.FAILS);
  }

  @Test
  void peopleCountedInPersonWereThere() {
    assertThat(channel("in-person", "inPerson: 312")).isEqualTo(Outcomes.HOLDS);
    assertThat(channel("in-person", "days: 3")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void aHybridMeetingReachesBothWays() {
    assertThat(event("remote", "mode: hybrid")).isEqualTo(Outcomes.HOLDS);
    assertThat(event("in-person", "mode: hybrid")).isEqualTo(Outcomes.HOLDS);
    assertThat(event("remote", "mode: in-person")).isEqualTo(Outcomes.FAILS);
    assertThat(event("remote", "date: 2023-03-01")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void thePublicIncludesEverySector() {
    assertThat(opensTo("private-sector", "openTo: [public]")).isEqualTo(Outcomes.HOLDS);
    assertThat(opensTo("private-sector", "openTo: [non-government]")).isEqualTo(Outcomes.HOLDS);
    assertThat(opensTo("private-sector", "openTo: [civil-society]")).isEqualTo(Outcomes.FAILS);
    assertThat(opensTo("private-sector", "days: 3")).isEqualTo(Outcomes.OPEN);
  }
}
