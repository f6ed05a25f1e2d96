package io.github.ogpsdk.rules.measure;

/** What is measured of action plans. */
final class PlanMeasures {
  private PlanMeasures() {}

  static void register(Registry r) {}
}
