package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Standing;
import io.github.ogpsdk.model.partnership.StandingActor;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.partnership.TriggerGround;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the letters of November 2014 in {@code irm_verdicts.yaml}: ten members had no plan four
 * months after it was due.
 */
final class LateLetters {
  private LateLetters() {}

  static Partnership add(Partnership partnership, Entry entry) {
    PartialDate due = entry.date("due").orElseThrow();
    String cycle = cycle(entry);
    Partnership late =
        Cycles.change(
            partnership,
            cycle,
            c ->
                c.withLabel(Text.of("due " + due))
                    .withDue(due)
                    .withNotSubmittedAsOf(entry.date("checked"))
                    .withSources(Citing.of(entry)));
    Standing standing = late.standing().orElse(Standing.builder().build());
    List<StandingEvent> events = new ArrayList<>();
    events.add(letter(entry, cycle));
    events.addAll(standing.events().items());
    return late.withStanding(standing.withEvents(Listing.copyOf(events).asPartial()));
  }

  /** A letter is dated to the month in which the delay was checked. */
  private static PartialDate month(PartialDate checked) {
    return PartialDate.parse(checked.toString().substring(0, "2014-11".length()));
  }

  /** Returns the id of the cycle whose plan was late. */
  static String cycle(Entry entry) {
    return "due-" + entry.date("due").orElseThrow().year();
  }

  private static StandingEvent letter(Entry entry, String cycle) {
    return StandingEvent.builder()
        .type(StandingEventType.LATE_LETTER)
        .track(StandingTrack.PROCEDURAL)
        .date(entry.date("checked").map(LateLetters::month))
        .by(StandingActor.SUPPORT_UNIT)
        .cycles(Listing.of(cycle))
        .grounds(Listing.of(TriggerGround.PLAN_LATE))
        .strike(entry.count("strike"))
        .sources(Citing.of(entry))
        .build();
  }
}
