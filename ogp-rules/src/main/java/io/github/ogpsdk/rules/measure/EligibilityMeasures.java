package io.github.ogpsdk.rules.measure;

/** What is measured of eligibility. */
final class EligibilityMeasures {
  private EligibilityMeasures() {}

  static void register(Registry r) {}
}
