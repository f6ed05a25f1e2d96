package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.CharterStatus;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;

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

  /** Returns the charter's own time within the life of its body, cut at the day of judgement. */
  static Window time(At<Charter> charter, Setting setting) {
    At<Mechanism> body = body(charter);
    Day end = earlier(end(charter), Spaces.end(body, setting));
    return new Window(start(charter, body), end).cutAt(setting.asOf());
  }

  /** Returns whether a charter binds on a day. */
  static int isInForce(At<Charter> charter, Day day, Setting setting) {
    return Outcomes.all(isAdopted(charter), time(charter, setting).contains(day));
  }

  /** Returns the body that a charter belongs to. */
  @SuppressWarnings("unchecked")
  static At<Mechanism> body(At<Charter> charter) {
    return (At<Mechanism>) charter.owner().orElseThrow();
  }

  /** A charter without a first day binds at some time after the body was set up. */
  private static Day start(At<Charter> charter, At<Mechanism> body) {
    Day from = charter.day("from", Charter::from);
    if (!from.equals(Day.ANY)) {
      return from;
    }
    LocalDate first = body.peek("from", Mechanism::from).map(d -> d.earliest()).orElse(Day.FIRST);
    return new Day(first, Day.LAST);
  }

  /** An open end means until the day of judgement, unless it is known to have ended. */
  private static Day end(At<Charter> charter) {
    boolean ended =
        charter.value().status().filter(s -> s == CharterStatus.SUPERSEDED).isPresent()
            || (charter.value().unknown().why("to").isPresent() && !charter.isKnownAbsent("to"));
    return charter.value().to().isPresent() || ended
        ? charter.day("to", Charter::to)
        : new Day(Day.LAST, Day.LAST);
  }

  private static Day earlier(Day a, Day b) {
    return new Day(
        a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
        a.latest().isBefore(b.latest()) ? a.latest() : b.latest());
  }
}
