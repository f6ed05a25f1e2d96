package io.github.ogpsdk.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of seats in a half circle, from left to right, for any number of seats. */
final class Chamber {
  /** A place, seen from the middle of the half circle; y grows downward. */
  record Spot(double x, double y, double angle, double radius) {}

  /** The inner row as a share of the outer: nearer to it where there are only two. */
  private static final double INNER = 0.42;

  private static final double INNER_OF_TWO = 0.62;

  /** The room of a seat in a sparse chamber, as a share of the outer radius. */
  private static final double ROOM = 0.27;

  private final List<Spot> spots;
  private final double seat;

  private Chamber(List<Spot> spots, double seat) {
    this.spots = spots;
    this.seat = seat;
  }

  /**
   * Lays out seats.
   *
   * @param seats 1 or more
   * @param radius the outer radius, to the middle of the seats in the last row
   */
  static Chamber of(int seats, double radius) {
    int rows = 1;
    while (capacity(rows, radius) < seats) {
      rows++;
    }
    double total = 0;
    for (int row = 0; row < rows; row++) {
      total += radius(row, rows, radius);
    }
    List<Spot> spots = new ArrayList<>();
    int left = seats;
    double gap = distance(rows, radius);
    for (int row = 0; row < rows; row++) {
      double r = radius(row, rows, radius);
      int here = row == rows - 1 ? left : Math.min(left, (int) Math.round(seats * r / total));
      left -= here;
      for (int i = 0; i < here; i++) {
        double angle = here == 1 ? Math.PI / 2 : Math.PI - Math.PI * i / (here - 1);
        spots.add(new Spot(r * Math.cos(angle), -r * Math.sin(angle), angle, r));
      }
      if (here > 1) {
        gap = Math.min(gap, Math.PI * r / (here - 1));
      }
    }
    spots.sort(
        Comparator.comparingDouble((Spot s) -> -Math.round(s.angle * 1e6))
            .thenComparingDouble(Spot::radius));
    return new Chamber(spots, Math.min(gap * 0.42, radius * 0.12));
  }

  /** Returns the places from left to right. */
  List<Spot> spots() {
    return spots;
  }

  /** Returns half the width of a seat. */
  double seat() {
    return seat;
  }

  /** How many seats a number of rows holds without crowding. */
  private static int capacity(int rows, double outer) {
    int seats = 0;
    double room = Math.min(outer * ROOM, distance(rows, outer) * 0.95);
    for (int row = 0; row < rows; row++) {
      seats += 1 + (int) Math.floor(Math.PI * radius(row, rows, outer) / room);
    }
    return seats;
  }

  private static double distance(int rows, double outer) {
    return rows == 1 ? outer : outer * (1 - inner(rows)) / (rows - 1);
  }

  private static double radius(int row, int rows, double outer) {
    return rows == 1 ? outer * 0.8 : outer * (inner(rows) + (1 - inner(rows)) * row / (rows - 1));
  }

  private static double inner(int rows) {
    return rows == 2 ? INNER_OF_TWO : INNER;
  }
}
