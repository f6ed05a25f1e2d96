package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.When;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;

/**
 * The time in which somebody held a seat or chaired, both days included.
 *
 * <p>What a source showed narrows it: who was seen in a seat had taken it before and left it after.
 */
final class Tenure {
  private Tenure() {}

  /** Returns the time held, up to the day of judgement. */
  static Window held(At<Membership> term, Setting setting) {
    takeDown(term, Outcomes.OPEN);
    return held(term.value(), setting);
  }

  /** Returns the time held, up to the day of judgement; takes nothing down. */
  static Window held(Membership term, Setting setting) {
    Day end = isOpen(term) ? Day.of(setting.asOf()) : end(term);
    return new Window(start(term), end.cutAt(setting.asOf()));
  }

  /** Takes down the dates of a term: as needed where something is open, else as used. */
  static void takeDown(At<Membership> term, int outcomes) {
    if (Outcomes.isOpen(outcomes)) {
      term.day("from", Membership::from);
      if (!isOpen(term.value())) {
        term.day("to", Membership::to);
      }
    } else {
      term.peek("from", Membership::from);
      term.peek("to", Membership::to);
    }
    presumeOpen(term);
    term.peekList("seen", Membership::seen).forEach(At::used);
  }

  /** Returns the first day. */
  static Day start(At<Membership> term) {
    term.day("from", Membership::from);
    return start(term.value());
  }

  private static Day start(Membership term) {
    Day from = Day.of(term.from());
    LocalDate latest = from.latest();
    for (When seen : term.seen()) {
      LocalDate shown = seen.from().latest();
      latest = shown.isBefore(latest) ? shown : latest;
    }
    return latest.isBefore(from.earliest()) ? from : new Day(from.earliest(), latest);
  }

  /**
   * Returns the last day; where a term began and has no end, it goes on until the day of judgement.
   */
  static Day lastDay(At<Membership> term, Setting setting) {
    if (isOpen(term.value())) {
      presumeOpen(term);
      return Day.of(setting.asOf());
    }
    term.day("to", Membership::to);
    return end(term.value());
  }

  /**
   * Returns the last day as it is known; where a term goes on, some day from the day of judgement
   * on.
   */
  static Day plannedEnd(At<Membership> term, Setting setting) {
    term.day("to", Membership::to);
    return isOpen(term.value()) ? new Day(setting.asOf(), Day.LAST) : end(term.value());
  }

  private static void presumeOpen(At<Membership> term) {
    if (isOpen(term.value()) && !term.isKnownAbsent("to")) {
      term.presume(Presumption.STILL_THERE, "to");
    }
  }

  /** Returns whether a term began and nothing says that it has ended. */
  private static boolean isOpen(Membership term) {
    return term.from().isPresent()
        && term.to().isEmpty()
        && term.unknown().why("to").map(why -> why == UnknownReason.DOES_NOT_EXIST).orElse(true);
  }

  private static Day end(Membership term) {
    Day to = Day.of(term.to());
    LocalDate earliest = to.earliest();
    for (When seen : term.seen()) {
      LocalDate shown = seen.to().earliest();
      earliest = shown.isAfter(earliest) ? shown : earliest;
    }
    return earliest.isAfter(to.latest()) ? to : new Day(earliest, to.latest());
  }
}
