package io.github.ogpsdk.rules.measure.body;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.CharterStatus;
import io.github.ogpsdk.model.body.Instrument;
import io.github.ogpsdk.model.body.InstrumentAction;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Attested;
import java.util.Optional;

/**
 * Whether the rules of a body were public: a charter in force, or the act behind the body, was
 * published; where no record says, what people attest.
 */
final class SpaceRules {
  private SpaceRules() {}

  static Bounds arePublic(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Window time =
        context.cycle().isPresent()
            ? context.window()
            : new Window(Day.of(Day.FIRST), Day.of(context.asOf()));
    if (isOver(body.value(), time)) {
      body.peek("from", Mechanism::from);
      body.peek("to", Mechanism::to);
      return Flag.of(Spaces.isContradicted(body, context) ? Outcomes.OPEN : Outcomes.FAILS);
    }
    Items<Charter> charters =
        body.list("charters", Mechanism::charters).where(c -> isAdopted(c.value()));
    int outcome = charters.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Charter> charter : charters) {
      int inForce = Periods.of(charter, context).overlaps(time);
      if (Periods.isUndated(charter.value())) {
        charter.presume(Presumption.CHARTER_OF_BODY, "from");
      }
      charter.peek("from", Charter::from);
      charter.peek("to", Charter::to);
      outcome = Outcomes.any(outcome, Outcomes.all(inForce, isPublic(charter, time)));
    }
    if (outcome != Outcomes.HOLDS) {
      outcome = Outcomes.any(outcome, byAct(body, time));
    }
    return Flag.of(
        Outcomes.isOpen(outcome)
            ? Attested.about(context, args, Optional.of(body.value().id()), "charters")
            : outcome);
  }

  /** A body that did not exist yet, or any more, had no rules. */
  private static boolean isOver(Mechanism body, Window time) {
    Window life = new Window(Day.of(body.from()), Day.of(body.to()));
    return life.overlaps(time) == Outcomes.FAILS;
  }

  static boolean isAdopted(Charter charter) {
    return charter
        .status()
        .map(s -> s == CharterStatus.IN_FORCE || s == CharterStatus.SUPERSEDED)
        .orElse(true);
  }

  private static int isPublic(Cursor<Charter> charter, Window time) {
    if (charter.peek("url", Charter::url).isPresent()) {
      return Outcomes.HOLDS;
    }
    return charter.value().published().isPresent()
        ? by(charter.day("published", Charter::published), time)
        : charter.flag("isPublished", Charter::isPublished);
  }

  private static int byAct(Cursor<Mechanism> body, Window time) {
    Items<Instrument> acts =
        body.list("instruments", Mechanism::instruments)
            .where(i -> i.value().action().filter(a -> a == InstrumentAction.REPEALS).isEmpty());
    int outcome = acts.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Instrument> act : acts) {
      Day published = act.day("published", Instrument::published);
      outcome =
          Outcomes.any(
              outcome, act.isKnownAbsent("published") ? Outcomes.FAILS : by(published, time));
    }
    return outcome;
  }

  private static int by(Day day, Window time) {
    return new Window(Day.of(Day.FIRST), time.end()).contains(day);
  }
}
