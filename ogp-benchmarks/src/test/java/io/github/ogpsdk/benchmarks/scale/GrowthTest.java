package io.github.ogpsdk.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ogpsdk.benchmarks.report.Measured;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static double exponent(DoubleUnaryOperator time) {
    List<Measured> figures =
        Growth.COUNTS.stream()
            .map(n -> Measured.of("scale", "t", "d", n + "", "ns", List.of(time.applyAsDouble(n))))
            .toList();
    return Growth.exponent(figures);
  }

  @Test
  void exponentIsThatOfThePower() {
    assertThat(exponent(n -> 7 * n)).isCloseTo(1, within(0.001));
    assertThat(exponent(n -> 3 * n * n)).isCloseTo(2, within(0.001));
    assertThat(exponent(n -> 500)).isCloseTo(0, within(0.001));
  }

  @Test
  void smallCountsDoNotBendIt() {
    assertThat(exponent(n -> n < 1000 ? 1e9 : n)).isCloseTo(1, within(0.001));
  }
}
