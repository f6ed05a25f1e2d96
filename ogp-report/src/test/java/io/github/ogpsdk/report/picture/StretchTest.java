package io.github.ogpsdk.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StretchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void whatHasNoEndLastsUntilTheDayOfJudgement() {
    assertThat(Stretch.between(date("2020-02"), Optional.empty(), TODAY))
        .contains(
            new Stretch(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29), TODAY, TODAY, true));
  }

  @Test
  void twoYearsAreSureOnlyBetweenThem() {
    assertThat(Stretch.between(date("2018"), date("2020"), TODAY))
        .contains(
            new Stretch(
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 12, 31),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                false));
  }

  @Test
  void whatHasNoBeginningIsNoTime() {
    assertThat(Stretch.between(Optional.empty(), date("2020"), TODAY)).isEmpty();
  }

  private static Optional<PartialDate> date(String text) {
    return Optional.of(PartialDate.parse(text));
  }
}
