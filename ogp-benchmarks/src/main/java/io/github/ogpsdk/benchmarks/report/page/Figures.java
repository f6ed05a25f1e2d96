package io.github.ogpsdk.benchmarks.report.page;

import io.github.ogpsdk.benchmarks.report.Measured;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures in words: three digits, in the unit that suits them. */
final class Figures {
  static final String NONE = "–";

  private Figures() {}

  static String time(double nanoseconds) {
    return scaled(nanoseconds, List.of("ns", "µs", "ms", "s"), 1000);
  }

  static String bytes(double bytes) {
    return scaled(bytes, List.of("B", "KB", "MB", "GB"), 1024);
  }

  private static String scaled(double value, List<String> units, double step) {
    double rest = value;
    int unit = 0;
    while (rest >= step && unit < units.size() - 1) {
      rest /= step;
      unit++;
    }
    return digits(rest) + " " + units.get(unit);
  }

  static String digits(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** How many times as much one figure is as another. */
  static String ratio(Optional<Measured> a, Optional<Measured> b) {
    return a.isPresent() && b.isPresent()
        ? digits(a.get().median() / b.get().median()) + "x"
        : NONE;
  }

  static String median(Optional<Measured> figure) {
    return figure.map(f -> shown(f, f.median())).orElse(NONE);
  }

  /** Smallest, middle and greatest value, as cells. */
  static String spread(Measured f) {
    return shown(f, f.min()) + " | " + shown(f, f.median()) + " | " + shown(f, f.max());
  }

  private static String shown(Measured figure, double value) {
    return figure.unit().equals("bytes") ? bytes(value) : time(value);
  }

  static String allocated(Optional<Measured> figure) {
    return figure.flatMap(Measured::allocated).map(Figures::bytes).orElse(NONE);
  }
}
