package io.github.ogpsdk.rules.measure;

/** What is measured of forums in earlier editions and in practice. */
final class ForumMeasures {
  private ForumMeasures() {}

  static void register(Registry r) {}
}
