package io.github.ogpsdk.rules.measure.standing;

import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.measure.plan.Lateness;

/** What is measured of process compliance, response policy and membership. */
public final class StandingMeasures {
  private StandingMeasures() {}

  public static void define(Definitions define) {
    Lateness.define(define);
    ProcessFindings.define(define);
    Completions.define(define);
    StandingEvents.define(define);
    ResponseCases.define(define);
    MemberStatus.define(define);
  }
}
