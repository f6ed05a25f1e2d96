package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "0001, 0001-01-01, 0001-12-31",
    "2020, 2020-01-01, 2020-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-02, 2021-02-01, 2021-02-28",
    "2020-02-13, 2020-02-13, 2020-02-13",
    "9999-12-31, 9999-12-31, 9999-12-31"
  })
  void aDateStandsForTheDaysItLeavesOpen(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @Test
  void aYearHasNoMonthAndNoDay() {
    PartialDate year = PartialDate.parse("2020");

    assertThat(year.year()).isEqualTo(2020);
    assertThat(year.month()).isEqualTo(OptionalInt.empty());
    assertThat(year.day()).isEqualTo(Optional.empty());
    assertThat(year.isExact()).isFalse();
  }

  @Test
  void aMonthHasNoDay() {
    PartialDate month = PartialDate.parse("2020-12");

    assertThat(month.year()).isEqualTo(2020);
    assertThat(month.month()).isEqualTo(OptionalInt.of(12));
    assertThat(month.day()).isEqualTo(Optional.empty());
    assertThat(month.isExact()).isFalse();
  }

  @Test
  void aDayIsExact() {
    PartialDate day = PartialDate.parse("2020-02-13");

    assertThat(day.month()).isEqualTo(OptionalInt.of(2));
    assertThat(day.day()).isEqualTo(Optional.of(LocalDate.of(2020, 2, 13)));
    assertThat(day.isExact()).isTrue();
    assertThat(day).isEqualTo(PartialDate.of(LocalDate.of(2020, 2, 13)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "20200",
        "2020-2",
        "2020-02-1",
        "2020/02",
        "2020-02-13Z",
        " 2020",
        "٢٠٢٠"
      })
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a date: \"" + text + "\"; expected YYYY, YYYY-MM or YYYY-MM-DD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-00", "2020-13", "2020-02-30", "2021-02-29", "2020-04-31", "2020-01-00"})
  void aDayOutsideTheCalendarIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a date: \"" + text + "\" is no day of the calendar")
        .hasCauseInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0000-01", "0000-01-01"})
  void theYearZeroIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a date: \"" + text + "\"; years run from 0001 to 9999");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_000})
  void aDayOutsideTheYearsIsRefused(int year) {
    LocalDate day = LocalDate.of(year, 1, 1);

    assertThatThrownBy(() -> PartialDate.of(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a date: \"" + day + "\"; years run from 0001 to 9999");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-14, 2020-02-13, true",
    "2020-02-13, 2020-02-13, false",
    "2020-03, 2020-02, true",
    "2020-03, 2020-03-31, false",
    "2020-03-31, 2020-03, false",
    "2021, 2020, true",
    "2020, 2020-01-01, false"
  })
  void oneDateLiesAfterAnotherWhenNoDayOverlaps(String one, String other, boolean after) {
    assertThat(PartialDate.parse(one).isCertainlyAfter(PartialDate.parse(other))).isEqualTo(after);
  }

  @Test
  void datesOfTheSameDaysButOtherPrecisionDiffer() {
    PartialDate date = PartialDate.parse("2020-02");

    assertThat(date)
        .isEqualTo(PartialDate.parse("2020-02"))
        .hasSameHashCodeAs(PartialDate.parse("2020-02"))
        .isNotEqualTo(PartialDate.parse("2020"))
        .isNotEqualTo("2020-02");
    assertThat(date.hashCode()).isNotZero();
  }
}
