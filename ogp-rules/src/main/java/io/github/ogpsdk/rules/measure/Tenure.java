package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.When;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.At;
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
    return new Window(start(term), lastDay(term, setting).cutAt(setting.asOf()));
  }

  /** Returns the first day. */
  static Day start(At<Membership> term) {
    Day from = term.day("from", Membership::from);
    LocalDate latest = from.latest();
    for (At<When> seen : term.peekList("seen", Membership::seen)) {
      LocalDate shown = seen.value().from().latest();
      if (shown.isBefore(latest)) {
        latest = shown;
        seen.used();
      }
    }
    return new Day(from.earliest(), latest.isBefore(from.earliest()) ? from.latest() : latest);
  }

  /**
   * Returns the last day; where a term began and has no end, it goes on until the day of judgement.
   */
  static Day lastDay(At<Membership> term, Setting setting) {
    return isOpen(term) ? Day.of(setting.asOf()) : end(term);
  }

  /**
   * Returns the last day as it is known; where a term goes on, some day from the day of judgement
   * on.
   */
  static Day plannedEnd(At<Membership> term, Setting setting) {
    if (!isOpen(term)) {
      return end(term);
    }
    term.miss("to");
    return new Day(setting.asOf(), Day.LAST);
  }

  /** Returns whether a term began and nothing says that it has ended. */
  static boolean isOpen(At<Membership> term) {
    Membership m = term.value();
    return m.from().isPresent()
        && m.to().isEmpty()
        && (m.unknown().why("to").isEmpty() || term.isKnownAbsent("to"));
  }

  private static Day end(At<Membership> term) {
    Day to = term.day("to", Membership::to);
    LocalDate earliest = to.earliest();
    for (At<When> seen : term.peekList("seen", Membership::seen)) {
      LocalDate shown = seen.value().to().earliest();
      if (shown.isAfter(earliest)) {
        earliest = shown;
        seen.used();
      }
    }
    return new Day(earliest.isAfter(to.latest()) ? to.earliest() : earliest, to.latest());
  }
}
