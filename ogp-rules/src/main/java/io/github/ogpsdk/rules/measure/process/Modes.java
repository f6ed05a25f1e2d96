package io.github.ogpsdk.rules.measure.process;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Departure;
import io.github.ogpsdk.model.body.DepartureType;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.model.cycle.ImplementationMode;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Presence;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.Structure;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The mode in which a plan was implemented, read from what happened.
 *
 * <p>Civil society is inside where a body that served the plan met with both sides during
 * implementation, or where events brought it in. Some of it is outside where it watches by its own
 * reviews or a local monitoring body, or where it left. Inside alone is partnership, both together
 * are hybrid, nobody inside is business as usual. The mode that a source states is shown beside and
 * decides nothing.
 *
 * @ogp.source OGP civil society engagement: Implementation
 */
final class Modes {
  private Modes() {}

  static Bounds mode(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Optional<Cursor<Implementation>> record = cycle.child("implementation", Cycle::implementation);
    record.ifPresent(
        r -> {
          r.peek("mode", Implementation::mode);
          r.peek("modeReason", Implementation::modeReason);
        });
    int inside =
        Outcomes.any(jointBody(cycle, record, context), jointEvents(cycle, record, context));
    int outside = Outcomes.any(reviews(cycle), departures(cycle, context));
    Set<String> possible = new HashSet<>();
    if ((inside & Outcomes.FAILS) != 0) {
      possible.add(ImplementationMode.BUSINESS_AS_USUAL.code());
    }
    if ((inside & Outcomes.HOLDS) != 0 && (outside & Outcomes.HOLDS) != 0) {
      possible.add(ImplementationMode.HYBRID.code());
    }
    if ((inside & Outcomes.HOLDS) != 0 && (outside & Outcomes.FAILS) != 0) {
      possible.add(ImplementationMode.PARTNERSHIP.code());
    }
    return new Code(possible, false);
  }

  /** A body that served the plan met with both sides, or was consulted as a source says. */
  private static int jointBody(
      Cursor<Cycle> cycle, Optional<Cursor<Implementation>> record, EvaluationContext context) {
    Items<Mechanism> spaces = Structure.spaces(cycle, context);
    int found = spaces.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Mechanism> space : spaces) {
      Items<Meeting> held = Structure.held(space);
      found = Outcomes.any(found, held.complete() ? Outcomes.FAILS : Outcomes.OPEN);
      for (Cursor<Meeting> meeting : held) {
        int inside = context.counts(meeting.day("date", Meeting::date));
        if (inside != Outcomes.FAILS) {
          found = Outcomes.any(found, Outcomes.all(inside, bothSides(meeting)));
        }
      }
    }
    Optional<Boolean> consulted =
        record.flatMap(r -> r.peek("bodyConsulted", Implementation::bodyConsulted));
    return consulted.isEmpty() ? found : agree(found, Outcomes.of(consulted.get()));
  }

  private static int bothSides(Cursor<Meeting> meeting) {
    return Outcomes.all(
        Presence.of(meeting, Sector.GOVERNMENT), Presence.of(meeting, Sector.CIVIL_SOCIETY));
  }

  /** An event of implementation in which civil society took part. */
  private static int jointEvents(
      Cursor<Cycle> cycle, Optional<Cursor<Implementation>> record, EvaluationContext context) {
    if (record.isEmpty()) {
      return cycle.isKnownAbsent("implementation") ? Outcomes.FAILS : Outcomes.OPEN;
    }
    Items<Meeting> events = record.get().list("events", Implementation::events);
    int found = events.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Meeting> event : events) {
      if (event.value().status().map(MeetingStatus.HELD::equals).orElse(true)) {
        int inside = context.counts(event.day("date", Meeting::date));
        int joint = Presence.of(event, Sector.CIVIL_SOCIETY);
        found = Outcomes.any(found, Outcomes.all(inside, joint));
      }
    }
    return found;
  }

  private static int reviews(Cursor<Cycle> cycle) {
    Items<Review> reviews = cycle.list("reviews", Cycle::reviews);
    int found = reviews.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Review> review : reviews) {
      Assessor by = review.value().assessor();
      boolean watches = by == Assessor.CIVIL_SOCIETY || by == Assessor.LOCAL_MONITORING_BODY;
      boolean drafting =
          review.value().phase().filter(p -> p == CyclePhase.CO_CREATION).isPresent();
      if (watches && !drafting) {
        review.use("assessor", by);
        found = Outcomes.HOLDS;
      }
    }
    return found;
  }

  /** Civil society left a body before the end of implementation, and did not come back before. */
  private static int departures(Cursor<Cycle> cycle, EvaluationContext context) {
    Window before = new Window(Day.of(Day.FIRST), context.window().end());
    int found = Outcomes.FAILS;
    Set<String> served = Set.copyOf(cycle.value().mechanisms().items());
    for (Cursor<Mechanism> body :
        context.partnership().peekList("mechanisms", Partnership::mechanisms)) {
      if (served.contains(body.value().id())) {
        Items<Departure> moves = body.peekList("departures", Mechanism::departures);
        for (Cursor<Departure> move : moves) {
          int theirs = isOfCivilSociety(move, DepartureType.LEFT);
          if (theirs != Outcomes.FAILS) {
            Day left = move.day("date", Departure::date);
            int gone =
                Outcomes.all(
                    theirs, Outcomes.all(before.contains(left), stayedAway(moves, left, context)));
            found = Outcomes.any(found, gone);
          }
        }
      }
    }
    return found;
  }

  private static int stayedAway(Items<Departure> moves, Day left, EvaluationContext context) {
    int away = Outcomes.HOLDS;
    for (Cursor<Departure> move : moves) {
      int theirs = isOfCivilSociety(move, DepartureType.RETURNED);
      if (theirs != Outcomes.FAILS) {
        Day back = move.day("date", Departure::date);
        Window between = new Window(left, context.window().start());
        int returned = Outcomes.all(theirs, between.contains(back));
        away = Outcomes.all(away, Outcomes.not(returned));
      }
    }
    return away;
  }

  /** Whether civil society moved; of a move of nobody named, or of a side, nothing is said. */
  private static int isOfCivilSociety(Cursor<Departure> move, DepartureType type) {
    if (move.value().type() != type || move.value().sector().isEmpty()) {
      return Outcomes.FAILS;
    }
    Sector sector = move.value().sector().get();
    int within = Sides.within(move, sector, Sector.CIVIL_SOCIETY);
    return Sectors.of(move).isKnown(sector) ? Outcomes.of(within == Outcomes.HOLDS) : within;
  }

  /** What two sources say: either where the other is silent, nothing where they contradict. */
  private static int agree(int a, int b) {
    return Outcomes.isOpen(a) || a == b ? b : Outcomes.OPEN;
  }
}
