package io.github.ogpsdk.rules.measure;

/** What is measured of commitments and their codings. */
final class CommitmentMeasures {
  private CommitmentMeasures() {}

  static void register(Registry r) {}
}
