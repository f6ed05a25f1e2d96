package io.github.ogpsdk.rules.measure.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The points of a country in a year, as printed or as the metrics say. */
class CoreScoreTest {
  private static final String THREE =
      "metrics: [{metric: fiscal-transparency, value: 4}, {metric: access-to-information, value:"
          + " 3}, {metric: asset-disclosure, value: 2}]";

  private static Bounds read(String measure, Map<String, String> args, String years) {
    String facts = "standing: {eligibility: [" + years + "]}\n";
    return measure.equals("yearsBelow")
        ? MeasureProbe.of("2024-12-31", facts).read(measure, args, "partnership")
        : MeasureProbe.of("2024-12-31", facts)
            .read(measure, args, "eligibility-score", "eligibilityScores");
  }

  private static Bounds share(String score) {
    return read("pointsShare", Map.of(), "{year: 2023, " + score + "}");
  }

  private static Bounds measured(String score) {
    return read("metricsMeasured", Map.of(), "{year: 2023, " + score + "}");
  }

  private static Ratio between(String least, String most) {
    return new Ratio(Fraction.parse(least), Fraction.parse(most));
  }

  @Test
  void whatIsPrintedCounts() {
    assertThat(share("points: 12, applicable: 16")).isEqualTo(between("12/16", "12/16"));
    assertThat(share("points: 8, applicable: 12, " + THREE)).isEqualTo(between("8/12", "8/12"));
    assertThat(measured("points: 12, applicable: 16")).isEqualTo(Whole.of(4));
    assertThat(measured("applicable: 8")).isEqualTo(Whole.of(2));
  }

  @Test
  void theMetricsAddUpWhereNothingIsPrinted() {
    assertThat(share(THREE)).isEqualTo(between("9/12", "9/12"));
    assertThat(measured(THREE)).isEqualTo(Whole.of(3));
    assertThat(share("applicable: 12, " + THREE)).isEqualTo(between("9/12", "9/12"));
    assertThat(share("metrics: [{metric: citizen-engagement, value: 1.5, max: 2}]"))
        .isEqualTo(between("3/4", "3/4"));
  }

  @Test
  void aMetricNotRecordedMayEarnNothingOrEverythingOrNotApply() {
    assertThat(share("partial: [metrics], " + THREE)).isEqualTo(between("9/16", "13/16"));
    assertThat(measured("partial: [metrics], " + THREE)).isEqualTo(new Whole(3, 4));
    assertThat(
            share("metrics: [{metric: fiscal-transparency, value: 4}, {metric: asset-disclosure}]"))
        .isEqualTo(between("4/8", "8/8"));
    assertThat(
            share(
                "metrics: [{metric: fiscal-transparency, value: 4}, {metric: asset-disclosure,"
                    + " unknown: {value: does-not-exist}}]"))
        .isEqualTo(between("4/4", "4/4"));
    assertThat(share("valuesCheck: true")).isEqualTo(Ratio.ANY);
    assertThat(measured("valuesCheck: true")).isEqualTo(new Whole(0, 4));
  }

  @Test
  void pointsAreEarnedOnNoFewerThanTheyNeed() {
    assertThat(share("points: 12")).isEqualTo(between("12/16", "12/12"));
    assertThat(share("points: 9, partial: [metrics], " + THREE)).isEqualTo(between("9/16", "9/12"));
    assertThat(share("applicable: 16, partial: [metrics], " + THREE))
        .isEqualTo(between("9/16", "13/16"));
  }

  @Test
  void theValuesCheckIsNoCoreMetric() {
    assertThat(share("metrics: [{metric: cso-repression, value: 3}]")).isEqualTo(Ratio.ANY);
    assertThat(measured("metrics: [{metric: cso-repression, value: 3}]")).isEqualTo(Whole.of(0));
  }

  @Test
  void aYearWithoutEnoughDataIsNotBelow() {
    Map<String, String> args = Map.of("minimum", "3/4", "metrics", "3");

    assertThat(
            read(
                "yearsBelow",
                args,
                "{year: 2022, points: 8, applicable: 16}, {year: 2023, points: 4, applicable: 8}"))
        .isEqualTo(Whole.of(1));
    assertThat(
            read(
                "yearsBelow",
                args,
                "{year: 2022, points: 8, applicable: 16}, {year: 2023, points: 4, applicable: 12}"))
        .isEqualTo(Whole.of(2));
  }
}
