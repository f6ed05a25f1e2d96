package io.github.ogpsdk.rules.measure.forum;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import org.junit.jupiter.api.Test;

/** How long a body has not met. */
class SilencesTest {
  private static Bounds since(String body) {
    return MeasureProbe.of("2024-12-31", "mechanisms: [{id: forum, type: forum, " + body + "}]")
        .read("timeWithoutMeeting", "mechanism", "mechanisms");
  }

  @Test
  void silenceRunsFromTheLastMeeting() {
    assertThat(since("from: 2020-01-15, meetings: [{date: 2023-05-10}, {date: 2022-02-01}]"))
        .isEqualTo(new Lapse(day("2023-05-10"), day("2024-12-31")));
  }

  @Test
  void aBodyThatNeverMetIsSilentSinceItWasSetUp() {
    assertThat(since("from: 2020-01-15, meetings: []"))
        .isEqualTo(new Lapse(day("2020-01-15"), day("2024-12-31")));
  }

  @Test
  void aMeetingThatIsNotListedMayHaveEndedTheSilence() {
    assertThat(since("from: 2020-01-15, meetings: [{date: 2023-05-10}], partial: [meetings]"))
        .isEqualTo(
            new Lapse(
                new Day(day("2023-05-10").earliest(), day("2024-12-31").latest()),
                day("2024-12-31")));
  }

  @Test
  void silenceEndsWithTheBody() {
    assertThat(since("from: 2020-01-15, to: 2021-06-30, meetings: []"))
        .isEqualTo(new Lapse(day("2020-01-15"), day("2021-06-30")));
  }
}
