package io.github.ogpsdk.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a standing rests on. */
class StandingValuesTest {
  @Test
  void aStateCanRestOnRulesAlone() {
    assertThat(TrackState.of("eligible", "EL-CORE", "EL-VALUES"))
        .isEqualTo(
            new TrackState(
                "eligible",
                Optional.empty(),
                List.of("EL-CORE", "EL-VALUES"),
                List.of(),
                List.of(),
                List.of()));
  }
}
