package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.PERIOD;

import io.github.ogpsdk.model.body.ChairRule;
import io.github.ogpsdk.model.body.ChairingRule;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.model.body.SelectionMethod;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.body.TermRule;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Length;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.body.Binding;
import io.github.ogpsdk.rules.measure.body.Charters;
import java.time.Period;
import java.util.Optional;

/** What a body's charter says of its chair, and whether a chair kept to it. */
final class ChairRules {
  private ChairRules() {}

  static void define(Definitions define) {
    define
        .collection("chairRules", Kinds.CHAIR_RULE)
        .of(Kinds.CHARTER, (c, s) -> c.list("chair", Charter::chair));
    define
        .measure("isAdopted", FLAG)
        .of(Kinds.CHARTER, (c, args, s) -> Flag.of(Charters.isAdopted(c)));
    define
        .measure("chairRuleSide", CODE, Args.AUTONOMOUS)
        .giving(Lists.SECTOR.with("vice-chair", "deputy-chair", "alternate"))
        .of(Kinds.CHAIR_RULE, ChairRules::side);
    define.measure("limitsRepetition", FLAG).of(Kinds.CHAIR_RULE, ChairRules::limitsRepetition);
    define
        .measure("chairRulesOn", NUMBER)
        .of(Kinds.CHAIR_TERM, (t, args, s) -> onPosition(t, s).count());
    define.measure("chairSideAllowed", FLAG).of(Kinds.CHAIR_TERM, ChairRules::sideAllowed);
    define.measure("chairWayAllowed", FLAG, Args.RULE).of(Kinds.CHAIR_TERM, ChairRules::wayAllowed);
    define.measure("lastDay", DATE).of(Kinds.CHAIR_TERM, (t, args, s) -> Tenure.lastDay(t, s));
    define.measure("lastDayAllowed", DATE).of(Kinds.CHAIR_TERM, ChairRules::lastDayAllowed);
    define
        .measure("charterTerm", PERIOD, Args.OTHERWISE)
        .of(Kinds.CHAIR_TERM, ChairRules::charterTerm);
    define.measure("termNumber", NUMBER).of(Kinds.CHAIR_TERM, ChairRules::number);
    define.measure("termsAllowed", NUMBER).of(Kinds.CHAIR_TERM, ChairRules::termsAllowed);
  }

  /** The side that holds a position; that of a deputy is {@code deputy}. */
  private static Bounds side(Cursor<ChairRule> rule, Arguments args, EvaluationContext context) {
    if (Chairs.DEPUTIES.contains(rule.value().role())) {
      return Code.of(rule.use("role", rule.value().role()).code());
    }
    if (!rule.value().role().isKnown()) {
      rule.use("role", rule.value().role());
      return Code.ANY;
    }
    return rule.require("sector", ChairRule::sector)
        .map(s -> Sides.side(rule, s, args))
        .orElse(Code.ANY);
  }

  private static Bounds limitsRepetition(
      Cursor<ChairRule> rule, Arguments args, EvaluationContext context) {
    Optional<Cursor<TermRule>> term = rule.child("term", ChairRule::term);
    if (term.isEmpty()) {
      return Flag.of(rule.isKnownAbsent("term") ? Outcomes.FAILS : Outcomes.OPEN);
    }
    boolean limits = term.get().require("maxConsecutive", TermRule::maxConsecutive).isPresent();
    return Flag.of(
        limits
            ? Outcomes.HOLDS
            : Terms.isNone(term.get(), "maxConsecutive") ? Outcomes.FAILS : Outcomes.OPEN);
  }

  /** The rules on the position of a chair, whatever the side. */
  private static Binding<ChairRule> onPosition(Cursor<Membership> term, EvaluationContext context) {
    SeatRole role = Chairs.position(term);
    return Binding.of(
        Chairs.body(term),
        Tenure.start(term),
        context,
        "chair",
        Charter::chair,
        rule -> coversRole(rule, role));
  }

  /** The rules on the position of a chair for its side. */
  private static Binding<ChairRule> onChair(Cursor<Membership> term, EvaluationContext context) {
    SeatRole role = Chairs.position(term);
    return Binding.of(
        Chairs.body(term),
        Tenure.start(term),
        context,
        "chair",
        Charter::chair,
        rule -> Outcomes.all(coversRole(rule, role), coversSide(rule, term, context)));
  }

  private static int coversRole(Cursor<ChairRule> rule, SeatRole role) {
    int covers = Chairs.sameRole(rule.value().role(), role);
    for (SeatRole passed : rule.value().sequence()) {
      covers = Outcomes.any(covers, Chairs.sameRole(passed, role));
    }
    return rule.value().sequence().isComplete() || rule.isSilentOn("sequence")
        ? covers
        : Outcomes.any(covers, Outcomes.OPEN);
  }

  private static int coversSide(
      Cursor<ChairRule> rule, Cursor<Membership> term, EvaluationContext context) {
    var asked = rule.require("sector", ChairRule::sector);
    if (asked.isEmpty()) {
      return rule.isKnownAbsent("sector") ? Outcomes.HOLDS : Outcomes.OPEN;
    }
    return Sides.sector(term, context)
        .map(s -> Sides.within(term, s, asked.get()))
        .orElse(Outcomes.OPEN);
  }

  private static Bounds sideAllowed(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return Flag.of(onPosition(term, context).isSomeKept(rule -> coversSide(rule, term, context)));
  }

