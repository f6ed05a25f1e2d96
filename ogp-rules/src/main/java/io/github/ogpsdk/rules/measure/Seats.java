package io.github.ogpsdk.rules.measure;

/** What is measured of seat tables. */
final class Seats {
  private Seats() {}

  static void register(Registry r) {}
}
