package io.github.ogpsdk.rules.measure;

/** What is measured of cycles: co-creation, implementation, partnership. */
final class Processes {
  private Processes() {}

  static void register(Registry r) {}
}
