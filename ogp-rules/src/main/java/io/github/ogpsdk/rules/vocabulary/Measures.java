package io.github.ogpsdk.rules.vocabulary;

import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.Registry;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.Structure;
import io.github.ogpsdk.rules.measure.body.OtherDialogue;
import io.github.ogpsdk.rules.measure.body.Spaces;
import io.github.ogpsdk.rules.measure.commitment.CommitmentMeasures;
import io.github.ogpsdk.rules.measure.eligibility.EligibilityMeasures;
import io.github.ogpsdk.rules.measure.forum.ForumMeasures;
import io.github.ogpsdk.rules.measure.local.LocalMeasures;
import io.github.ogpsdk.rules.measure.people.People;
import io.github.ogpsdk.rules.measure.plan.PlanMeasures;
import io.github.ogpsdk.rules.measure.process.CoCreations;
import io.github.ogpsdk.rules.measure.process.InputChannels;
import io.github.ogpsdk.rules.measure.process.PlanMeetings;
import io.github.ogpsdk.rules.measure.process.PlanYears;
import io.github.ogpsdk.rules.measure.process.Processes;
import io.github.ogpsdk.rules.measure.publication.Publications;
import io.github.ogpsdk.rules.measure.seat.SeatHolders;
import io.github.ogpsdk.rules.measure.seat.Seats;
import io.github.ogpsdk.rules.measure.session.Sessions;
import io.github.ogpsdk.rules.measure.standing.StandingMeasures;

/** All measures and collections with their code, listed. */
public final class Measures {
  /** The kinds, collections and measures of this version. */
  public static final Registry STANDARD = standard();

  private Measures() {}

  private static Registry standard() {
    Definitions define = new Definitions(Validity::begun);
    Structure.define(define);
    Phases.define(define);
    PlanYears.define(define);
    Spaces.define(define);
    OtherDialogue.define(define);
    Seats.define(define);
    SeatHolders.define(define);
    People.define(define);
    Sessions.define(define);
    Processes.define(define);
    Publications.define(define);
    CoCreations.define(define);
    InputChannels.define(define);
    PlanMeetings.define(define);
    StandingMeasures.define(define);
    PlanMeasures.define(define);
    CommitmentMeasures.define(define);
    EligibilityMeasures.define(define);
    ForumMeasures.define(define);
    LocalMeasures.define(define);
    return new Registry(define);
  }
}
