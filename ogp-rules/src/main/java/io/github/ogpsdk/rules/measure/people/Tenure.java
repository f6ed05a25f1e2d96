package io.github.ogpsdk.rules.measure.people;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;

/**
 * The time in which somebody held a seat or chaired, both days included.
 *
 * <p>What a source showed narrows it: who was seen in a seat had taken it before and left it after.
 */
public final class Tenure {
  private Tenure() {}

  /** Returns the time held, up to the day of judgement. */
  public static Window held(Cursor<Membership> term, EvaluationContext context) {
    takeDown(term, Outcomes.OPEN);
    return held(term.value(), context);
  }

  /** Returns the time held, up to the day of judgement; takes nothing down. */
  public static Window held(Membership term, EvaluationContext context) {
    Day end = isOpen(term) ? Day.of(context.asOf()) : end(term);
    return new Window(start(term), end.cutAt(context.asOf()));
  }

  /** Takes down the dates of a term: as needed where something is open, else as used. */
  public static void takeDown(Cursor<Membership> term, int outcomes) {
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
    term.peekList("seen", Membership::seen).forEach(Cursor::used);
  }

  /** Returns the first day. */
  public static Day start(Cursor<Membership> term) {
    term.day("from", Membership::from);
    return start(term.value());
  }

  private static Day start(Membership term) {
    Day from = Day.of(term.from());
    LocalDate latest = from.latest();
    for (DateSpan seen : term.seen()) {
      LocalDate shown = seen.from().latest();
      latest = shown.isBefore(latest) ? shown : latest;
    }
    return latest.isBefore(from.earliest()) ? from : new Day(from.earliest(), latest);
  }

  /**
   * Returns the last day; where a term began and has no end, it goes on until the day of judgement.
   */
  static Day lastDay(Cursor<Membership> term, EvaluationContext context) {
    if (isOpen(term.value())) {
      presumeOpen(term);
      return Day.of(context.asOf());
    }
    term.day("to", Membership::to);
    return end(term.value());
  }

  /**
   * Returns the last day as it is known; where a term goes on, some day from the day of judgement
   * on.
   */
  static Day plannedEnd(Cursor<Membership> term, EvaluationContext context) {
    term.day("to", Membership::to);
    return isOpen(term.value()) ? new Day(context.asOf(), Day.LAST) : end(term.value());
  }

  private static void presumeOpen(Cursor<Membership> term) {
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
    for (DateSpan seen : term.seen()) {
      LocalDate shown = seen.to().earliest();
      earliest = shown.isAfter(earliest) ? shown : earliest;
    }
    return earliest.isAfter(to.latest()) ? to : new Day(earliest, to.latest());
  }
}
