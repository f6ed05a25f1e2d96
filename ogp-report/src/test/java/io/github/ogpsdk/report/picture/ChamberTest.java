package io.github.ogpsdk.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChamberTest {
  private static final double RADIUS = 172;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 9, 10, 11, 12, 17, 22, 25, 64, 100, 235, 400})
  void everySeatHasAPlaceOfItsOwnInTheHalfCircle(int seats) {
    Chamber chamber = Chamber.of(seats, RADIUS);

    List<Chamber.Spot> spots = chamber.spots();
    assertThat(spots).hasSize(seats);
    for (int i = 0; i < seats; i++) {
      Chamber.Spot a = spots.get(i);
      assertThat(Math.hypot(a.x(), a.y())).isLessThanOrEqualTo(RADIUS + 0.01);
      assertThat(a.y()).isLessThanOrEqualTo(0.01);
      for (int j = 0; j < i; j++) {
        Chamber.Spot b = spots.get(j);
        assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()))
            .as("seats %s and %s of %s", i, j, seats)
            .isGreaterThan(chamber.seat() * 1.7);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 22, 64})
  void seatsAreGivenFromLeftToRight(int seats) {
    List<Chamber.Spot> spots = Chamber.of(seats, RADIUS).spots();

    for (int i = 1; i < seats; i++) {
      assertThat(spots.get(i).angle()).isLessThanOrEqualTo(spots.get(i - 1).angle() + 1e-6);
    }
    assertThat(spots.get(0).x()).isNegative();
    assertThat(spots.get(seats - 1).x()).isPositive();
  }
}
