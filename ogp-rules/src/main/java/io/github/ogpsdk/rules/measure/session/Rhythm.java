package io.github.ogpsdk.rules.measure.session;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.PERIOD;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingRule;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Gap;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Bounds.Length;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.CharterYear;
import io.github.ogpsdk.rules.measure.Counts;
import io.github.ogpsdk.rules.measure.Gaps;
import io.github.ogpsdk.rules.measure.Intervals;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Structure;
import io.github.ogpsdk.rules.measure.body.Charters;
import io.github.ogpsdk.rules.measure.body.MeetingGaps;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often a body met while a charter bound it, and how often the charter says it must. */
final class Rhythm {
  /** Years from the first day of the charter; otherwise calendar years are counted. */
  private static final String CHARTER_YEAR = "charter-year";

  private Rhythm() {}

  static void define(Definitions define) {
    define
        .collection("charterYears", Kinds.CHARTER_YEAR)
        .readBy(Args.YEAR)
        .of(Kinds.CHARTER, Rhythm::years);
    define.measure("setsRhythm", FLAG).of(Kinds.CHARTER, Rhythm::isSet);
    define.measure("charterSpan", SPAN).of(Kinds.CHARTER, Rhythm::span);
    define.measure("charterGaps", SPANS).of(Kinds.CHARTER, Rhythm::gaps);
    define.measure("maxInterval", PERIOD).of(Kinds.CHARTER, Rhythm::maxInterval);
    define.measure("minPerYear", NUMBER).of(Kinds.CHARTER, Rhythm::minPerYear);
    define.measure("meetingsHeld", NUMBER).of(Kinds.CHARTER_YEAR, Rhythm::meetings);
  }

  private static Bounds isSet(Cursor<Charter> charter, Arguments args, EvaluationContext context) {
    if (Charters.isAdopted(charter) == Outcomes.FAILS) {
      return Flag.of(Outcomes.FAILS);
    }
    Optional<Cursor<MeetingRule>> rule = charter.child("meeting", Charter::meeting);
    if (rule.isEmpty()) {
      return Flag.of(charter.isKnownAbsent("meeting") ? Outcomes.FAILS : Outcomes.OPEN);
    }
    int set = states(rule.get(), "minPerYear", rule.get().value().minPerYear().isPresent());
    return Flag.of(
        set == Outcomes.HOLDS
            ? set
            : Outcomes.any(
                set,
                states(rule.get(), "maxInterval", rule.get().value().maxInterval().isPresent())));
  }

  private static int states(Cursor<MeetingRule> rule, String member, boolean present) {
    if (present) {
      return Outcomes.HOLDS;
    }
    if (isNone(rule, member)) {
      return Outcomes.FAILS;
    }
    rule.recordMissing(member);
    return Outcomes.OPEN;
  }

  /** Whether a charter sets no such rhythm: it sets another one and is silent on this. */
  private static boolean isNone(Cursor<MeetingRule> rule, String member) {
    boolean sets = rule.value().minPerYear().isPresent() || rule.value().maxInterval().isPresent();
    return rule.isKnownAbsent(member) || (sets && rule.isSilentOn(member));
  }

  private static Bounds span(Cursor<Charter> charter, Arguments args, EvaluationContext context) {
    Window time = Charters.time(charter, context);
    return new Lapse(time.start(), time.end());
  }

