package io.github.ogpsdk.rules.measure;

/** What is measured of what is published: sites, repositories, notices, responses. */
final class Publications {
  private Publications() {}

  static void register(Registry r) {}
}
