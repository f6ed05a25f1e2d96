package io.github.ogpsdk.rules.measure;

/** What is measured of process compliance, response policy and membership. */
final class StandingMeasures {
  private StandingMeasures() {}

  static void register(Registry r) {}
}
