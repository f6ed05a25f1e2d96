package io.github.ogpsdk.rules.measure.process;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingKind;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Presence;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.measure.Sides;
import java.util.Set;

/**
 * Whether an outreach activity was one for stakeholders outside government: by its audience, by who
 * came, or by its kind where that is addressed to the public.
 */
final class Outreach {
  private static final Set<MeetingKind> FOR_THE_PUBLIC =
      Set.of(
          MeetingKind.CAMPAIGN,
          MeetingKind.FORM,
          MeetingKind.OPEN,
          MeetingKind.PUBLIC,
          MeetingKind.PUBLICATION,
          MeetingKind.SOCIAL_MEDIA,
          MeetingKind.TOWN_HALL);

  private Outreach() {}

  static int of(Cursor<Meeting> activity) {
    Items<Sector> audience = activity.peekList("audience", Meeting::audience);
    if (audience.anyUsed(s -> isOutside(activity, s.value()))) {
      return Outcomes.HOLDS;
    }
    if (activity.value().openToPublic().isPresent()) {
      int open = activity.flag("openToPublic", Meeting::openToPublic);
      if (open == Outcomes.HOLDS || isForGovernment(activity, audience)) {
        audience.forEach(Cursor::used);
        return open;
      }
    }
    boolean addressed =
        activity.value().kind().filter(FOR_THE_PUBLIC::contains).isPresent()
            && activity.peek("kind", Meeting::kind).isPresent();
    if (addressed || Presence.of(activity, Sector.CIVIL_SOCIETY) == Outcomes.HOLDS) {
      return Outcomes.HOLDS;
    }
    activity.list("audience", Meeting::audience);
    if (activity.value().openToPublic().isEmpty()) {
      activity.recordMissing("openToPublic");
    }
    return Outcomes.OPEN;
  }

  private static boolean isOutside(Cursor<Meeting> activity, Sector sector) {
    return Sides.within(activity, sector, Sector.GOVERNMENT) == Outcomes.FAILS;
  }

  private static boolean isForGovernment(Cursor<Meeting> activity, Items<Sector> audience) {
    return audience.complete()
        && !audience.all().isEmpty()
        && audience.all().stream()
            .allMatch(s -> Sectors.of(activity).isWithin(s.value(), Sector.GOVERNMENT));
  }
}
