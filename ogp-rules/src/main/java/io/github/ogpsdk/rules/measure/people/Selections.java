package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.model.body.SelectionKind;
import io.github.ogpsdk.model.body.SelectionMethod;
import io.github.ogpsdk.model.body.SelectionOutcome;
import io.github.ogpsdk.model.body.SelectionResult;
import io.github.ogpsdk.model.body.SelectionRule;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.body.Binding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is measured of the calls and elections that took place. */
public final class Selections {
  private static final List<Named> DATES =
      List.of(
          new Named("call", Selection::call),
          new Named("from", Selection::from),
          new Named("to", Selection::to),
          new Named("vote", Selection::vote),
          new Named("announced", Selection::announced),
          new Named("starts", Selection::starts));

  private Selections() {}

  static void define(Definitions define) {
    define
        .collection("selections", Kinds.SELECTION)
        .of(Kinds.MECHANISM, (m, s) -> m.list("selections", Mechanism::selections));
    define
        .measure("selectionSide", CODE, Args.AUTONOMOUS)
        .giving(Lists.SECTOR.with("both"))
        .of(Kinds.SELECTION, Selections::side);
    define
        .measure("seatsToFill", NUMBER)
        .of(Kinds.SELECTION, (e, args, s) -> e.count("seats", Selection::seats));
    define
        .measure("candidates", NUMBER)
        .of(Kinds.SELECTION, (e, args, s) -> e.count("candidates", Selection::candidates));
    define
        .measure("voteHeld", FLAG)
        .of(Kinds.SELECTION, (e, args, s) -> Flag.of(e.flag("voteHeld", Selection::voteHeld)));
    define.measure("endorsed", NUMBER).of(Kinds.SELECTION, Selections::endorsed);
    define.measure("methodsAllowed", FLAG).of(Kinds.SELECTION, Selections::methodsAllowed);
    define.measure("deciderAllowed", FLAG).of(Kinds.SELECTION, Selections::deciderAllowed);
  }

  /** The side whose seats are filled; both where none is named. */
  private static Bounds side(
      Cursor<Selection> selection, Arguments args, EvaluationContext context) {
    return selection
        .peek("sector", Selection::sector)
        .map(s -> Sides.side(selection, s, args))
        .orElse(Code.of("both"));
  }

  /** How many were elected, anew or again, by the results or the printed counts. */
  private static Bounds endorsed(
      Cursor<Selection> selection, Arguments args, EvaluationContext context) {
    long least = 0;
    Items<SelectionResult> results = selection.peekList("results", Selection::results);
    for (Cursor<SelectionResult> result : results) {
      SelectionOutcome outcome = result.value().outcome();
      if (outcome == SelectionOutcome.ELECTED || outcome == SelectionOutcome.RE_ELECTED) {
        result.use("outcome", outcome);
        least++;
      }
    }
    if (results.complete() && !results.all().isEmpty()) {
      return Whole.of(least);
    }
    Optional<Integer> printed = selection.peek("elected", Selection::elected);
    Optional<Integer> again =
        printed.flatMap(e -> selection.peek("reelected", Selection::reelected).map(r -> e + r));
    selection.list("results", Selection::results);
    least = Math.max(least, printed.orElse(0));
    return new Whole(least, again.map(n -> Math.max(n, 0L)).orElse(Whole.UNBOUNDED));
  }

  private static Bounds methodsAllowed(
      Cursor<Selection> selection, Arguments args, EvaluationContext context) {
    return Flag.of(rules(selection, context).isSomeKept(rule -> namesMethods(rule, selection)));
  }

