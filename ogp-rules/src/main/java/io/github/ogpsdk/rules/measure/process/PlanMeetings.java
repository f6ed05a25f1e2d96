package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Counts;
import io.github.ogpsdk.rules.measure.Happenings;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.PlanYear;
import io.github.ogpsdk.rules.measure.Structure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The meetings of a plan year: sessions of the bodies that served the cycle and events of the
 * implementation, but no meetings of co-creation.
 *
 * <p>A session whose phase is not recorded is one of the phase in which it was held.
 */
public final class PlanMeetings {
  private PlanMeetings() {}

  public static void define(Definitions define) {
    define.collection("engagements", Kinds.MEETING).of(Kinds.PLAN_YEAR, PlanMeetings::of);
    define.measure("heldOn", DATE).of(Kinds.MEETING, (m, args, s) -> m.day("date", Meeting::date));
    define
        .measure("resultsPresented", FLAG, Args.RULE)
        .of(
            Kinds.MEETING,
            (m, args, s) -> settled(m, "resultsPresented", Meeting::resultsPresented, args, s));
    define
        .measure("commentsCollected", FLAG, Args.RULE)
        .of(
            Kinds.MEETING,
            (m, args, s) -> settled(m, "commentsCollected", Meeting::commentsCollected, args, s));
  }

  private static Flag settled(
      Cursor<Meeting> meeting,
      String member,
      Function<Meeting, Optional<Boolean>> getter,
      Arguments args,
      EvaluationContext context) {
    int recorded = meeting.flag(member, getter);
    return Flag.of(
        Outcomes.isOpen(recorded)
            ? Attested.about(context, args, meeting.value().id(), member)
            : recorded);
  }

  private static Items<Meeting> of(Cursor<PlanYear> year, EvaluationContext context) {
    Cursor<Cycle> cycle = PlanYears.cycle(year);
    Window time = PlanYears.counted(year, context);
    Optional<Cursor<Implementation>> implementation =
        cycle.value().implementation().isPresent()
            ? cycle.child("implementation", Cycle::implementation)
            : Optional.empty();
    boolean notConsulted =
        implementation
            .flatMap(i -> i.peek("bodyConsulted", Implementation::bodyConsulted))
            .filter(b -> !b)
            .isPresent();
    Items<Mechanism> spaces = Structure.spaces(cycle, context);
    Items<Meeting> all = new Items<>(List.of(), spaces.complete());
    for (Cursor<Mechanism> space : spaces) {
      all = all.and(sessions(space, time, notConsulted));
    }
    all = all.and(events(cycle));
    Items<Meeting> found =
        all.where(m -> isOfImplementation(m.value()) && mayBeIn(time, m.value()));
    return time.end().latest().isAfter(context.recordedBy()) ? found.incomplete() : found;
  }

  private static Items<Meeting> sessions(Cursor<Mechanism> space, Window time, boolean noOther) {
    Items<Meeting> listed = Structure.held(space.peekList("meetings", Mechanism::meetings));
    return noOther || areAll(listed, space, time)
        ? new Items<>(listed.all(), true)
        : Structure.held(space);
  }

  /** Returns whether a total says that no more meetings were held than are listed. */
  private static boolean areAll(Items<Meeting> listed, Cursor<Mechanism> space, Window time) {
    boolean all = false;
    for (Cursor<MeetingTotal> total : space.peekList("meetingTotals", Mechanism::meetingTotals)) {
      Window stated = Counts.time(total);
      boolean covers =
          !stated.start().latest().isAfter(time.start().earliest())
              && !stated.end().earliest().isBefore(time.end().latest());
      Happenings inside = new Happenings();
      listed.forEach(
          m -> inside.add(m, Outcomes.of(stated.contains(day(m.value())) == Outcomes.HOLDS)));
      all |=
          covers
              && Counts.isOfAll(total)
              && inside.count(true).equals(Whole.of(Counts.exactly(total)));
    }
    return all;
  }

  private static Items<Meeting> events(Cursor<Cycle> cycle) {
    return cycle
        .child("implementation", Cycle::implementation)
        .map(i -> Structure.held(i.list("events", Implementation::events)))
        .orElseGet(() -> new Items<>(List.of(), cycle.isKnownAbsent("implementation")));
  }

  private static boolean isOfImplementation(Meeting meeting) {
    return meeting.phase().filter(p -> p == CyclePhase.CO_CREATION).isEmpty();
  }

  private static boolean mayBeIn(Window time, Meeting meeting) {
    return time.contains(day(meeting)) != Outcomes.FAILS;
  }

  private static Day day(Meeting meeting) {
    return Day.of(meeting.date());
  }
}
