package io.github.ogpsdk.rules.measure.people;

import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.body.TermRule;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Intervals;
import io.github.ogpsdk.rules.measure.Sides;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a term may last, and which in a row it is. */
final class Terms {
  /** Who begins again within this time has not left in between. */
  private static final Period BREAK = Period.ofMonths(2);

  private static final List<String> LIMITS =
      List.of("length", "maxLength", "cycles", "maxConsecutive");

  private Terms() {}

  /** Returns the last day that a rule allows to a term; the last of all days where it sets none. */
  static Day lastDay(Cursor<TermRule> rule, Cursor<Membership> term, EvaluationContext context) {
    Optional<Period> length =
        rule.peek("maxLength", TermRule::maxLength).or(() -> rule.peek("length", TermRule::length));
    if (length.isPresent()) {
      Day start = Tenure.start(term);
      return new Day(
          start.earliest().equals(Day.FIRST)
              ? Day.FIRST
              : Intervals.last(start.earliest(), length.get()),
          start.latest().equals(Day.LAST)
              ? Day.LAST
              : Intervals.last(start.latest(), length.get()));
    }
    Optional<Integer> cycles = rule.peek("cycles", TermRule::cycles);
    if (cycles.isPresent()) {
      return cycles.get() == 1 ? endOfPlan(term, context) : Day.ANY;
    }
    if (Stream.of("length", "maxLength", "cycles").allMatch(m -> isNone(rule, m))) {
      return new Day(Day.LAST, Day.LAST);
    }
    rule.require("length", TermRule::length);
    return Day.ANY;
  }

  /** Returns whether a rule sets no such limit: it sets another one and is silent on this. */
  static boolean isNone(Cursor<TermRule> rule, String limit) {
    TermRule r = rule.value();
    boolean sets =
        r.length().isPresent()
            || r.maxLength().isPresent()
            || r.cycles().isPresent()
            || r.maxConsecutive().isPresent();
    return rule.isKnownAbsent(limit) || (sets && rule.isSilentOn(limit));
  }

  private static Day endOfPlan(Cursor<Membership> term, EvaluationContext context) {
    Optional<String> id = term.require("cycle", Membership::cycle);
    for (Cursor<Cycle> cycle : context.partnership().peekList("cycles", Partnership::cycles)) {
      if (id.filter(cycle.value().id()::equals).isPresent()) {
        return cycle.child("plan", Cycle::plan).map(p -> p.day("to", Plan::to)).orElse(Day.ANY);
      }
    }
    return Day.ANY;
  }

  /** Returns how many terms in a row a rule allows; without bound where it sets no limit. */
  static Whole inARow(Cursor<TermRule> rule) {
    Optional<Integer> limit = rule.peek("maxConsecutive", TermRule::maxConsecutive);
    if (limit.isPresent() || isNone(rule, "maxConsecutive")) {
      return Whole.of(limit.map(Integer::longValue).orElse(Whole.UNBOUNDED));
    }
    rule.require("maxConsecutive", TermRule::maxConsecutive);
    return new Whole(1, Whole.UNBOUNDED);
  }

  /**
   * Returns whether a rule limits the term of a seat: of its role and side, where it names them.
   */
  static int covers(Cursor<TermRule> rule, Cursor<Membership> term, EvaluationContext context) {
    int covers = Outcomes.of(!LIMITS.stream().allMatch(rule::isKnownAbsent));
    if (covers == Outcomes.HOLDS && rule.value().role().isPresent()) {
      SeatRole role = term.value().role().orElse(SeatRole.MEMBER);
      covers = Chairs.sameRole(role, rule.value().role().get());
    } else if (!rule.isSilentOn("role")) {
      covers = Outcomes.all(covers, Outcomes.OPEN);
    }
    if (covers != Outcomes.FAILS && rule.value().sector().isPresent()) {
      covers =
          Outcomes.all(
              covers,
              Sides.sector(term, context)
                  .map(s -> Sides.within(term, s, rule.value().sector().get()))
                  .orElse(Outcomes.OPEN));
    } else if (!rule.isSilentOn("sector")) {
      covers = Outcomes.all(covers, Outcomes.OPEN);
    }
    return covers;
  }

  /**
   * Returns whether another term is of an organization and one term goes on from the other.
   *
   * @param organization the organization
   * @param other the other of the two terms
   * @param before the earlier of the two
   * @param after the later of the two
   */
  static int sameAndFollows(
      Code organization,
      Cursor<Membership> other,
      Cursor<Membership> before,
      Cursor<Membership> after,
      EvaluationContext context) {
    int same = Chairs.isOf(organization, other);
    if (same == Outcomes.FAILS) {
      return same;
    }
    int follows = follows(before.value(), after.value(), context);
    if (follows != Outcomes.FAILS) {
      Chairs.organization(other);
      Tenure.takeDown(before, follows);
      Tenure.takeDown(after, follows);
    }
    return Outcomes.all(same, follows);
  }

  /** Returns whether one term goes on from another without a break. */
  static int follows(Membership before, Membership after, EvaluationContext context) {
    Window earlier = Tenure.held(before, context);
    Day start = Tenure.held(after, context).start();
    int later =
        Outcomes.of(earlier.start().latest().isBefore(start.earliest()))
            | (earlier.start().earliest().isBefore(start.latest())
                ? Outcomes.HOLDS
                : Outcomes.FAILS);
    Day end = earlier.end();
    boolean near =
        end.earliest().equals(Day.FIRST)
            ? false
            : !start.latest().isAfter(lastDayToGoOn(end.earliest()));
    boolean far = start.earliest().isAfter(lastDayToGoOn(end.latest()));
    int close = near ? Outcomes.HOLDS : far ? Outcomes.FAILS : Outcomes.OPEN;
    return Outcomes.all(later, close);
  }

  /** Returns the last day on which a term can begin that goes on from one that ends on a day. */
  static LocalDate lastDayToGoOn(LocalDate end) {
    return end.equals(Day.LAST) ? Day.LAST : Intervals.next(end).plus(BREAK);
  }
}