  private static Bounds wayAllowed(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return Flag.of(
        onChair(term, context).isSomeKept(rule -> isChosenAsSaid(rule, term, args, context)));
  }

  private static int isChosenAsSaid(
      Cursor<ChairRule> rule, Cursor<Membership> term, Arguments args, EvaluationContext context) {
    Optional<Side> by =
        rule.peek("electedBy", ChairRule::electedBy)
            .or(() -> rule.peek("nominatedBy", ChairRule::nominatedBy));
    Optional<ChairingRule> way = rule.peek("rule", ChairRule::rule);
    if (by.isEmpty() && way.isEmpty()) {
      boolean none = rule.isKnownAbsent("rule") && rule.isKnownAbsent("electedBy");
      if (!none) {
        rule.recordMissing("rule");
      }
      return none ? Outcomes.HOLDS : Outcomes.OPEN;
    }
    int kept = way.map(w -> isDone(w, rule, term, args, context)).orElse(Outcomes.NONE);
    return by.isEmpty() ? kept : Outcomes.all(kept, isDecidedBy(by.get(), term));
  }

  private static int isDecidedBy(Side by, Cursor<Membership> term) {
    term.require("selection", Membership::selection);
    return Members.selection(term)
        .flatMap(s -> s.require("decidedBy", Selection::decidedBy))
        .map(found -> Sides.isBy(term, found, by))
        .orElse(Outcomes.OPEN);
  }

  /** How many voted for a chair is in no record; what is known of it is attested. */
  private static int isDone(
      ChairingRule way,
      Cursor<ChairRule> rule,
      Cursor<Membership> term,
      Arguments args,
      EvaluationContext context) {
    boolean sameOffice =
        rule.value().office().isPresent() && rule.value().office().equals(term.value().office());
    if (way == ChairingRule.EX_OFFICIO && sameOffice) {
      term.peek("office", Membership::office);
      return Outcomes.HOLDS;
    }
    term.require("selection", Membership::selection);
    Optional<Cursor<Selection>> selection = Members.selection(term);
    if (selection.isEmpty()) {
      return Outcomes.OPEN;
    }
    return switch (way) {
      case EX_OFFICIO -> uses(selection.get(), SelectionMethod.EX_OFFICIO);
      case APPOINTMENT -> uses(selection.get(), SelectionMethod.APPOINTMENT);
      case UNANIMITY, SIMPLE_MAJORITY, ABSOLUTE_MAJORITY ->
          Attested.open(
              Attested.by(a -> true, args.rule(), false, selection.get().value().id(), context));
    };
  }

  private static int uses(Cursor<Selection> selection, SelectionMethod method) {
    Items<SelectionMethod> methods = selection.list("methods", Selection::methods);
    if (methods.anyUsed(m -> m.value().equals(method))) {
      return Outcomes.HOLDS;
    }
    boolean listed = methods.all().stream().allMatch(m -> m.value().isKnown());
    return methods.complete() && !methods.all().isEmpty() && listed
        ? Outcomes.FAILS
        : Outcomes.OPEN;
  }

  private static Bounds lastDayAllowed(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return onChair(term, context)
        .earliest(
            rule ->
                rule.child("term", ChairRule::term)
                    .map(t -> Terms.lastDay(t, term, context))
                    .orElse(rule.isKnownAbsent("term") ? new Day(Day.LAST, Day.LAST) : Day.ANY));
  }

  private static Bounds termsAllowed(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return onChair(term, context)
        .least(
            rule ->
                rule.child("term", ChairRule::term)
                    .map(Terms::inARow)
                    .orElse(
                        rule.isKnownAbsent("term")
                            ? Whole.of(Whole.UNBOUNDED)
                            : new Whole(1, Whole.UNBOUNDED)));
  }

  /**
   * The length that the charter sets, where a single rule binds the chair; where it sets none or
   * one plan, the length that the rule names for that, {@code otherwise}.
   */
  private static Bounds charterTerm(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    Length otherwise =
        args.find("otherwise").map(Period::parse).map(Length::of).orElse(Length.NONE);
    Binding<ChairRule> rules = onChair(term, context);
    if (!rules.complete() || !rules.perhaps().isEmpty() || rules.surely().size() > 1) {
      return Length.ANY;
    }
    if (rules.surely().isEmpty()) {
      return otherwise;
    }
    Cursor<ChairRule> rule = rules.surely().get(0);
    Optional<Cursor<TermRule>> set = rule.child("term", ChairRule::term);
    if (set.isEmpty()) {
      return rule.isKnownAbsent("term") ? otherwise : Length.ANY;
    }
    if (set.get().peek("cycles", TermRule::cycles).filter(c -> c == 1).isPresent()) {
      return otherwise;
    }
    return set.get()
        .peek("maxLength", TermRule::maxLength)
        .or(() -> set.get().require("length", TermRule::length))
        .map(Length::of)
        .orElse(set.get().isKnownAbsent("length") ? otherwise : Length.ANY);
  }

  /** Which term in a row it is, in the same position. */
  private static Bounds number(Cursor<Membership> term, Arguments args, EvaluationContext context) {
    SeatRole role = Chairs.position(term);
    Items<Membership> all = Chairs.body(term).peekList("chairs", Mechanism::chairs);
    Items<Membership> same = all.where(t -> t.value().role().orElse(SeatRole.CHAIR).equals(role));
    boolean listed =
        role.isKnown() && all.all().stream().allMatch(t -> Chairs.isListed(t.value().role()));
    return new TermNumbers(listed ? same : same.incomplete(), context).of(term);
  }
}
