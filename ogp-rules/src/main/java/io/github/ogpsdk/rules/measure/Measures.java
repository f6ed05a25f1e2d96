package io.github.ogpsdk.rules.measure;

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
