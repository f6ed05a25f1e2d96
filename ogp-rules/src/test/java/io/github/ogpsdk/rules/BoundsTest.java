package io.github.ogpsdk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Whole;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Values as far as they are bounded, added, moved and cut. */
class BoundsTest {
  private static final LocalDate MAY = LocalDate.parse("2024-05-31");
  private static final LocalDate JUNE = LocalDate.parse("2024-06-30");

  @Test
  void numbersAddEndByEndAndNothingBoundsWhatHasNoBound() {
    Whole open = new Whole(2, Whole.UNBOUNDED);

    assertThat(Whole.of(2).plus(new Whole(1, 3))).isEqualTo(new Whole(3, 5));
    assertThat(open.plus(Whole.of(3))).isEqualTo(new Whole(5, Whole.UNBOUNDED));
    assertThat(Whole.of(3).plus(open)).isEqualTo(new Whole(5, Whole.UNBOUNDED));
  }

  @Test
  void whatIsKnownIsExact() {
    assertThat(Whole.of(2).isExact()).isTrue();
    assertThat(new Whole(2, 3).isExact()).isFalse();
    assertThat(Day.of(MAY).isExact()).isTrue();
    assertThat(new Day(MAY, JUNE).isExact()).isFalse();
  }

  @Test
  void aDayMovesByCalendarMonthsAndAnOpenEndStaysOpen() {
    Period month = Period.ofMonths(1);

    assertThat(Day.of(MAY).plus(month)).isEqualTo(Day.of(JUNE));
    assertThat(new Day(Day.FIRST, MAY).plus(month)).isEqualTo(new Day(Day.FIRST, JUNE));
    assertThat(new Day(MAY, Day.LAST).plus(month)).isEqualTo(new Day(JUNE, Day.LAST));
  }

  @Test
  void aDayThatIsCutLiesNoLater() {
    assertThat(new Day(MAY, JUNE).cutAt(MAY.plusDays(1))).isEqualTo(new Day(MAY, MAY.plusDays(1)));
    assertThat(new Day(MAY, JUNE).cutAt(MAY.minusDays(1))).isEqualTo(Day.of(MAY.minusDays(1)));
    assertThat(new Day(MAY, JUNE).cutAt(JUNE)).isEqualTo(new Day(MAY, JUNE));
  }

  @Test
  void aGapIsAsLongAsTheDaysFromOneEndToTheOther() {
    assertThat(new Gap(MAY, JUNE).days()).isEqualTo(30);
  }
}
