package io.github.ogpsdk.rules.measure.body;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Presence;
import io.github.ogpsdk.rules.measure.ProcessTime;
import io.github.ogpsdk.rules.measure.Structure;
import java.util.Optional;

/**
 * Dialogue outside a body. The texts ask for a space "in any form": that no body served a cycle is
 * not yet that there was no dialogue, where events are recorded at which both sides may have met.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022, 1.1
 */
public final class OtherDialogue {
  /** One event is no ongoing dialogue. */
  private static final int AGAIN = 2;

  private OtherDialogue() {}

  public static void define(Definitions define) {
    define
        .measure("otherDialogue", FLAG, Args.FORM)
        .of(Kinds.CYCLE, (c, args, s) -> Flag.of(read(c, args.find("form").orElse("any"), s)));
  }

  private static int read(Cursor<Cycle> cycle, String form, EvaluationContext context) {
    if (form.equals("formal") || !isPossible(cycle, context)) {
      return Outcomes.FAILS;
    }
    cycle.recordMissing("mechanisms");
    return Outcomes.OPEN;
  }

  /** Returns whether events of a phase, or of the cycle, may be a space for dialogue by its end. */
  private static boolean isPossible(Cursor<Cycle> cycle, EvaluationContext context) {
    Optional<CyclePhase> phase = context.phase();
    Window time = new Window(Day.of(Day.FIRST), context.time().end());
    boolean before = !phase.equals(Optional.of(CyclePhase.IMPLEMENTATION));
    boolean after = !phase.equals(Optional.of(CyclePhase.CO_CREATION));
    Cycle c = cycle.value();
    return (before && isSaidToBeUnknown(c, "coCreation"))
        || (after && isSaidToBeUnknown(c, "implementation"))
        || (before
            && c.coCreation().isPresent()
            && isAgain(
                cycle
                    .child("coCreation", Cycle::coCreation)
                    .orElseThrow()
                    .peekList("events", CoCreation::events)
                    .where(m -> isOfProcess(m, context)),
                isOpen(c.coCreation().get().events()),
                time))
        || (after
            && c.implementation().isPresent()
            && isAgain(
                cycle
                    .child("implementation", Cycle::implementation)
                    .orElseThrow()
                    .peekList("events", Implementation::events),
                isOpen(c.implementation().get().events()),
                time));
  }

  private static boolean isOfProcess(Cursor<Meeting> event, EvaluationContext context) {
    Day day = Day.of(event.value().date());
    return ProcessTime.covers(event, "date", day, context) != Outcomes.FAILS;
  }

  private static boolean isSaidToBeUnknown(Cycle cycle, String member) {
    return cycle.unknown().why(member).isPresent() && !cycle.unknown().isKnownAbsent(member);
  }

  /** Returns whether a record says that there may be other events, or why it lists none. */
  private static boolean isOpen(Listing<Meeting> events) {
    return events.state() == Listing.State.PARTIAL || events.state() == Listing.State.UNKNOWN;
  }

  /**
   * Returns whether both sides may have met more than once at events.
   *
   * @param mayHaveMore whether the record says that there may be others, or why none is listed
   */
  private static boolean isAgain(Items<Meeting> events, boolean mayHaveMore, Window time) {
    Items<Meeting> joint =
        Structure.held(events)
            .where(m -> time.contains(Day.of(m.value().date())) != Outcomes.FAILS)
            .where(OtherDialogue::mayBeJoint);
    joint.forEach(m -> m.peek("date", Meeting::date));
    return joint.all().size() >= AGAIN || mayHaveMore;
  }

  private static boolean mayBeJoint(Cursor<Meeting> event) {
    return Presence.of(event, Sector.GOVERNMENT) != Outcomes.FAILS
        && Presence.of(event, Sector.CIVIL_SOCIETY) != Outcomes.FAILS;
  }
}
