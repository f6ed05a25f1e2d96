package io.github.ogpsdk.rules.measure.body;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.body.InstrumentAction;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attendances;
import io.github.ogpsdk.rules.measure.Earliest;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.Structure;
import java.time.LocalDate;
import java.util.Optional;

/** What is measured of spaces for dialogue and their meetings. */
public final class Spaces {
  private static final Optional<InstrumentAction> REPEALS = Optional.of(InstrumentAction.REPEALS);

  private Spaces() {}

  public static void define(Definitions define) {
    define.measure("atWork", FLAG, Args.FORM).of(Kinds.MECHANISM, Spaces::atWork);
    define.measure("bodyOver", DATE).of(Kinds.MECHANISM, Spaces::over);
    define.measure("gaps", SPANS, Args.MODE, Args.LIMIT).of(Kinds.MECHANISM, MeetingGaps::of);
    define
        .measure("attendance", NUMBER, Args.SECTOR)
        .of(Kinds.MEETING, (m, args, s) -> Attendances.of(m, args.sector("sector")));
    define.measure("inWindow", FLAG).of(Kinds.MEETING, (m, args, s) -> Flag.of(inWindow(m, s)));
    define.measure("rulesPublic", FLAG, Args.RULE).of(Kinds.MECHANISM, SpaceRules::arePublic);
  }

  /** Whether a meeting was held in the time that is judged, by its day or by what it served. */
  private static int inWindow(Cursor<Meeting> meeting, EvaluationContext context) {
    Optional<String> cycle = context.cycle().map(c -> c.value().id());
    int counts = context.counts(Day.of(meeting.value().date()));
    boolean serves =
        Outcomes.isOpen(counts)
            && cycle.filter(meeting.value().cycles().items()::contains).isPresent()
            && (context.phase().isEmpty() || meeting.value().phase().equals(context.phase()));
    if (serves) {
      meeting.peek("phase", Meeting::phase);
      meeting.peekList("cycles", Meeting::cycles).anyUsed(c -> cycle.get().equals(c.value()));
      meeting.presume(Presumption.WITHIN_ITS_TIME, "date");
      return Outcomes.HOLDS;
    }
    return context.counts(meeting.day("date", Meeting::date));
  }

  /** The time in which a body exists; an open end means as long as the record knows. */
  static Window life(Cursor<Mechanism> mechanism, EvaluationContext context) {
    Day from = mechanism.day("from", Mechanism::from);
    return new Window(
        mayHaveServed(mechanism, context)
            ? from.cutAt(served(context, context.recordedBy()).end().latest())
            : from,
        end(mechanism, context));
  }

  /** Returns whether the cycle names the body, whose first day may lie before the cycle's end. */
  private static boolean mayHaveServed(Cursor<Mechanism> mechanism, EvaluationContext context) {
    return serves(mechanism, context)
        && !mayBeContradicted(mechanism, context)
        && !Day.of(mechanism.value().from())
            .earliest()
            .isAfter(served(context, context.recordedBy()).end().latest());
  }

  /** A body that a cycle names is taken to have existed in it, where its start is not recorded. */
  private static void takeAsNamed(Cursor<Mechanism> mechanism) {
    if (mechanism.value().from().isEmpty()) {
      mechanism.presume(Presumption.WITHIN_ITS_TIME, "from");
    }
  }

  /**
   * Returns whether the dates of a body that the cycle names leave open that it existed at no time
   * of the cycle, since nobody knows when the cycle began or ended.
   */
  private static boolean mayBeContradicted(Cursor<Mechanism> mechanism, EvaluationContext context) {
    Window cycle = served(context, Day.LAST);
    Mechanism body = mechanism.value();
    return body.to().filter(d -> d.latest().isBefore(cycle.start().latest())).isPresent()
        || body.from().filter(d -> d.earliest().isAfter(cycle.end().earliest())).isPresent();
  }

  /** Returns whether the cycle names the body, which therefore existed by the end of the cycle. */
  private static boolean serves(Cursor<Mechanism> mechanism, EvaluationContext context) {
    String id = mechanism.value().id();
    return context.cycle().filter(c -> c.value().mechanisms().items().contains(id)).isPresent();
  }

  /** The time of the whole cycle, until a day; its plan is part of it. */
  private static Window served(EvaluationContext context, LocalDate until) {
    Cursor<Cycle> cycle = context.cycle().orElseThrow();
    Window whole = Phases.window(cycle, CyclePhase.WHOLE_CYCLE, until);
    Day plan = Phases.planStart(cycle);
    return new Window(
        new Day(
            earlier(whole.start().earliest(), plan.earliest()),
            earlier(whole.start().latest(), plan.latest())),
        whole.end());
  }

  /**
   * Returns whether the cycle names a body whose dates say that it existed at no time of the cycle:
   * facts that contradict each other, which settle nothing.
   */
  static boolean isContradicted(Cursor<Mechanism> mechanism, EvaluationContext context) {
    if (!serves(mechanism, context)) {
      return false;
    }
    Mechanism body = mechanism.value();
    Window stated = new Window(Day.of(body.from()), Day.of(body.to()));
    return mechanism.decided(() -> stated.overlaps(served(context, Day.LAST))) == Outcomes.FAILS;
  }

