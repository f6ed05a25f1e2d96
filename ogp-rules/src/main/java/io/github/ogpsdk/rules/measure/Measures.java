package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;

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
    r.kind("mechanism", Mechanism.class);
    r.kind("charter", Charter.class);
    r.kind("meeting", Meeting.class);
    r.kind("seat-table", Composition.class);
    Structure.register(r);
    Spaces.register(r);
    Seats.register(r);
    People.register(r);
    Sessions.register(r);
    Processes.register(r);
    Publications.register(r);
    return r;
  }
}