  private static Bounds gaps(Cursor<Charter> charter, Arguments args, EvaluationContext context) {
    Cursor<Mechanism> body = Charters.body(charter);
    Window time = Charters.time(charter, context);
    Items<Meeting> held = Structure.held(body);
    List<Day> days = MeetingGaps.days(held);
    List<Gap> certain = new ArrayList<>();
    for (Cursor<MeetingTotal> total : body.peekList("meetingTotals", Mechanism::meetingTotals)) {
      if (Counts.isOfAll(total) && Counts.exactly(total) == 0) {
        Window stated = Counts.time(total);
        LocalDate from = later(time.start().latest(), stated.start().latest());
        LocalDate to = stated.end().cutAt(time.end().earliest()).earliest();
        if (to.isAfter(from)) {
          certain.add(new Gap(from, to));
        }
      }
    }
    return Gaps.between(days, days, held.complete(), certain, time, context.recordedBy());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static Bounds maxInterval(
      Cursor<Charter> charter, Arguments args, EvaluationContext context) {
    Optional<Cursor<MeetingRule>> rule = charter.child("meeting", Charter::meeting);
    if (rule.isEmpty()) {
      return charter.isKnownAbsent("meeting") ? Length.NONE : Length.ANY;
    }
    if (rule.get().value().maxInterval().isEmpty() && isNone(rule.get(), "maxInterval")) {
      return Length.NONE;
    }
    return rule.get()
        .require("maxInterval", MeetingRule::maxInterval)
        .map(Length::of)
        .orElse(Length.ANY);
  }

  private static Bounds minPerYear(
      Cursor<Charter> charter, Arguments args, EvaluationContext context) {
    return charter
        .child("meeting", Charter::meeting)
        .map(Rhythm::minPerYear)
        .orElse(charter.isKnownAbsent("meeting") ? Whole.of(0) : Whole.ANY);
  }

  private static Whole minPerYear(Cursor<MeetingRule> rule) {
    return rule.value().minPerYear().isEmpty() && isNone(rule, "minPerYear")
        ? Whole.of(0)
        : rule.count("minPerYear", MeetingRule::minPerYear);
  }

  /** The complete years under a charter; those that may be complete are not listed. */
  private static Items<CharterYear> years(Cursor<Charter> charter, EvaluationContext context) {
    String year = context.parameters().getOrDefault("year", "calendar-year");
    Window time = Charters.time(charter, context);
    if (year.equals(CHARTER_YEAR)) {
      return fromItsFirstDay(charter, time);
    }
    List<Cursor<CharterYear>> years = new ArrayList<>();
    int first = firstWhole(time.start().latest());
    int last = lastWhole(time.end().earliest());
    for (int y = first; y <= last; y++) {
      Window window = new Window(Day.of(LocalDate.of(y, 1, 1)), Day.of(LocalDate.of(y, 12, 31)));
      years.add(year(charter, y, window));
    }
    boolean complete =
        first == firstWhole(time.start().earliest()) && last == lastWhole(time.end().latest());
    boolean none = firstWhole(time.start().earliest()) > lastWhole(time.end().latest());
    return new Items<>(years, complete || none);
  }

  private static int firstWhole(LocalDate start) {
    return start.getDayOfYear() == 1 ? start.getYear() : start.getYear() + 1;
  }

  private static int lastWhole(LocalDate end) {
    return end.plusDays(1).getYear() - 1;
  }

  private static Items<CharterYear> fromItsFirstDay(Cursor<Charter> charter, Window time) {
    if (!time.start().isExact()) {
      boolean none = time.start().earliest().plusYears(1).minusDays(1).isAfter(time.end().latest());
      return new Items<>(List.of(), none);
    }
    LocalDate start = time.start().earliest();
    List<Cursor<CharterYear>> years = new ArrayList<>();
    int number = 1;
    while (!end(start, number).isAfter(time.end().earliest())) {
      Window window =
          new Window(
              Day.of(number == 1 ? start : end(start, number - 1).plusDays(1)),
              Day.of(end(start, number)));
      years.add(year(charter, number, window));
      number++;
    }
    return new Items<>(years, end(start, number).isAfter(time.end().latest()));
  }

  private static LocalDate end(LocalDate start, int years) {
    return Intervals.last(start, Period.ofYears(years));
  }

  private static Cursor<CharterYear> year(Cursor<Charter> charter, int number, Window window) {
    return charter.derived(
        new CharterYear(number, window),
        new Part("charter-year", Optional.of(number), Optional.empty()));
  }

  @SuppressWarnings("unchecked")
  private static Bounds meetings(
      Cursor<CharterYear> year, Arguments args, EvaluationContext context) {
    Cursor<Mechanism> body = Charters.body((Cursor<Charter>) year.owner().orElseThrow());
    return Counts.in(year.value().window(), body);
  }
}
