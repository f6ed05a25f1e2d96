package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values between bounds, in words. */
class BoundsFormatTest {
  private static final BoundsFormat ENGLISH = english();

  private static BoundsFormat english() {
    Words words = Words.in(Language.ENGLISH);
    return new BoundsFormat(words, new ValueFormat(words));
  }

  private static Optional<String> value(ValueType type, String from, String to) {
    return ENGLISH.value(EvidenceSamples.range(type, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-31, January 2024",
    "2024-02-01, 2024-02-29, February 2024",
    "2024-02-01, 2024-02-28, between 1 February 2024 and 28 February 2024",
    "2024-01-02, 2024-01-31, between 2 January 2024 and 31 January 2024",
    "2024-01-01, 2024-12-31, 2024",
    "2024-02-01, 2025-01-31, between 1 February 2024 and 31 January 2025",
    "2024-01-01, 2025-12-31, between 1 January 2024 and 31 December 2025",
    "2024-01, 2024-03, between January 2024 and March 2024",
    "2024-01-01, 2024-03, between 1 January 2024 and March 2024",
    "2024-01-05, 2024-01-05, 5 January 2024",
    "2024-01-05, '', on or after 5 January 2024",
    "'', 2024-01-05, on or before 5 January 2024"
  })
  void daysAreBounded(String from, String to, String said) {
    assertThat(value(ValueType.DATE, from, to)).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 2",
    "2, 5, between 2 and 5",
    "2, 3, 2 or 3",
    "2, '', at least 2",
    "0, 3, at most 3",
    "1, '', at least 1"
  })
  void numbersAreBounded(String from, String to, String said) {
    assertThat(value(ValueType.NUMBER, from, to)).contains(said);
  }

  @Test
  void theWidestRangeIsNotTold() {
    assertThat(value(ValueType.NUMBER, "0", "")).isEmpty();
    assertThat(value(ValueType.NUMBER, "", "")).isEmpty();
    assertThat(value(ValueType.SHARE, "0", "1")).isEmpty();
    assertThat(value(ValueType.DATE, "", "")).isEmpty();
    assertThat(value(ValueType.SPAN, "", "")).isEmpty();
    assertThat(value(ValueType.SPANS, "", "")).isEmpty();
    assertThat(value(ValueType.CODE, "", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-10, 2024-08-02, from 10 January 2024 to 2 August 2024",
    "2024, 2024-08, from 2024 to August 2024",
    "2024-01-10, '', from 10 January 2024 to a day that is not known",
    "'', 2024-08-02, from a day that is not known to 2 August 2024"
  })
  void timesHaveABeginningAndAnEnd(String from, String to, String said) {
    assertThat(value(ValueType.SPAN, from, to)).contains(said);
  }

  @Test
  void theWorstOfSeveralTimesIsTold() {
    assertThat(ENGLISH.value(EvidenceSamples.worst("2024-01", "2024-03")))
        .contains("from January 2024 to March 2024");
  }

  @Test
  void oneOfSeveralCodesIsNamed() {
    assertThat(ENGLISH.value(EvidenceSamples.codes("civil-society", "academia")))
        .contains("civil society or academia");
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, 1/3, 1/3 (33.3%)",
    "SHARE, 1, 1 (100%)",
    "SHARE, 1/3/1/2, between 1/3 (33.3%) and 1/2 (50%)",
    "SHARE, 1/3/1, between 1/3 (33.3%) and 1 (100%)",
    "SHARE, 1/3/?, at least 1/3 (33.3%)",
    "SHARE, 0/1/2, at most 1/2 (50%)",
    "SHARE, ?/?, a value that is not known",
    "NUMBER, 2, 2",
    "NUMBER, 2/4, between 2 and 4",
    "NUMBER, 2/?, at least 2",
    "SPANS, P6M, 6 months",
    "DATE, 2024-01-05/2024-02-07, between 5 January 2024 and 7 February 2024",
    "DATE, ?/?, on a day that is not known",
    "FLAG, true, true"
  })
  void thresholdsAreExactOrMeasured(ValueType type, String text, String said) {
    assertThat(ENGLISH.threshold(type, text)).isEqualTo(said);
  }

  @Test
  void codesThatAreAskedForAreQuoted() {
    assertThat(ENGLISH.threshold(ValueType.CODE, "civil-society, academia, media"))
        .isEqualTo("“civil society”, “academia” or “media”");
  }

  @Test
  void aMeasuredFlagWithoutEndsIsNotTold() {
    MeasuredValue open =
        new MeasuredValue(
            ValueType.FLAG, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(ENGLISH.value(open)).isEmpty();
  }
}
