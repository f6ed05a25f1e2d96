package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.model.partnership.StandingTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The recorded steps in a member's standing by the day of judgement, in the order of their dates;
 * those without a date come first, so that what is dated prevails. Of those that can have been on
 * the same day the order is that of the types, in which one follows the other.
 */
final class Steps {
  private static final Set<StandingEventType> RESPONSE =
      Set.of(
          StandingEventType.LETTER_OF_CONCERN,
          StandingEventType.ACKNOWLEDGED,
          StandingEventType.ELIGIBILITY_CHECK,
          StandingEventType.STAGE_ONE,
          StandingEventType.STAGE_TWO,
          StandingEventType.SUSPENDED,
          StandingEventType.RESTORED,
          StandingEventType.CASE_CLOSED,
          StandingEventType.REMOVED);
  private static final Set<StandingEventType> VOLUNTARY =
      Set.of(StandingEventType.WITHDRAWAL_NOTICE, StandingEventType.WITHDRAWN);

  private Steps() {}

  /**
   * A step.
   *
   * @param event what is recorded
   * @param track the track that it belongs to, recorded or as its type tells
   * @param at where it stands, a JSON Pointer
   */
  record Step(StandingEvent event, StandingTrack track, String at) {
    Optional<String> since() {
      return event.date().map(PartialDate::toString);
    }

    private LocalDate day() {
      return event.date().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }
  }

  static List<Step> of(Basis basis) {
    List<StandingEvent> events = recorded(basis.partnership());
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      StandingEvent event = events.get(i);
      if (basis.isPast(event.date())) {
        steps.add(new Step(event, event.track().orElse(track(event.type())), pointer(i)));
      }
    }
    steps.sort(
        Comparator.comparing(Step::day)
            .thenComparing(s -> s.event().type())
            .thenComparing(s -> s.event().toString()));
    return steps;
  }

  static List<StandingEvent> recorded(Partnership partnership) {
    return partnership.standing().map(s -> s.events().items()).orElse(List.of());
  }

  static String pointer(int index) {
    return "/standing/events/" + index;
  }

  private static StandingTrack track(StandingEventType type) {
    if (RESPONSE.contains(type)) {
      return StandingTrack.RESPONSE;
    }
    return VOLUNTARY.contains(type) ? StandingTrack.VOLUNTARY : StandingTrack.PROCEDURAL;
  }
}
