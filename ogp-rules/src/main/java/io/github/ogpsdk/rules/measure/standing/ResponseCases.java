package io.github.ogpsdk.rules.measure.standing;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.partnership.StandingActor;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.partnership.TriggerGround;
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
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Organizations;
import io.github.ogpsdk.rules.measure.Sectors;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is measured of the Response Policy: letters of concern, and the steps of their cases. */
final class ResponseCases {
  private static final Sector INTERNATIONAL = new Sector("international-organization");
  private static final Set<TriggerGround> ISSUES =
      Set.of(
          TriggerGround.ACCESS_TO_INFORMATION,
          TriggerGround.NGO_SPACE,
          TriggerGround.FUNDAMENTAL_FREEDOMS,
          TriggerGround.MEDIA_FREEDOM);
  private static final Set<StandingEventType> STEPS =
      Set.of(
          StandingEventType.ACKNOWLEDGED,
          StandingEventType.ELIGIBILITY_CHECK,
          StandingEventType.STAGE_ONE,
          StandingEventType.STAGE_TWO,
          StandingEventType.SUSPENDED,
          StandingEventType.RESTORED);

  private ResponseCases() {}

  static void define(Definitions define) {
    define
        .collection("lettersOfConcern", Kinds.LETTER_OF_CONCERN)
        .of(
            Kinds.PARTNERSHIP,
            (p, s) ->
                StandingEvents.past(p, s)
                    .where(e -> e.value().type() == StandingEventType.LETTER_OF_CONCERN));
    define
        .collection("responseSteps", Kinds.RESPONSE_STEP)
        .of(
            Kinds.PARTNERSHIP,
            (p, s) ->
                StandingEvents.past(p, s)
                    .where(
                        e ->
                            STEPS.contains(e.value().type())
                                && StandingEvents.isOn(e.value(), StandingTrack.RESPONSE)));
    define
        .measure("filerKind", CODE)
        .giving(Lists.FILER)
        .of(Kinds.LETTER_OF_CONCERN, (e, args, s) -> filer(e, s));
    define
        .measure("filerInvolved", FLAG, Args.RULE)
        .of(Kinds.LETTER_OF_CONCERN, ResponseCases::involved);
    define.measure("issues", NUMBER).of(Kinds.LETTER_OF_CONCERN, (e, args, s) -> issues(e));
    define
        .measure("step", CODE)
        .giving(Lists.STEP)
        .of(Kinds.RESPONSE_STEP, (e, args, s) -> Code.of(e.use("type", e.value().type()).code()));
    define
        .measure("decidedBy", CODE)
        .giving(Lists.ACTOR)
        .of(Kinds.RESPONSE_STEP, (e, args, s) -> decidedBy(e));
    define
        .measure("stepsBefore", NUMBER, Args.STEP, Args.BY)
        .of(Kinds.RESPONSE_STEP, ResponseCases::before);
  }

  /** Who filed: nobody but individuals where it is known that no organization did. */
  private static Code filer(Cursor<StandingEvent> letter, EvaluationContext context) {
    Optional<StandingActor> by = letter.peek("by", StandingEvent::by);
    if (by.filter(b -> b == StandingActor.STEERING_COMMITTEE).isPresent()) {
      return Code.of("steering-committee-member");
    }
    Optional<String> filer = letter.require("filer", StandingEvent::filer);
    if (filer.isEmpty()) {
      return letter.isKnownAbsent("filer") ? Code.of("individual") : Code.ANY;
    }
    if (Organizations.find(filer.get(), context).isEmpty()) {
      return new Code(Set.of("entity", "multilateral-partner"), false);
    }
    boolean multilateral =
        Organizations.sector(filer.get(), context)
            .filter(s -> Sectors.of(letter).isWithin(s, INTERNATIONAL))
            .isPresent();
    return Code.of(multilateral ? "multilateral-partner" : "entity");
  }

  private static Flag involved(
      Cursor<StandingEvent> letter, Arguments args, EvaluationContext context) {
    int attested = Attested.about(context, args, letter.value().id(), "filer");
    if (Outcomes.isOpen(attested)) {
      context.partnership().recordMissingItem("attestations");
    }
    return Flag.of(attested);
  }

  private static Whole issues(Cursor<StandingEvent> letter) {
    Items<TriggerGround> grounds = letter.list("grounds", StandingEvent::grounds);
    Set<TriggerGround> found = new HashSet<>();
    for (Cursor<TriggerGround> ground : grounds) {
      if (ISSUES.contains(ground.value())) {
        found.add(ground.used());
      }
    }
    return new Whole(found.size(), grounds.complete() ? found.size() : Whole.UNBOUNDED);
  }

  private static Code decidedBy(Cursor<StandingEvent> step) {
    return step.require("by", StandingEvent::by)
        .map(StandingActor::code)
        .map(Code::of)
        .orElse(Code.ANY);
  }

  /** How many steps of a type the same case had taken by the day of this one. */
  private static Whole before(
      Cursor<StandingEvent> step, Arguments args, EvaluationContext context) {
    Items<StandingEvent> events = StandingEvents.past(context.partnership(), context);
    long least = 0;
    long most = 0;
    for (Cursor<StandingEvent> other : events) {
      if (other.value().type().code().equals(args.text("step"))) {
        int counts =
            Outcomes.all(
                Outcomes.all(isOfCase(other, step), isNotAfter(other, step)),
                isBy(other, args.find("by")));
        least += counts == Outcomes.HOLDS ? 1 : 0;
        most += counts == Outcomes.FAILS ? 0 : 1;
      }
    }
    return new Whole(least, events.complete() ? most : Whole.UNBOUNDED);
  }

  private static int isOfCase(Cursor<StandingEvent> other, Cursor<StandingEvent> step) {
    Optional<String> mine = step.value().caseName();
    Optional<String> theirs = other.value().caseName();
    if (mine.isPresent() && theirs.isPresent()) {
      return Outcomes.of(mine.equals(theirs));
    }
    (mine.isEmpty() ? step : other).recordMissing("case");
    return Outcomes.OPEN;
  }

  private static int isNotAfter(Cursor<StandingEvent> other, Cursor<StandingEvent> step) {
    Day then = StandingEvents.day(other);
    Day day = StandingEvents.day(step);
    if (then.earliest().isAfter(day.latest())) {
      return Outcomes.FAILS;
    }
    return then.latest().isAfter(day.earliest()) ? Outcomes.OPEN : Outcomes.HOLDS;
  }

  private static int isBy(Cursor<StandingEvent> other, Optional<String> by) {
    return by.isEmpty()
        ? Outcomes.HOLDS
        : other
            .require("by", StandingEvent::by)
            .map(b -> Outcomes.of(b.code().equals(by.get())))
            .orElse(Outcomes.OPEN);
  }
}
