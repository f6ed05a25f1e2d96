package io.github.ogpsdk.rules.measure;

/**
 * What is measured of meetings of a body measured against its own rules: rhythm, quorum, decisions.
 */
final class Sessions {
  private Sessions() {}

  static void register(Registry r) {
    Rhythm.register(r);
  }
}
