package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule whose numbers changed over time, or can be read in several ways. */
class ParametersTest {
  private static final String RULE =
      """
      parameters:
        least:
          history: [{value: 1}, {from: 2020-01-01, value: 2}, {from: 2022-01-01, value: 3}]
          readings: [4, 2]
      must: {count: meetings, atLeast: {param: least}}
      """;

  private final RuleProbe twoMeetings =
      RuleProbe.body("meetings: [{date: 2023-01-01}, {date: 2023-06-01}]");

  @Test
  void theValueOfTheDayCountsFromItsFirstDayOn() {
    assertThat(judged("2019-12-31", "2019-12-31").parameters()).isEqualTo(Map.of("least", "1"));
    assertThat(judged("2020-01-01", "2020-01-01").parameters()).isEqualTo(Map.of("least", "2"));
    assertThat(judged("2021-12-31", "2021-12-31").outcomes()).isEqualTo(Outcomes.HOLDS);
    assertThat(judged("2022-01-01", "2022-01-01").outcomes()).isEqualTo(Outcomes.FAILS);
  }

  @Test
  void whereTheDayCanTouchTwoValuesBothCountAndTheLaterIsShown() {
    RuleOutcome judged = judged("2021-12-31", "2022-01-01");

    assertThat(judged.outcomes()).isEqualTo(Outcomes.OPEN);
    assertThat(judged.parameters()).isEqualTo(Map.of("least", "3"));
    assertThat(judged("2019-01-01", "2021-12-31").outcomes()).isEqualTo(Outcomes.HOLDS);
  }

  @Test
  void readingsThatChangeTheVerdictAreNamedWithIt() {
    assertThat(judged("2021-01-01", "2021-01-01").readings())
        .containsExactly(new ReadingVerdict(Map.of("least", "4"), Verdict.NOT_MET));
    assertThat(judged("2023-01-01", "2023-01-01").readings())
        .containsExactly(new ReadingVerdict(Map.of("least", "2"), Verdict.MET));
  }

  @Test
  void theValuesOfADayAreThoseOfEachStretchThatItCanTouch() {
    assertThat(
            Variants.of(
                RuleProbe.rule("mechanism", RULE), new Day(day("2019-12-31"), day("2022-01-01"))))
        .isEqualTo(List.of(Map.of("least", "1"), Map.of("least", "2"), Map.of("least", "3")));
  }

  private RuleOutcome judged(String earliest, String latest) {
    return twoMeetings.judge(RULE, new Day(day(earliest), day(latest)));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
