package io.github.ogpsdk.rules.measure.standing;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Standing;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.partnership.TriggerGround;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured of the letters of a process, and of the ends of reviews and suspensions. */
final class StandingEvents {

  private StandingEvents() {}

  static void define(Definitions define) {
    define
        .collection("processLetters", Kinds.PROCESS_LETTER)
        .of(Kinds.CYCLE, StandingEvents::processLetters);
    define
        .collection("reviewClosings", Kinds.REVIEW_CLOSING)
        .of(
            Kinds.PARTNERSHIP,
            (p, s) -> past(p, s).where(e -> e.value().type() == StandingEventType.REVIEW_CLOSED));
    define
        .collection("restorations", Kinds.RESTORATION)
        .of(
            Kinds.PARTNERSHIP,
            (p, s) ->
                past(p, s)
                    .where(e -> e.value().type() == StandingEventType.RESTORED)
                    .where(e -> isOn(e.value(), StandingTrack.RESPONSE)));
    define.measure("letterPublic", FLAG).of(Kinds.PROCESS_LETTER, (e, args, s) -> isPublic(e));
    define.measure("happenedOn", DATE).of(Kinds.REVIEW_CLOSING, (e, args, s) -> day(e));
    define
        .measure("reviewGrounds", CODE)
        .giving(Lists.GROUNDS)
        .of(Kinds.REVIEW_CLOSING, (e, args, s) -> grounds(e));
    define.measure("awaitedPlan", DATE).of(Kinds.REVIEW_CLOSING, (e, args, s) -> awaited(e, s));
    define
        .measure("rectified", FLAG, Args.RULE)
        .of(Kinds.REVIEW_CLOSING, StandingEvents::rectified)
        .of(Kinds.RESTORATION, StandingEvents::rectified);
  }

  /** Returns the events on the timeline of a member. */
  static Items<StandingEvent> of(Cursor<Partnership> partnership) {
    return partnership
        .child("standing", Partnership::standing)
        .map(s -> s.list("events", Standing::events))
        .orElseGet(() -> new Items<>(List.of(), partnership.isKnownAbsent("standing")));
  }

  /** Returns the events that had surely happened by the day of judgement. */
  static Items<StandingEvent> past(Cursor<Partnership> partnership, EvaluationContext context) {
    return context.past(of(partnership), StandingEvent::date);
  }

  /** Returns whether an event belongs to a track, as far as it says. */
  static boolean isOn(StandingEvent event, StandingTrack track) {
    return event.track().map(track::equals).orElse(true);
  }

  /** Returns the letters that say that a cycle was contrary to process. */
  static Items<StandingEvent> processLetters(Cursor<Cycle> cycle, EvaluationContext context) {
    Items<StandingEvent> events = past(context.partnership(), context);
    boolean complete = events.complete();
    List<Cursor<StandingEvent>> letters = new ArrayList<>();
    for (Cursor<StandingEvent> event : events.where(e -> OgpFindings.saysContrary(e.value()))) {
      Items<String> about = event.list("cycles", StandingEvent::cycles);
      if (event.value().cycles().items().contains(cycle.value().id())) {
        letters.add(event);
      } else {
        complete &= about.complete();
      }
    }
    return new Items<>(letters, complete);
  }

  private static Flag isPublic(Cursor<StandingEvent> letter) {
    if (letter.peek("url", StandingEvent::url).isPresent()) {
      return Flag.of(Outcomes.HOLDS);
    }
    letter.require("url", StandingEvent::url);
    boolean never =
        letter
            .value()
            .unknown()
            .why("url")
            .filter(w -> w == UnknownReason.NOT_PUBLISHED || w == UnknownReason.DOES_NOT_EXIST)
            .isPresent();
    return Flag.of(never ? Outcomes.FAILS : Outcomes.OPEN);
  }

  static Day day(Cursor<StandingEvent> event) {
    return event.day("date", StandingEvent::date);
  }

  /** Whether all the grounds of a review are that a plan was lacking. */
  private static Code grounds(Cursor<StandingEvent> closing) {
    Items<TriggerGround> grounds = closing.list("grounds", StandingEvent::grounds);
    boolean others = false;
    for (Cursor<TriggerGround> ground : grounds) {
      others |= !OgpFindings.OF_LATENESS.contains(ground.used());
    }
    if (others) {
      return Code.of("other");
    }
    return grounds.complete() && !grounds.all().isEmpty() ? Code.of("plan-late") : Code.ANY;
  }

  /** When the last of the plans came that a review waited for. */
  private static Day awaited(Cursor<StandingEvent> closing, EvaluationContext context) {
    Items<String> ids = closing.list("cycles", StandingEvent::cycles);
    Optional<Day> last = Optional.empty();
    for (Cursor<Cycle> cycle : context.partnership().peekList("cycles", Partnership::cycles)) {
      if (closing.value().cycles().items().contains(cycle.value().id())) {
        Day came =
            cycle
                .child("plan", Cycle::plan)
                .map(p -> p.day("submitted", Plan::submitted))
                .orElse(Day.ANY);
        last = Optional.of(last.map(d -> later(d, came)).orElse(came));
      }
    }
    return ids.complete() ? last.orElse(Day.ANY) : Day.ANY;
  }

  private static Day later(Day a, Day b) {
    return new Day(
        a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest(),
        a.latest().isAfter(b.latest()) ? a.latest() : b.latest());
  }

  private static Flag rectified(
      Cursor<StandingEvent> event, Arguments args, EvaluationContext context) {
    int recorded = event.flag("cured", StandingEvent::cured);
    if (!Outcomes.isOpen(recorded)) {
      return Flag.of(recorded);
    }
    int attested = Attested.about(context, args, event.value().id(), "cured");
    if (Outcomes.isOpen(attested)) {
      context.partnership().recordMissingItem("attestations");
    }
    return Flag.of(attested);
  }
}
