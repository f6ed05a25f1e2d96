package io.github.ogpsdk.rules.measure.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberStatusTest {
  private static Bounds status(String... events) {
    StringBuilder yaml = new StringBuilder("standing:\n  events:\n");
    for (String event : events) {
      yaml.append("    - {").append(event).append("}\n");
    }
    return MeasureProbe.of("2024-12-31", yaml.toString()).read("memberStatus", "partnership");
  }

  @Test
  void gravestOfTheTracksHolds() {
    Bounds status =
        status("type: suspended, date: 2024-10-14", "type: review-opened, date: 2024-11-01");

    assertThat(status).isEqualTo(Code.of("suspended"));
  }

  @Test
  void laterEventsDoNotCountYet() {
    Bounds status = status("type: withdrawn, date: 2025-01-01");

    assertThat(status).isEqualTo(Code.of("active"));
  }

  @Test
  void eventOfTheSameYearMayHaveHappened() {
    Bounds status = status("type: suspended, date: 2024", "type: withdrawn");

    assertThat(status).isEqualTo(new Code(Set.of("suspended", "withdrawn"), false));
  }

  @Test
  void restorationEndsAnExit() {
    Bounds status = status("type: restored, date: 2024-06-30", "type: suspended, date: 2023-10-14");

    assertThat(status).isEqualTo(Code.of("active"));
  }

  @Test
  void ofTwoEventsOfOneDayARestorationFollowsAnExit() {
    String out = "type: suspended, date: 2024-06-30";
    String back = "type: restored, date: 2024-06";

    assertThat(status(out, back)).isEqualTo(Code.of("active"));
    assertThat(status(back, out)).isEqualTo(Code.of("active"));
  }
}
