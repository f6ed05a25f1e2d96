package io.github.ogpsdk.rules.measure;

/** What is measured of process compliance, response policy and membership. */
final class StandingMeasures {
  private StandingMeasures() {}

  static void register(Registry r) {
    Lateness.register(r);
    ProcessFindings.register(r);
    Completions.register(r);
    StandingEvents.register(r);
    ResponseCases.register(r);
    MemberStatus.register(r);
  }
}