  /** Whether each method used is one that the rule names. */
  private static int namesMethods(Cursor<SelectionRule> rule, Cursor<Selection> selection) {
    boolean silent =
        rule.value().methods().items().isEmpty()
            && rule.value().decidedBy().isPresent()
            && rule.isSilentOn("methods");
    if (silent) {
      rule.peek("decidedBy", SelectionRule::decidedBy);
      return Outcomes.HOLDS;
    }
    Items<SelectionMethod> used = selection.list("methods", Selection::methods);
    Items<SelectionMethod> named = rule.list("methods", SelectionRule::methods);
    int kept = used.complete() && !used.all().isEmpty() ? Outcomes.HOLDS : Outcomes.OPEN;
    for (Cursor<SelectionMethod> method : used) {
      method.used();
      boolean surely =
          named.complete()
              && method.value().isKnown()
              && named.all().stream().allMatch(n -> n.value().isKnown());
      boolean isNamed = named.all().stream().anyMatch(n -> n.value().equals(method.value()));
      kept = Outcomes.all(kept, isNamed ? Outcomes.HOLDS : surely ? Outcomes.FAILS : Outcomes.OPEN);
    }
    named.all().forEach(Cursor::used);
    return kept;
  }

  private static Bounds deciderAllowed(
      Cursor<Selection> selection, Arguments args, EvaluationContext context) {
    return Flag.of(rules(selection, context).isSomeKept(rule -> namesDecider(rule, selection)));
  }

  private static int namesDecider(Cursor<SelectionRule> rule, Cursor<Selection> selection) {
    boolean silent =
        rule.value().decidedBy().isEmpty()
            && !rule.value().methods().items().isEmpty()
            && rule.isSilentOn("decidedBy");
    if (silent) {
      return Outcomes.HOLDS;
    }
    var named = rule.require("decidedBy", SelectionRule::decidedBy);
    if (named.isEmpty()) {
      return rule.isKnownAbsent("decidedBy") ? Outcomes.HOLDS : Outcomes.OPEN;
    }
    return selection
        .require("decidedBy", Selection::decidedBy)
        .map(by -> Sides.isBy(selection, by, named.get()))
        .orElse(Outcomes.OPEN);
  }

  /** The rules in force for the seats that were filled; none for the choice of a chair. */
  private static Binding<SelectionRule> rules(
      Cursor<Selection> selection, EvaluationContext context) {
    if (isOfChair(selection)) {
      return new Binding<>(List.of(), List.of(), true);
    }
    return Binding.of(
        body(selection),
        day(selection),
        context,
        "selection",
        Charter::selection,
        rule -> covers(rule, selection));
  }

  static boolean isOfChair(Cursor<Selection> selection) {
    return selection
        .peek("kind", Selection::kind)
        .filter(k -> k == SelectionKind.CHAIR)
        .isPresent();
  }

  private static int covers(Cursor<SelectionRule> rule, Cursor<Selection> selection) {
    Optional<Sector> filled = selection.value().sector();
    Optional<Sector> bound = rule.value().sector();
    if (filled.isEmpty() || bound.isEmpty()) {
      boolean all = filled.isEmpty() || rule.isKnownAbsent("sector");
      if (!all) {
        rule.recordMissing("sector");
      }
      return all ? Outcomes.HOLDS : Outcomes.OPEN;
    }
    Sectors sectors = Sectors.of(selection);
    boolean covers =
        sectors.isWithin(filled.get(), bound.get()) || sectors.isWithin(bound.get(), filled.get());
    return covers ? Outcomes.HOLDS : sectors.within(filled.get(), bound.get());
  }

  /** Returns the day of a selection: the call, else nominations, vote, result or start. */
  public static Day day(Cursor<Selection> selection) {
    for (Named date : DATES) {
      if (date.getter().apply(selection.value()).isPresent()) {
        return selection.day(date.member(), date.getter());
      }
    }
    return selection.day("call", Selection::call);
  }

  /** Returns whether any day of a selection is recorded. */
  public static boolean isDated(Selection selection) {
    return DATES.stream().anyMatch(date -> date.getter().apply(selection).isPresent());
  }

  private record Named(String member, Function<Selection, Optional<PartialDate>> getter) {}

  @SuppressWarnings("unchecked")
  private static Cursor<Mechanism> body(Cursor<Selection> selection) {
    return (Cursor<Mechanism>) selection.owner().orElseThrow();
  }
}
