package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Bounds.Length;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values as text: how thresholds are read and what is shown of values measured. */
class ValuesTest {
  private static final Gap SPRING = gap("2023-01-01", "2023-05-01");
  private static final Gap AUTUMN = gap("2023-05-01", "2023-12-01");

  @Test
  void aThresholdIsReadAsItsTypeNeeds() {
    assertThat(Values.parse(ValueType.NUMBER, "4")).isEqualTo(Whole.of(4));
    assertThat(Values.parse(ValueType.SHARE, "1/3"))
        .isEqualTo(new Ratio(new Fraction(1, 3), new Fraction(1, 3)));
    assertThat(Values.parse(ValueType.DATE, "2023-02"))
        .isEqualTo(new Day(LocalDate.parse("2023-02-01"), LocalDate.parse("2023-02-28")));
    assertThat(Values.parse(ValueType.CODE, "chair")).isEqualTo(Bounds.Code.of("chair"));
    assertThat(Values.parse(ValueType.PERIOD, "P6M")).isEqualTo(Length.of(Period.ofMonths(6)));
  }

  @Test
  void aThresholdOfAnotherFormIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Values.parse(ValueType.NUMBER, "1/2"));
    assertThatIllegalArgumentException().isThrownBy(() -> Values.parse(ValueType.SHARE, "half"));
    assertThatIllegalArgumentException().isThrownBy(() -> Values.parse(ValueType.PERIOD, "6M"));
    assertThatIllegalArgumentException().isThrownBy(() -> Values.parse(ValueType.FLAG, "true"));
  }

  @Test
  void numbersAndSharesAreShownWithTheirEnds() {
    assertThat(Values.show(new Whole(2, 4))).contains(range(ValueType.NUMBER, "2", "4"));
    assertThat(Values.show(new Whole(2, Whole.UNBOUNDED)))
        .contains(range(ValueType.NUMBER, "2", null));
    assertThat(Values.show(new Ratio(new Fraction(1, 3), new Fraction(1, 1))))
        .contains(range(ValueType.SHARE, "1/3", "1"));
  }

  @Test
  void daysAreShownUnlessNothingBoundsThem() {
    LocalDate day = LocalDate.parse("2023-01-01");

    assertThat(Values.show(Day.of(day)))
        .contains(range(ValueType.DATE, "2023-01-01", "2023-01-01"));
    assertThat(Values.show(new Day(Day.FIRST, day)))
        .contains(range(ValueType.DATE, null, "2023-01-01"));
    assertThat(Values.show(Day.ANY)).contains(range(ValueType.DATE, null, null));
    assertThat(Values.show(new Lapse(new Day(day, day.plusDays(2)), Day.ANY)))
        .contains(range(ValueType.SPAN, "2023-01-01", null));
    assertThat(
            Values.show(
                new Lapse(
                    new Day(day.plusDays(1), day.plusYears(1)),
                    new Day(day.plusYears(2), day.plusYears(2).plusDays(30)))))
        .contains(range(ValueType.SPAN, "2023", "2025-01"));
  }

  @Test
  void lengthsAndCodesAreShownAsFarAsTheyAreKnown() {
    assertThat(Values.show(Length.of(Period.ofMonths(3))))
        .contains(range(ValueType.PERIOD, "P3M", "P3M"));
    assertThat(Values.show(Length.NONE)).isEmpty();
    assertThat(Values.show(new Bounds.Code(Set.of("b", "a"), false)))
        .map(MeasuredValue::codes)
        .contains(Optional.of(List.of("a", "b")));
    assertThat(Values.show(Bounds.Code.ANY)).map(MeasuredValue::codes).contains(Optional.empty());
    assertThat(Values.show(Bounds.Flag.of(Outcomes.HOLDS))).isEmpty();
  }

  @Test
  void ofTimesBetweenNeighborsTheLongestIsShown() {
    assertThat(worst(List.of(SPRING, AUTUMN), List.of())).contains(shown(AUTUMN));
    assertThat(worst(List.of(AUTUMN, SPRING), List.of())).contains(shown(AUTUMN));
  }

  @Test
  void theTimeThatBreaksTheLimitIsShownAsItIsCompared() {
    Gap sixMonths = new Gap(LocalDate.parse("2023-07-02"), LocalDate.parse("2024-01-02"));
    Gap longer = new Gap(LocalDate.parse("2024-02-28"), LocalDate.parse("2024-08-30"));
    Gap shorter = new Gap(LocalDate.parse("2023-02-01"), LocalDate.parse("2023-06-20"));

    assertThat(worst(List.of(sixMonths, longer), List.of(), Period.ofMonths(6)))
        .contains(shown(longer));
    assertThat(worst(List.of(sixMonths, longer), List.of(shorter), Period.ofMonths(6)))
        .contains(shown(longer));
    assertThat(worst(List.of(sixMonths), List.of(shorter), Period.ofMonths(6)))
        .contains(shown(sixMonths));
    assertThat(worst(List.of(longer), List.of(shorter), Period.ofMonths(4)))
        .contains(shown(longer));
  }

  @Test
  void noDayThatIsWorkedOutFromTheCalendarsEndsIsShown() {
    Day derived = new Day(Day.FIRST.plusYears(2), Day.LAST.minusYears(2));

    assertThat(Values.show(derived)).contains(range(ValueType.DATE, null, null));
    assertThat(Values.show(new Lapse(derived, derived)))
        .contains(range(ValueType.SPAN, null, null));
  }

  @Test
  void aTimeThatNothingBoundsIsNotShown() {
    Gap before = new Gap(Day.FIRST, SPRING.from());
    Gap after = new Gap(AUTUMN.to(), Day.LAST);

    assertThat(worst(List.of(before, SPRING, after), List.of())).contains(shown(SPRING));
    assertThat(worst(List.of(before), List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theWidestValueOfATypeLeavesEverythingOpen(ValueType type) {
    Bounds any = Values.any(type);

    assertThat(any)
        .isEqualTo(
            switch (type) {
              case NUMBER -> Whole.ANY;
              case SHARE -> Ratio.ANY;
              case DATE -> Day.ANY;
              case PERIOD -> Length.ANY;
              case CODE -> Bounds.Code.ANY;
              case FLAG -> Bounds.Flag.of(Outcomes.OPEN);
              case SPAN -> new Lapse(Day.ANY, Day.ANY);
              case SPANS ->
                  new Lapses(List.of(new Gap(Day.FIRST, Day.LAST)), List.of(), List.of(), false);
            });
  }

  private static Optional<MeasuredValue.Gap> worst(
      List<Gap> atWorst, List<Gap> certain, Period most) {
    return Values.times(new Lapses(atWorst, atWorst, certain, true), most).worst();
  }

  private static Optional<MeasuredValue.Gap> worst(List<Gap> atWorst, List<Gap> certain) {
    return Values.show(new Lapses(atWorst, List.of(), certain, true)).flatMap(MeasuredValue::worst);
  }

  private static MeasuredValue range(ValueType type, String from, String to) {
    return new MeasuredValue(
        type,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.empty(),
        Optional.empty());
  }

  private static MeasuredValue.Gap shown(Gap gap) {
    return new MeasuredValue.Gap(gap.from().toString(), gap.to().toString());
  }

  private static Gap gap(String from, String to) {
    return new Gap(LocalDate.parse(from), LocalDate.parse(to));
  }
}
