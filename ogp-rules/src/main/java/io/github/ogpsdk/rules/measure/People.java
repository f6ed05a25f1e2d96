package io.github.ogpsdk.rules.measure;

/** What is measured of chairs, members, their terms and how they are selected. */
final class People {
  private People() {}

  static void register(Registry r) {}
}
