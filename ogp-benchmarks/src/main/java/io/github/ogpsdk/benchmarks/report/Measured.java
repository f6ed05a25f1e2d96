package io.github.ogpsdk.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One figure of a table: what was measured, on what, and how it scattered.
 *
 * @param topic the topic, such as {@code rules}
 * @param table the table of the topic, such as {@code counting}
 * @param data what it was measured on, such as {@code complete} or {@code 30 KB}
 * @param name who or what was measured, such as {@code ours}
 * @param unit {@code ns} or {@code bytes}
 * @param min the smallest value
 * @param median the middle value
 * @param max the greatest value
 * @param samples how many values there were
 * @param allocated bytes allocated by one operation, where they were counted
 */
public record Measured(
    String topic,
    String table,
    String data,
    String name,
    String unit,
    double min,
    double median,
    double max,
    int samples,
    Optional<Double> allocated) {
  /** Returns a figure from its samples. */
  public static Measured of(
      String topic, String table, String data, String name, String unit, List<Double> samples) {
    double[] sorted = samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException(topic + " " + table + " " + name + " has no sample");
    }
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Measured(
        topic,
        table,
        data,
        name,
        unit,
        round(sorted[0]),
        round(median),
        round(sorted[sorted.length - 1]),
        sorted.length,
        Optional.empty());
  }

  /** Returns this figure with what one operation allocates. */
  public Measured allocating(double bytes) {
    return new Measured(
        topic, table, data, name, unit, min, median, max, samples, Optional.of(round(bytes)));
  }

  /** Four digits are more than any of these figures deserves. */
  private static double round(double value) {
    if (value == 0) {
      return 0;
    }
    double scale = Math.pow(10, 3 - Math.floor(Math.log10(Math.abs(value))));
    return scale > 1e3 ? Math.round(value * scale) / scale : Math.round(value * 1000) / 1000.0;
  }

  @Override
  public String toString() {
    return String.join(" ", Arrays.asList(topic, table, data, name)) + ": " + median + " " + unit;
  }
}
