package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.model.body.SelectionKind;
import io.github.ogpsdk.model.body.SelectionResult;
import io.github.ogpsdk.model.body.TermRule;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.body.Binding;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured of the seats that members held. */
public final class Members {
  private Members() {}

  static void define(Definitions define) {
    define.collection("memberships", Kinds.MEMBERSHIP).of(Kinds.MECHANISM, (m, s) -> of(m));
    define
        .measure("memberRole", CODE)
        .giving(Lists.ROLE)
        .of(Kinds.MEMBERSHIP, (m, args, s) -> role(m));
    define
        .measure("memberSide", CODE, Args.AUTONOMOUS)
        .giving(Lists.SECTOR)
        .of(Kinds.MEMBERSHIP, Sides::of);
    define.measure("isReplacement", FLAG).of(Kinds.MEMBERSHIP, Members::isReplacement);
    define.measure("termLength", SPAN).of(Kinds.MEMBERSHIP, Members::length);
    define.measure("termStart", DATE).of(Kinds.MEMBERSHIP, (m, args, s) -> Tenure.start(m));
    define.measure("nearestStart", DATE, Args.DAY).of(Kinds.MEMBERSHIP, Members::nearestStart);
    define.declared("termNumber").of(Kinds.MEMBERSHIP, Members::number);
    define.measure("wonBy", CODE).giving(Lists.WON).of(Kinds.MEMBERSHIP, Members::wonBy);
    define.measure("termRules", NUMBER).of(Kinds.MEMBERSHIP, (m, args, s) -> rules(m, s).count());
    define.declared("lastDay").of(Kinds.MEMBERSHIP, (m, args, s) -> Tenure.lastDay(m, s));
    define
        .declared("lastDayAllowed")
        .of(
            Kinds.MEMBERSHIP,
            (m, args, s) -> rules(m, s).earliest(rule -> Terms.lastDay(rule, m, s)));
    define
        .declared("termsAllowed")
        .of(Kinds.MEMBERSHIP, (m, args, s) -> rules(m, s).least(Terms::inARow));
  }

  /** Returns the seats held in a body. */
  public static Items<Membership> of(Cursor<Mechanism> body) {
    return body.list("members", Mechanism::members);
  }

  /** Returns the position held; one listed among the members is one unless it says otherwise. */
  private static Code role(Cursor<Membership> member) {
    return Code.of(member.peek("role", Membership::role).orElse(SeatRole.MEMBER).code());
  }

  /** A seat taken over in mid-term counts as such only where that is recorded. */
  private static Bounds isReplacement(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    boolean replaces = member.peek("replaces", Membership::replaces).isPresent();
    boolean filled =
        selection(member)
            .flatMap(s -> s.peek("kind", Selection::kind))
            .map(k -> k == SelectionKind.REPLACEMENT || k == SelectionKind.BY_ELECTION)
            .orElse(false);
    if (!replaces && !filled) {
      member.presume(Presumption.FULL_TERM, "replaces");
    }
    return Flag.of(Outcomes.of(replaces || filled));
  }

  private static Bounds length(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    return new Lapse(Tenure.start(member), Chairs.dayAfter(Tenure.plannedEnd(member, context)));
  }

  /** The day of the year named by {@code day}, such as {@code --10-01}, that is nearest. */
  private static Bounds nearestStart(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    MonthDay day = args.monthDay("day");
    Day start = Tenure.start(member);
    return new Day(nearest(day, start.earliest()), nearest(day, start.latest()));
  }

  /** The nearest to one end of a time; an end that nothing bounds stays open. */
  private static LocalDate nearest(MonthDay day, LocalDate to) {
    if (to.equals(Day.FIRST) || to.equals(Day.LAST)) {
      return to;
    }
    LocalDate nearest = day.atYear(to.getYear());
    if (nearest.isAfter(to.plusMonths(6)) && to.getYear() > 1) {
      return day.atYear(to.getYear() - 1);
    }
    return to.isAfter(nearest.plusMonths(6)) && to.getYear() < 9999
        ? day.atYear(to.getYear() + 1)
        : nearest;
  }

  private static Bounds number(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    Cursor<Mechanism> body = Chairs.body(member);
    return body.once(
            "termNumbers until " + context.asOf(),
            () -> new TermNumbers(body.peekList("members", Mechanism::members), context))
        .of(member);
  }

  /** What its organization came to in the selection that filled the seat; none if not named. */
  private static Bounds wonBy(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    if (member.require("selection", Membership::selection).isEmpty()) {
      return Code.ANY;
    }
    Code organization = Chairs.organization(member);
    Optional<Cursor<Selection>> selection = selection(member);
    if (organization.any() || selection.isEmpty()) {
      return Code.ANY;
    }
    Items<SelectionResult> results = selection.get().peekList("results", Selection::results);
    boolean unnamed = !results.complete();
    List<Code> won = new ArrayList<>();
    for (Cursor<SelectionResult> result : results) {
      Optional<String> whose = result.value().organization();
      if (whose.filter(organization.possible()::contains).isPresent()) {
        won.add(Code.of(result.use("outcome", result.value().outcome()).code()));
      }
      unnamed |= whose.isEmpty();
    }
    if (!won.isEmpty()) {
      return won.stream().reduce(Code::or).orElseThrow();
    }
    selection.get().list("results", Selection::results);
    return unnamed ? Code.ANY : Code.of("none");
  }

  /** Returns the selection that a seat or chair refers to. */
  static Optional<Cursor<Selection>> selection(Cursor<Membership> term) {
    Optional<String> id = term.value().selection();
    return id.isEmpty()
        ? Optional.empty()
        : Chairs.body(term).peekList("selections", Mechanism::selections).all().stream()
            .filter(s -> s.value().id().equals(id))
            .findFirst();
  }

  private static Binding<TermRule> rules(Cursor<Membership> member, EvaluationContext context) {
    return Binding.of(
        Chairs.body(member),
        Tenure.start(member),
        context,
        "term",
        Charter::term,
        rule -> Terms.covers(rule, member, context));
  }
}
