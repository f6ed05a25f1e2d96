package io.github.ogpsdk.rules.measure;

/** What is measured of local members. */
final class LocalMeasures {
  private LocalMeasures() {}

  static void register(Registry r) {}
}
