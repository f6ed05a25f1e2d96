package io.github.ogpsdk.rules.measure.process;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.ConsultationStatus;
import io.github.ogpsdk.model.cycle.ConsultationSubject;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Lapses;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Consultations;
import io.github.ogpsdk.rules.measure.Gaps;
import io.github.ogpsdk.rules.measure.Happening;
import io.github.ogpsdk.rules.measure.Happenings;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.Presence;
import io.github.ogpsdk.rules.measure.ProcessTime;
import io.github.ogpsdk.rules.measure.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The events in which government engaged with civil society over a plan: meetings, with civil
 * society, of the spaces that served it, and events that its record lists as engagement.
 *
 * @param events those known
 * @param complete whether the record lists no others
 * @param time when they count
 * @param until the last day of which that is known
 */
public record Engagements(List<Event> events, boolean complete, Window time, LocalDate until) {
  private static final Set<String> AFTER_DRAFTING =
      Set.of("response", "self-assessment", "body-rules", "body-reform", "membership");

  /**
   * An event.
   *
   * @param record where it stands
   * @param day when it took place
   * @param counts whether it was one of engagement within its time
   */
  record Event(Cursor<?> record, Day day, int counts) {}

  /** Returns the events at some time of the implementation. */
  static Engagements inImplementation(Cursor<Cycle> cycle, Window time, EvaluationContext context) {
    List<Event> events = new ArrayList<>();
    boolean complete = meetings(cycle, time, time, context, events);
    var record = cycle.child("implementation", Cycle::implementation);
    if (record.isEmpty()) {
      return new Engagements(
          events, complete && cycle.isKnownAbsent("implementation"), time, context.recordedBy());
    }
    Items<Meeting> listed = record.get().list("events", Implementation::events);
    listed(listed, time, events);
    return new Engagements(events, complete && listed.complete(), time, context.recordedBy());
  }

  /** Returns the events of co-creation, before the plan was delivered. */
  public static Engagements beforeThePlan(Cursor<Cycle> cycle, EvaluationContext context) {
    Day delivered = Phases.delivered(cycle);
    Window before = new Window(Day.of(Day.FIRST), dayBefore(delivered)).cutAt(context.asOf());
    Day began =
        cycle
            .child("coCreation", Cycle::coCreation)
            .map(c -> c.day("from", CoCreation::from))
            .orElse(Day.ANY);
    List<Event> events = new ArrayList<>();
    boolean complete = meetings(cycle, new Window(began, before.end()), before, context, events);
    var record = cycle.child("coCreation", Cycle::coCreation);
    if (record.isEmpty()) {
      return new Engagements(
          events, complete && cycle.isKnownAbsent("coCreation"), before, context.recordedBy());
    }
    Items<Meeting> listed = record.get().list("events", CoCreation::events);
    for (Cursor<Meeting> event : listed) {
      if (Structure.isHeld(event.value())) {
        Day day = event.day("date", Meeting::date);
        int counts = ProcessTime.covers(event, "date", day, context);
        events.add(new Event(event, day, Outcomes.all(counts, before.contains(day))));
      }
    }
    Items<Consultation> asked = record.get().list("consultations", CoCreation::consultations);
    for (Cursor<Consultation> consultation : asked) {
      if (isOnThePlan(consultation.value())) {
        Day day = Consultations.began(consultation);
        int counts = ProcessTime.covers(consultation, "from", day, context);
        events.add(new Event(consultation, day, Outcomes.all(counts, before.contains(day))));
      }
    }
    return new Engagements(
        events, complete && listed.complete() && asked.complete(), before, context.recordedBy());
  }

  /**
   * Adds the meetings of the spaces that served the cycle; returns whether there are no others.
   *
   * @param time when they count
   * @param stated when those count that are recorded as meetings of this cycle's co-creation
   */
  private static boolean meetings(
      Cursor<Cycle> cycle,
      Window time,
      Window stated,
      EvaluationContext context,
      List<Event> events) {
    Items<Mechanism> spaces = Structure.spaces(cycle, context);
    boolean complete = spaces.complete();
    for (Cursor<Mechanism> space : spaces) {
      Items<Meeting> held = Structure.held(space);
      complete &= held.complete();
      for (Cursor<Meeting> meeting : held) {
        Day day = meeting.day("date", Meeting::date);
        boolean undated = time.start().equals(Day.ANY) && isOfCoCreation(meeting, cycle);
        int inside = (undated ? stated : time).contains(day);
        if (inside != Outcomes.FAILS) {
          int counts = Outcomes.all(inside, Presence.of(meeting, Sector.CIVIL_SOCIETY));
          events.add(new Event(meeting, day, counts));
        }
      }
    }
    return complete;
  }

  private static boolean isOfCoCreation(Cursor<Meeting> meeting, Cursor<Cycle> cycle) {
    return meeting.value().phase().filter(p -> p == CyclePhase.CO_CREATION).isPresent()
        && meeting.value().cycles().items().contains(cycle.value().id());
  }

  private static void listed(Items<Meeting> listed, Window time, List<Event> events) {
    for (Cursor<Meeting> event : listed) {
      if (Structure.isHeld(event.value())) {
        Day day = event.day("date", Meeting::date);
        events.add(new Event(event, day, time.contains(day)));
      }
    }
  }

  private static boolean isOnThePlan(Consultation consultation) {
    boolean open =
        consultation
            .status()
            .filter(s -> s == ConsultationStatus.PLANNED || s == ConsultationStatus.ABANDONED)
            .isEmpty();
    return open
        && consultation
            .about()
            .map(ConsultationSubject::code)
            .filter(AFTER_DRAFTING::contains)
            .isEmpty();
  }

  private static Day dayBefore(Day day) {
    return day.equals(Day.ANY)
        ? day
        : new Day(day.earliest().minusDays(1), day.latest().minusDays(1));
  }

  /** Returns how many there were. */
  public Whole count() {
    Happenings found = new Happenings();
    events.forEach(e -> found.add(e.record(), e.day(), e.counts()));
    return found.count(complete && !time.end().latest().isAfter(until));
  }

  /** Returns the times between them in each part of a time. */
  Lapses gaps(List<Window> parts) {
    List<Day> sure = days(e -> e.counts() == Outcomes.HOLDS);
    List<Day> possible = days(e -> e.counts() != Outcomes.FAILS);
    return parts.stream()
        .map(part -> Gaps.between(sure, possible, complete, part, until))
        .reduce(Lapses::and)
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // A record of a meeting.
  private static Stream<Day> days(Event event) {
    return event.record().value() instanceof Meeting
        ? Stream.concat(
            Stream.of(event.day()), Happening.later((Cursor<Meeting>) event.record()).stream())
        : Stream.of(event.day());
  }

  private List<Day> days(Predicate<Event> test) {
    return events.stream().filter(test).flatMap(Engagements::days).toList();
  }
}
