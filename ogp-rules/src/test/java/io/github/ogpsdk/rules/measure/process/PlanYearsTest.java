package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import io.github.ogpsdk.rules.measure.PlanYear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The complete years of a plan. */
class PlanYearsTest {
  private static final String[] YEARS = {"cycles", "planYears"};

  private static MeasureProbe plan(String plan) {
    return MeasureProbe.of("2026-12-31", "cycles: [{id: plan-1, plan: " + plan + "}]");
  }

  private static List<Object> numbers(String plan) {
    return List.copyOf(
        plan(plan).elements(YEARS).all().stream()
            .map(y -> ((PlanYear) y.value()).number())
            .toList());
  }

  private static Day edge(String measure, String window, String plan) {
    return (Day) plan(plan).read(measure, Map.of("window", window), "plan-year", YEARS);
  }

  @Test
  void aYearCountsWhenItsLastDayBelongsToThePlan() {
    assertThat(numbers("{from: 2024-01-01, to: 2025-12-31}")).containsExactly(1, 2);
    assertThat(numbers("{from: 2024-01-01, to: 2025-12-30}")).containsExactly(1);
    assertThat(numbers("{from: 2024-01-01, to: 2024-12-30}")).isEmpty();
    assertThat(numbers("{from: 2023-08-31, to: 2025-08-31}")).containsExactly(1, 2);
  }

  private static List<Object> ofCoCreation(String coCreation, String asOf) {
    String[] years = {"cycles", "phaseYears"};
    return List.copyOf(
        MeasureProbe.of(asOf, "cycles: [{id: plan-1, coCreation: " + coCreation + "}]")
            .elements(years)
            .all()
            .stream()
            .map(y -> ((PlanYear) y.value()).window().end())
            .toList());
  }

  @Test
  void coCreationHasYearsToo() {
    assertThat(ofCoCreation("{from: 2021-03-01, to: 2023-02-28}", "2026-12-31"))
        .containsExactly(day("2022-02-28"), day("2023-02-28"));
    assertThat(ofCoCreation("{from: 2021-03-01, to: 2023-02-27}", "2026-12-31"))
        .containsExactly(day("2022-02-28"));
    assertThat(ofCoCreation("{from: 2021-03-01}", "2022-02-27")).isEmpty();
    assertThat(ofCoCreation("{from: 2021-03-01}", "2022-02-28")).containsExactly(day("2022-02-28"));
  }

  @Test
  void imprecisePlansMayHaveOneYearMoreButNotMoreThanTheyState() {
    assertThat(numbers("{from: 2023, to: 2025}")).containsExactly(1, 2, 3);
    assertThat(numbers("{from: 2023, to: 2025, years: 2}")).containsExactly(1, 2);
  }

  @Test
  void withoutDatesNoYearIsKnown() {
    Items<?> years = plan("{from: 2023-01-01}").elements(YEARS);

    assertThat(years.all()).isEmpty();
    assertThat(years.complete()).isFalse();
    assertThat(
            MeasureProbe.of("2026-12-31", "cycles: [{id: plan-1, unknown: {plan: does-not-exist}}]")
                .elements(YEARS)
                .complete())
        .isTrue();
  }

  @Test
  void aPlanYearRunsFromTheFirstDayOfThePlan() {
    String plan = "{from: 2023-09-01, to: 2025-08-31}";

    assertThat(edge("yearStart", "plan-year", plan)).isEqualTo(day("2023-09-01"));
    assertThat(edge("yearEnd", "plan-year", plan)).isEqualTo(day("2024-08-31"));
    assertThat(edge("yearEnd", "plan-year", "{from: 2023-09, to: 2025-08-31}"))
        .isEqualTo(new Day(PartialDate.parse("2024-08-31").earliest(), day("2024-09-29").latest()));
  }

  @Test
  void aCalendarYearIsTheFirstThatBeginsInThePlanYear() {
    assertThat(edge("yearStart", "calendar-year", "{from: 2023-09-01, to: 2025-08-31}"))
        .isEqualTo(day("2024-01-01"));
    assertThat(edge("yearEnd", "calendar-year", "{from: 2024-01-01, to: 2025-12-31}"))
        .isEqualTo(day("2024-12-31"));
    assertThat(edge("yearEnd", "calendar-year", "{from: 2024-01, to: 2025-12-31}"))
        .isEqualTo(new Day(day("2024-12-31").earliest(), day("2025-12-31").latest()));
  }
}
