package io.github.ogpsdk.rules.measure.forum;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.PublicationExtent;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.Optional;

/** What was published of the contributions to a plan. */
final class Contributions {
  private static final String PUBLISHED = "contributionsPublished";

  private Contributions() {}

  static void define(Definitions define) {
    define
        .measure("commentsPublished", CODE)
        .giving(Lists.EXTENT)
        .of(Kinds.CYCLE, (c, args, s) -> extent(c));
    define.measure("summaryPublished", FLAG, Args.RULE).of(Kinds.CYCLE, Contributions::summary);
  }

  private static Bounds extent(Cursor<Cycle> cycle) {
    Optional<Cursor<CoCreation>> coCreation = cycle.child("coCreation", Cycle::coCreation);
    if (coCreation.isEmpty()) {
      return Code.ANY;
    }
    return coCreation
        .get()
        .require(PUBLISHED, CoCreation::contributionsPublished)
        .map(PublicationExtent::code)
        .or(() -> Optional.of("none").filter(n -> coCreation.get().isKnownAbsent(PUBLISHED)))
        .map(Code::of)
        .orElse(Code.ANY);
  }

  /** Where all or some contributions were published, that says nothing of a summary. */
  private static Bounds summary(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Code extent = (Code) extent(cycle);
    int recorded =
        extent.equals(Code.of("summary"))
            ? Outcomes.HOLDS
            : extent.equals(Code.of("none")) ? Outcomes.FAILS : Outcomes.OPEN;
    int known = Attested.unless(recorded, context, args);
    if (Outcomes.isOpen(known)) {
      context.partnership().recordMissingItem("attestations");
    }
    return Flag.of(known);
  }
}
