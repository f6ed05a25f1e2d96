package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.rules.Bounds.Day;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day on which a member stopped taking part: suspended, withdrawn or removed, and not restored.
 *
 * @ogp.source none: SDK decision, rule ST-NO-DUES
 */
final class Exit {
  private static final Set<StandingEventType> OUT =
      Set.of(StandingEventType.SUSPENDED, StandingEventType.WITHDRAWN, StandingEventType.REMOVED);

  private Exit() {}

  static Optional<Day> of(Partnership partnership) {
    List<StandingEvent> dated =
        partnership.standing().stream()
            .flatMap(s -> s.events().stream())
            .filter(e -> e.date().isPresent())
            .sorted(Comparator.comparing((StandingEvent e) -> e.date().orElseThrow().earliest()))
            .toList();
    Optional<Day> exit = Optional.empty();
    for (StandingEvent event : dated) {
      if (event.type() == StandingEventType.RESTORED) {
        exit = Optional.empty();
      } else if (OUT.contains(event.type()) && exit.isEmpty()) {
        exit = event.date().map(Day::of);
      }
    }
    return exit;
  }
}