  /** The last day of a body; where it has not ended, as long as the record knows. */
  public static Day end(Cursor<Mechanism> mechanism, EvaluationContext context) {
    return goesOn(mechanism) ? context.openEnd() : mechanism.day("to", Mechanism::to);
  }

  private static boolean goesOn(Cursor<Mechanism> mechanism) {
    Mechanism body = mechanism.value();
    boolean ended = body.status().filter(s -> s == MechanismStatus.ENDED).isPresent();
    boolean asked = body.to().isPresent() || ended || body.unknown().why("to").isPresent();
    if (!asked) {
      mechanism.presume(Presumption.STILL_THERE, "to");
    }
    return !asked || mechanism.isKnownAbsent("to");
  }

  /** The last day of a body, which is to come where nothing says that it has ended. */
  private static Bounds over(
      Cursor<Mechanism> mechanism, Arguments args, EvaluationContext context) {
    return goesOn(mechanism)
        ? new Day(context.knownUntil().plusDays(1), Day.LAST)
        : mechanism.day("to", Mechanism::to);
  }

  private static Bounds atWork(
      Cursor<Mechanism> mechanism, Arguments args, EvaluationContext context) {
    MechanismStatus status =
        mechanism.peek("status", Mechanism::status).orElse(MechanismStatus.OPERATIONAL);
    int worked =
        switch (status) {
          case OPERATIONAL, ENDED -> lived(mechanism, context);
          case DORMANT -> dormant(mechanism, context);
          case PROPOSED, PLANNED, CREATED_NOT_OPERATIONAL -> Outcomes.FAILS;
        };
    String form = args.find("form").orElse("any");
    return Flag.of(Outcomes.all(worked, isOfForm(mechanism, form)));
  }

  /** A dormant body may have been at work while it existed: nobody says since when it was not. */
  private static int dormant(Cursor<Mechanism> mechanism, EvaluationContext context) {
    if (mechanism.decided(() -> lived(mechanism, context)) == Outcomes.FAILS) {
      return Outcomes.FAILS;
    }
    mechanism.recordMissing("status");
    return Outcomes.OPEN;
  }

  /** Whether a body has the form that a reading asks for: formal is one with an act or charter. */
  private static int isOfForm(Cursor<Mechanism> mechanism, String form) {
    return switch (form) {
      case "any" -> Outcomes.HOLDS;
      case "formal" ->
          Outcomes.any(
              isListed(
                  mechanism
                      .list("instruments", Mechanism::instruments)
                      .where(i -> !i.value().action().equals(REPEALS))),
              isListed(
                  mechanism
                      .list("charters", Mechanism::charters)
                      .where(c -> SpaceRules.isAdopted(c.value()))));
      default -> throw new IllegalArgumentException("no such form: \"" + form + "\"");
    };
  }

  private static int isListed(Items<?> items) {
    if (!items.all().isEmpty()) {
      return Outcomes.HOLDS;
    }
    return items.complete() ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /**
   * Whether a body existed in the time that is judged. Where its dates leave that open, it did if
   * it met then; in the cycle as a whole, if the cycle names it.
   */
  public static int lived(Cursor<Mechanism> mechanism, EvaluationContext context) {
    int lived = mechanism.decided(() -> life(mechanism, context).overlaps(context.window()));
    if (lived == Outcomes.FAILS && isContradicted(mechanism, context)) {
      boolean over = mechanism.value().to().isPresent();
      mechanism.recordMissing(over ? "to" : "from");
      return Outcomes.OPEN;
    }
    Window time = context.time();
    boolean recorded = !context.recordedBy().isAfter(context.asOf());
    boolean whole = context.phase().isEmpty() && recorded;
    boolean named = serves(mechanism, context) && !mayBeContradicted(mechanism, context);
    if (Outcomes.isOpen(lived) && whole && named) {
      takeAsNamed(mechanism);
      return Outcomes.HOLDS;
    }
    boolean toTheEnd = context.phase().equals(Optional.of(CyclePhase.IMPLEMENTATION)) && recorded;
    if (Outcomes.isOpen(lived) && toTheEnd && hasBegunByItsEnd(mechanism, time, context)) {
      takeAsNamed(mechanism);
      return Outcomes.HOLDS;
    }
    return Outcomes.isOpen(lived) && hasMet(mechanism, time) ? Outcomes.HOLDS : lived;
  }

  /**
   * Returns whether a body that a cycle names, and that may have begun before its end, surely
   * existed in a time that ends with the cycle: it had begun by the end, whichever day that is.
   */
  private static boolean hasBegunByItsEnd(
      Cursor<Mechanism> mechanism, Window time, EvaluationContext context) {
    return mayHaveServed(mechanism, context)
        && !time.start().latest().isAfter(end(mechanism, context).earliest());
  }

  /** Returns whether a body surely met in a time; its first meeting then is told. */
  private static boolean hasMet(Cursor<Mechanism> mechanism, Window time) {
    Items<Meeting> then =
        Structure.held(mechanism.peekList("meetings", Mechanism::meetings))
            .where(m -> time.contains(Day.of(m.value().date())) == Outcomes.HOLDS);
    Earliest.of(then, Meeting::date).forEach(m -> m.day("date", Meeting::date));
    return !then.all().isEmpty();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
