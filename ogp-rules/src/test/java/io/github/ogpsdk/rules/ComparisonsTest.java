package io.github.ogpsdk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Bounds.Length;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times compared with a length that the facts give. */
class ComparisonsTest {
  private static final LocalDate START = LocalDate.parse("2024-01-31");

  @Test
  void aGapOfExactlyTheLengthHoldsAndOneDayMoreFails() {
    assertThat(compare(gap("2024-04-30"), Length.of(Period.ofMonths(3)))).isEqualTo(Outcomes.HOLDS);
    assertThat(compare(gap("2024-05-01"), Length.of(Period.ofMonths(3)))).isEqualTo(Outcomes.FAILS);
  }

  @Test
  void whereNoLengthIsSetThereIsNothingToCheck() {
    assertThat(compare(gap("2030-01-01"), Length.NONE)).isEqualTo(Outcomes.NONE);
  }

  @Test
  void anUnknownLengthLeavesEverythingOpen() {
    assertThat(compare(gap("2024-02-01"), Length.ANY)).isEqualTo(Outcomes.OPEN | Outcomes.NONE);
  }

  @Test
  void aSpanIsComparedInTheSameWay() {
    Lapse lapse = new Lapse(Day.of(START), Day.of(LocalDate.parse("2024-04-30")));

    assertThat(Comparisons.compare(lapse, Comparison.AT_MOST, Length.of(Period.ofMonths(3))))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(Comparisons.compare(lapse, Comparison.AT_LEAST, Length.of(Period.ofMonths(4))))
        .isEqualTo(Outcomes.FAILS);
  }

  @Test
  void aTimeThatIsCertainFailsThoughMoreDaysMayBeAdded() {
    List<Gap> quarter = List.of(new Gap(START, LocalDate.parse("2024-04-30")));
    List<Gap> year = List.of(new Gap(START, LocalDate.parse("2025-01-31")));
    Length months = Length.of(Period.ofMonths(3));

    assertThat(compare(new Lapses(year, year, year, false), months)).isEqualTo(Outcomes.FAILS);
    assertThat(compare(new Lapses(year, year, quarter, false), months)).isEqualTo(Outcomes.OPEN);
    assertThat(compare(new Lapses(year, year, List.of(), true), months)).isEqualTo(Outcomes.FAILS);
  }

  private static Lapses gap(String to) {
    List<Gap> gaps = List.of(new Gap(START, LocalDate.parse(to)));
    return new Lapses(gaps, gaps, List.of(), true);
  }

  private static int compare(Lapses gaps, Length length) {
    return Comparisons.compare(gaps, Comparison.AT_MOST, length);
  }
}
