package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.CharterStatus;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Optional;

/** The time in which a charter binds its body. */
final class Charters {
  private Charters() {}

  /** Returns whether a charter is, or was, more than a draft. */
  static int isAdopted(At<Charter> charter) {
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
  static Window time(At<Charter> charter, Setting setting) {
    At<Mechanism> body = body(charter);
    return time(charter, founded(body).orElseGet(() -> byItsFirstMeeting(body)), setting);
  }

  private static Window time(At<Charter> charter, Day founded, Setting setting) {
    Day end = earlier(end(charter), Spaces.end(body(charter), setting));
    return new Window(start(charter, founded), end).cutAt(setting.asOf());
  }

  /** Returns whether a charter binds those in a body on a day; somebody in it shows that it was. */
  static int isInForce(At<Charter> charter, Day day, Setting setting) {
    LocalDate founded = founded(body(charter)).map(Day::earliest).orElse(Day.FIRST);
    return Outcomes.all(isAdopted(charter), time(charter, Day.of(founded), setting).contains(day));
  }

  /** Returns the body that a charter belongs to. */
  @SuppressWarnings("unchecked")
  static At<Mechanism> body(At<Charter> charter) {
    return (At<Mechanism>) charter.owner().orElseThrow();
  }

  /** A charter binds its body from the day on which there is one. */
  private static Day start(At<Charter> charter, Day founded) {
    Day from = charter.day("from", Charter::from);
    return from.equals(Day.ANY)
        ? new Day(founded.earliest(), Day.LAST)
        : new Day(
            later(from.earliest(), founded.earliest()), later(from.latest(), founded.latest()));
  }

  private static Optional<Day> founded(At<Mechanism> body) {
    return body.peek("from", Mechanism::from).map(Day::of);
  }

  private static Day byItsFirstMeeting(At<Mechanism> body) {
    body.miss("from");
    return Earliest.of(Structure.held(body), Meeting::date).stream()
        .findFirst()
        .map(m -> new Day(Day.FIRST, m.day("date", Meeting::date).latest()))
        .orElse(Day.ANY);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** An open end means until the day of judgement, unless it is known to have ended. */
  private static Day end(At<Charter> charter) {
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
