package io.github.ogpsdk.rules.measure;

/** What is measured of process compliance, response policy and membership. */
final class StandingMeasures {
  private StandingMeasures() {}

  static void define(Definitions define) {
    Lateness.define(define);
    ProcessFindings.define(define);
    Completions.define(define);
    StandingEvents.define(define);
    ResponseCases.define(define);
    MemberStatus.define(define);
  }
}
