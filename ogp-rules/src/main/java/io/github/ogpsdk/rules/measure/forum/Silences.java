package io.github.ogpsdk.rules.measure.forum;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Structure;
import io.github.ogpsdk.rules.measure.body.Spaces;
import java.time.LocalDate;
import java.util.Set;

/** How long a body has not met, up to its end or the day of judgement. */
final class Silences {
  private static final Set<MechanismStatus> NOT_YET =
      Set.of(MechanismStatus.PROPOSED, MechanismStatus.PLANNED);

  private Silences() {}

  static void define(Definitions define) {
    define.measure("isSetUp", FLAG).of(Kinds.MECHANISM, (m, args, s) -> Flag.of(isSetUp(m)));
    define.measure("timeWithoutMeeting", SPAN).of(Kinds.MECHANISM, Silences::since);
  }

  private static int isSetUp(Cursor<Mechanism> body) {
    return Outcomes.of(body.peek("status", Mechanism::status).filter(NOT_YET::contains).isEmpty());
  }

  /** One more meeting can only shorten it. */
  private static Bounds since(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Day end = Spaces.end(body, context).cutAt(context.asOf());
    Day last = body.day("from", Mechanism::from).cutAt(end.latest());
    Items<Meeting> held = Structure.held(body);
    for (Cursor<Meeting> meeting : held) {
      Day day = meeting.day("date", Meeting::date).cutAt(end.latest());
      last = new Day(later(last.earliest(), day.earliest()), later(last.latest(), day.latest()));
    }
    return new Lapse(held.complete() ? last : new Day(last.earliest(), end.latest()), end);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
