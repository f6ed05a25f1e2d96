package io.github.ogpsdk.rules.measure.body;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.CharterStatus;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Earliest;
import io.github.ogpsdk.rules.measure.Structure;
import java.time.LocalDate;
import java.util.Optional;

/** The time in which a charter binds its body. */
public final class Charters {
  private Charters() {}

  /** Returns whether a charter is, or was, more than a draft. */
  public static int isAdopted(Cursor<Charter> charter) {
    return Outcomes.of(
        charter
            .peek("status", Charter::status)
            .map(s -> s == CharterStatus.IN_FORCE || s == CharterStatus.SUPERSEDED)
            .orElse(true));
  }

  /**
   * Returns the charter's own time within the life of its body, cut at the day of judgement. A body
   * that nobody dated was there when it met.
   */
  public static Window time(Cursor<Charter> charter, EvaluationContext context) {
    Cursor<Mechanism> body = body(charter);
    return time(charter, founded(body).orElseGet(() -> byItsFirstMeeting(body)), context);
  }

  private static Window time(Cursor<Charter> charter, Day founded, EvaluationContext context) {
    Day end = earlier(end(charter), Spaces.end(body(charter), context));
    return new Window(start(charter, founded), end).cutAt(context.asOf());
  }

  /** Returns whether a charter binds those in a body on a day; somebody in it shows that it was. */
  public static int isInForce(Cursor<Charter> charter, Day day, EvaluationContext context) {
    LocalDate founded = founded(body(charter)).map(Day::earliest).orElse(Day.FIRST);
    return Outcomes.all(isAdopted(charter), time(charter, Day.of(founded), context).contains(day));
  }

  /** Returns the body that a charter belongs to. */
  @SuppressWarnings("unchecked")
  public static Cursor<Mechanism> body(Cursor<Charter> charter) {
    return (Cursor<Mechanism>) charter.owner().orElseThrow();
  }

  /** A charter binds its body from the day on which there is one. */
  private static Day start(Cursor<Charter> charter, Day founded) {
    Day from = charter.day("from", Charter::from);
    return from.equals(Day.ANY)
        ? new Day(founded.earliest(), Day.LAST)
        : new Day(
            later(from.earliest(), founded.earliest()), later(from.latest(), founded.latest()));
  }

  private static Optional<Day> founded(Cursor<Mechanism> body) {
    return body.peek("from", Mechanism::from).map(Day::of);
  }

  private static Day byItsFirstMeeting(Cursor<Mechanism> body) {
    body.recordMissing("from");
    return Earliest.of(Structure.held(body), Meeting::date).stream()
        .findFirst()
        .map(m -> new Day(Day.FIRST, m.day("date", Meeting::date).latest()))
        .orElse(Day.ANY);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** An open end means until the day of judgement, unless it is known to have ended. */
  private static Day end(Cursor<Charter> charter) {
    boolean ended =
        charter.value().status().filter(s -> s == CharterStatus.SUPERSEDED).isPresent()
            || (charter.value().unknown().why("to").isPresent() && !charter.isKnownAbsent("to"));
    if (charter.value().to().isPresent() || ended) {
      return charter.day("to", Charter::to);
    }
    if (!charter.isKnownAbsent("to")) {
      charter.presume(Presumption.STILL_THERE, "to");
    }
    return new Day(Day.LAST, Day.LAST);
  }

  private static Day earlier(Day a, Day b) {
    return new Day(
        a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
        a.latest().isBefore(b.latest()) ? a.latest() : b.latest());
  }
}
