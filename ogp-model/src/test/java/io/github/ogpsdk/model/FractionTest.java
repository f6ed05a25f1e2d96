package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({"1/2, 1, 2, 1/2", "4, 4, 1, 4", "4/1, 4, 1, 4", "0, 0, 1, 0", "0/3, 0, 3, 0/3"})
  void aShareOrAWholeNumberIsRead(String text, long numerator, long denominator, String printed) {
    Fraction fraction = Fraction.parse(text);

    assertThat(fraction).isEqualTo(new Fraction(numerator, denominator)).hasToString(printed);
    assertThat(fraction.isWhole()).isEqualTo(denominator == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "1/", "/2", "1/2/3", "0.5", "1 / 2", "1234567890", "1/1234567890"})
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> Fraction.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a fraction: \"" + text + "\"; expected a text such as \"1/2\" or \"4\"");
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "1, 0", "1, -1", "1000000000, 1", "1, 1000000000"})
  void partsOutsideTheBoundsAreRefused(long numerator, long denominator) {
    assertThatThrownBy(() -> new Fraction(numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a fraction: " + numerator + "/" + denominator);
  }

  @Test
  void aDenominatorOfZeroIsRefused() {
    assertThatThrownBy(() -> Fraction.parse("1/0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a fraction: 1/0");
  }

  @Test
  void theLargestPartsAreAccepted() {
    assertThat(new Fraction(999_999_999, 999_999_999)).hasToString("999999999/999999999");
  }

  @Test
  void fractionsAreComparedWithoutRounding() {
    assertThat(Fraction.parse("1/3")).isLessThan(Fraction.parse("333333334/999999999"));
    assertThat(Fraction.parse("1/3")).isGreaterThan(Fraction.parse("333333332/999999999"));
    assertThat(Fraction.parse("1/2")).isEqualByComparingTo(Fraction.parse("2/4"));
    assertThat(Fraction.parse("1/2")).isNotEqualTo(Fraction.parse("2/4"));
  }
}
