package io.github.ogpsdk.rules.measure.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The assessments of commitments once they are fully implemented. */
class EndReviewsTest {
  private static Bounds read(String measure, String completed, String reviews) {
    return MeasureProbe.of(
            "2023-12-31",
            """
            cycles:
              - id: plan-1
                plan:
                  from: 2021-10-01
                  to: 2024-12-31
                  submitted: 2021-09-08
                  commitments: [{id: C1, title: Open budget, %s}]
                %s
            """
                .formatted(completed, reviews))
        .read(measure, Map.of("within", "P1M"), "cycle", "cycles");
  }

  private static String published(String date) {
    return "reviews: [{product: statement, assessor: local-monitoring-body, commitment: C1,"
        + " published: "
        + date
        + "}]";
  }

  @Test
  void aMonthIsCountedToItsLastDay() {
    assertThat(read("endReviewsMissed", "completed: 2023-03-15", published("2023-04-15")))
        .isEqualTo(Whole.of(0));
    assertThat(read("endReviewsMissed", "completed: 2023-03-15", published("2023-04-16")))
        .isEqualTo(Whole.of(1));
  }

  @Test
  void aReviewFromBeforeTheEndIsNoneOfTheEnd() {
    assertThat(read("endReviewsMissed", "completed: 2023-03-15", published("2023-03-15")))
        .isEqualTo(Whole.of(0));
    assertThat(read("endReviewsMissed", "completed: 2023-03-15", published("2023-03-14")))
        .isEqualTo(Whole.of(1));
    assertThat(read("endReviewsMissed", "completed: 2023-03", published("2023-03-14")))
        .isEqualTo(new Whole(0, 1));
  }

  @Test
  void aReviewThatNamesNoCommitmentMayBeOfAny() {
    assertThat(
            read(
                "endReviewsMissed",
                "completed: 2023-03-15",
                "reviews: [{product: statement, assessor: irm, published: 2023-04-01}]"))
        .isEqualTo(new Whole(0, 1));
    assertThat(
            read(
                "endReviewsMissed",
                "completed: 2023-03-15",
                "reviews: [{product: inception-report, assessor: irm, published: 2023-04-01}]"))
        .isEqualTo(Whole.of(1));
  }

  @Test
  void nothingIsMissedBeforeTheMonthIsOver() {
    assertThat(read("endReviewsMissed", "completed: 2023-12-01", "reviews: []"))
        .isEqualTo(Whole.of(0));
    assertThat(read("commitmentsCompleted", "completed: 2023-12-01", "reviews: []"))
        .isEqualTo(Whole.of(0));
    assertThat(read("endReviewsMissed", "completed: 2023-11-30", "reviews: []"))
        .isEqualTo(Whole.of(1));
  }

  @Test
  void aCommitmentMayBeCompletedWhereNobodyRecordedIt() {
    assertThat(read("commitmentsCompleted", "theme: Budget", "reviews: []"))
        .isEqualTo(new Whole(0, 1));
    assertThat(read("commitmentsCompleted", "unknown: {completed: does-not-exist}", "reviews: []"))
        .isEqualTo(Whole.of(0));
  }
}
