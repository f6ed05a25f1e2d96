package io.github.ogpsdk.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.5, 1.5",
    "1.005, 1.01",
    "-0.001, 0",
    "100, 100",
    "1234567.891, 1234567.89"
  })
  void numbersHaveTwoDecimalsAtMost(double value, String expected) {
    assertThat(Drawing.number(value)).isEqualTo(expected);
  }

  @Test
  void whatNoXmlMayHoldIsReplacedAndMarkupIsEscaped() {
    Picture picture =
        new Drawing("d", 10, 10, "<b>\u0000", "\uD800 & \"").text(1, 2, "</svg>\u0008", "x").done();

    assertThat(picture.svg())
        .contains("<title id=\"d-title\">&lt;b&gt;\uFFFD</title>")
        .contains("<desc id=\"d-desc\">\uFFFD &amp; \"</desc>")
        .contains("<text x=\"1\" y=\"2\" class=\"x\" fill=\"#1c2330\">&lt;/svg&gt;\uFFFD</text>");
  }
}
