package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.ReasonedResponse;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.Update;

/** All measures and collections with their code, listed. */
public final class Measures {
  /** The code behind the vocabulary. */
  public static final Registry STANDARD = standard();

  private Measures() {}

  private static Registry standard() {
    Registry r = new Registry();
    r.kind("partnership", Partnership.class);
    r.kind("cycle", Cycle.class);
    r.kind("plan-year", PlanYear.class);
    r.kind("phase-year", PlanYear.class);
    r.kind("mechanism", Mechanism.class);
    r.kind("charter", Charter.class);
    r.kind("meeting", Meeting.class);
    r.kind("seat-table", Composition.class);
    r.kind("website", Site.class);
    r.kind("repository", Site.class);
    r.kind("update", Update.class);
    r.kind("notice", Notice.class);
    r.kind("channel", Consultation.class);
    r.kind("response", ReasonedResponse.class);
    r.kind("process-letter", StandingEvent.class);
    r.kind("review-closing", StandingEvent.class);
    r.kind("letter-of-concern", StandingEvent.class);
    r.kind("response-step", StandingEvent.class);
    r.kind("restoration", StandingEvent.class);
    Structure.register(r);
    Phases.register(r);
    PlanYears.register(r);
    Spaces.register(r);
    OtherDialogue.register(r);
    Seats.register(r);
    SeatHolders.register(r);
    People.register(r);
    Sessions.register(r);
    Processes.register(r);
    Publications.register(r);
    CoCreations.register(r);
    InputChannels.register(r);
    PlanMeetings.register(r);
    StandingMeasures.register(r);
    PlanMeasures.register(r);
    CommitmentMeasures.register(r);
    EligibilityMeasures.register(r);
    ForumMeasures.register(r);
    LocalMeasures.register(r);
    return r;
  }
}
