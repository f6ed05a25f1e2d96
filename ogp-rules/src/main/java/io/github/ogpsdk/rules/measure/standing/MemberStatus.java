package io.github.ogpsdk.rules.measure.standing;

import static io.github.ogpsdk.model.rule.ValueType.CODE;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The status of a member on the day of judgement, from the events on its three tracks: the gravest
 * that holds. An exit lasts until a restoration is recorded.
 *
 * @ogp.source OGP glossary: Member
 */
final class MemberStatus {
  /** The statuses, the gravest first. */
  private enum Status {
    REMOVED("removed"),
    WITHDRAWN("withdrawn"),
    SUSPENDED("suspended"),
    INACTIVE("inactive"),
    UNDER_REVIEW("under-procedural-review"),
    ACTIVE("active");

    private final String code;

    Status(String code) {
      this.code = code;
    }
  }

  private MemberStatus() {}

  static void define(Definitions define) {
    define
        .measure("memberStatus", CODE)
        .giving(Lists.STATUS)
        .of(Kinds.PARTNERSHIP, (p, args, s) -> of(p, s.asOf()));
  }

  private static Code of(Cursor<Partnership> partnership, LocalDate asOf) {
    Items<StandingEvent> events = StandingEvents.of(partnership);
    List<Cursor<StandingEvent>> dated = new ArrayList<>();
    List<Cursor<StandingEvent>> perhaps = new ArrayList<>();
    for (Cursor<StandingEvent> event : events) {
      Day day = Day.of(event.value().date());
      if (!day.latest().isAfter(asOf)) {
        dated.add(event);
      } else if (!day.earliest().isAfter(asOf)) {
        perhaps.add(event);
      }
    }
    dated.sort(
        Comparator.comparing((Cursor<StandingEvent> e) -> e.value().date().orElseThrow().latest())
            .thenComparing(e -> e.value().type()));
    Set<Status> status = EnumSet.of(Status.ACTIVE);
    dated.forEach(event -> apply(event, status));
    Set<String> possible = new HashSet<>();
    possible.add(gravest(status));
    for (Cursor<StandingEvent> event : perhaps) {
      Set<Status> then = EnumSet.copyOf(status);
      if (apply(event, then)) {
        event.recordMissing("date");
        possible.add(gravest(then));
      }
    }
    boolean isOut = !possible.contains("active") && !possible.contains("under-procedural-review");
    return new Code(possible, !events.complete() && !isOut);
  }

  private static String gravest(Set<Status> status) {
    return status.iterator().next().code;
  }

  /** Changes the status by an event; returns whether the event is one that does. */
  private static boolean apply(Cursor<StandingEvent> event, Set<Status> status) {
    switch (event.value().type()) {
      case REMOVED -> status.add(Status.REMOVED);
      case WITHDRAWN -> status.add(Status.WITHDRAWN);
      case SUSPENDED -> status.add(Status.SUSPENDED);
      case INACTIVE -> status.add(Status.INACTIVE);
      case UNDER_REVIEW_LETTER, REVIEW_OPENED -> status.add(Status.UNDER_REVIEW);
      case REVIEW_CLOSED -> status.remove(Status.UNDER_REVIEW);
      case RESTORED -> {
        status.clear();
        status.add(Status.ACTIVE);
      }
      default -> {
        return false;
      }
    }
    event.use("type", event.value().type());
    event.peek("date", StandingEvent::date);
    return true;
  }
}
