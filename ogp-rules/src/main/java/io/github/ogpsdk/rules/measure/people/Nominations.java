package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Sectors;
import java.util.Optional;

/** Who nominated a chair, and how. */
final class Nominations {
  private Nominations() {}

  static void define(Definitions define) {
    define
        .measure("chairChosenBy", CODE)
        .giving(Lists.SIDE)
        .of(Kinds.CHAIR_TERM, Nominations::chosenBy);
    define.measure("unanimous", FLAG, Args.RULE).of(Kinds.CHAIR_TERM, Nominations::unanimous);
  }

  private static Bounds chosenBy(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    term.require("selection", Membership::selection);
    return Members.selection(term)
        .flatMap(s -> s.require("decidedBy", Selection::decidedBy))
        .map(by -> Code.of(Sectors.of(term).counted(by).code()))
        .orElse(Code.ANY);
  }

  /** How each of those who nominate voted is in no record; it is attested of the selection. */
  private static Bounds unanimous(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    term.require("selection", Membership::selection);
    Optional<String> selection = Members.selection(term).flatMap(s -> s.value().id());
    int attested = Attested.by(a -> true, args.rule(), false, selection, context);
    if (selection.isPresent() && Attested.open(attested) != attested) {
      context.partnership().recordMissingItem("attestations");
    }
    return Flag.of(Attested.open(attested));
  }
}
