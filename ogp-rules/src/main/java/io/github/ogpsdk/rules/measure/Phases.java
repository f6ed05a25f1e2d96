package io.github.ogpsdk.rules.measure;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The time of each phase of a cycle, as far as its dates are known. */
public final class Phases {
  private Phases() {}

  public static void define(Definitions define) {
    define.measure("phaseStart", DATE).of(Kinds.CYCLE, Phases::phaseStart);
    define.measure("phaseEnd", DATE).of(Kinds.CYCLE, Phases::phaseEnd);
    define.measure("phaseOver", DATE).of(Kinds.CYCLE, Phases::phaseOver);
    define.measure("phaseLength", SPAN).of(Kinds.CYCLE, (c, args, s) -> length(s.parts()));
    define
        .measure("coCreationStart", DATE)
        .of(Kinds.CYCLE, (c, args, s) -> start(c, CyclePhase.CO_CREATION));
    define.measure("coCreationEnd", DATE).of(Kinds.CYCLE, Phases::coCreationOver);
    define.measure("judgementDay", DATE).of(Kinds.CYCLE, (c, args, s) -> Day.of(s.asOf()));
  }

  private static Day phaseStart(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    start(cycle, context.phase().orElse(CyclePhase.WHOLE_CYCLE));
    return context.time().start();
  }

  public static Day phaseEnd(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    end(cycle, context.phase().orElse(CyclePhase.WHOLE_CYCLE));
    return context.time().end();
  }

  /**
   * The last day of the phase, which may be to come; where the member left before, the day on which
   * it left. Whoever is suspended may come back in time.
   */
  private static Day phaseOver(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    CyclePhase phase = context.phase().orElse(CyclePhase.WHOLE_CYCLE);
    Day sofar = context.time().end();
    if (!context.suspended() && sofar.latest().isBefore(context.asOf())) {
      return sofar;
    }
    Day over =
        phase == CyclePhase.CO_CREATION
            ? coCreationOver(cycle, Arguments.NONE, context)
            : planEnd(cycle);
    Day end = notBefore(start(cycle, phase).earliest(), over);
    boolean perhapsLeft =
        !context.suspended() && !sofar.equals(window(cycle, phase, context.asOf()).end());
    return perhapsLeft ? new Day(sofar.earliest(), end.latest()) : end;
  }

  /**
   * The day on which co-creation ends, not cut. Without one it goes on as long as the document
   * knows that no plan was delivered.
   */
  private static Day coCreationOver(
      Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Day end = coCreationEnd(cycle);
    if (!end.equals(Day.ANY)
        || cycle.child("plan", Cycle::plan).isPresent()
        || isEndUnknown(cycle)) {
      return end;
    }
    LocalDate lacking =
        cycle.isKnownAbsent("plan")
            ? context.knownUntil().plusDays(1)
            : cycle
                .peek("notSubmittedAsOf", Cycle::notSubmittedAsOf)
                .map(d -> d.earliest().plusDays(1))
                .orElse(Day.FIRST);
    return new Day(lacking, Day.LAST);
  }

  /** The length of a time without absences, else of the longest part that an absence leaves. */
  private static Lapse length(List<Window> parts) {
    Window surely =
        Collections.max(
            parts, Comparator.comparing(p -> days(p.start().latest(), p.end().earliest())));
    Window perhaps =
        Collections.max(
            parts, Comparator.comparing(p -> days(p.start().earliest(), p.end().latest())));
    return surely.start().equals(perhaps.start()) && surely.end().equals(perhaps.end())
        ? new Lapse(surely.start(), surely.end())
        : new Lapse(new Day(perhaps.start().earliest(), perhaps.end().latest()), perhaps.end());
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /**
   * Returns the time of a phase, cut at the day of judgement. Where its end is not known, it ends
   * no earlier than it can have begun; where it is known that there is none yet, it goes on as long
   * as the document knows.
   */
  public static Window window(Cursor<Cycle> cycle, CyclePhase phase, LocalDate asOf) {
    Day start = start(cycle, phase);
    Day end = notBefore(start.earliest(), end(cycle, phase));
    boolean goesOn = end.latest().equals(Day.LAST) && hasNoEnd(cycle, phase);
    return new Window(start, goesOn ? notBefore(knownUntil(cycle, asOf), end) : end).cutAt(asOf);
  }

  private static boolean hasNoEnd(Cursor<Cycle> cycle, CyclePhase phase) {
    return phase == CyclePhase.CO_CREATION
        ? cycle.child("coCreation", Cycle::coCreation).stream().anyMatch(c -> c.isKnownAbsent("to"))
        : cycle.child("plan", Cycle::plan).stream().anyMatch(p -> p.isKnownAbsent("to"));
  }

  private static LocalDate knownUntil(Cursor<Cycle> cycle, LocalDate asOf) {
    return cycle
        .owner()
        .map(Cursor::value)
        .filter(Partnership.class::isInstance)
        .map(Partnership.class::cast)
        .flatMap(Partnership::asOf)
        .map(PartialDate::latest)
        .filter(asOf::isAfter)
        .orElse(asOf);
  }

  private static Day notBefore(LocalDate first, Day end) {
    return end.earliest().isBefore(first) && !end.latest().isBefore(first)
        ? new Day(first, end.latest())
        : end;
  }

  private static Day end(Cursor<Cycle> cycle, CyclePhase phase) {
    return phase == CyclePhase.CO_CREATION ? coCreationEnd(cycle) : planEnd(cycle);
  }

  /** Returns the first day of a phase, not cut. */
  public static Day start(Cursor<Cycle> cycle, CyclePhase phase) {
    return phase == CyclePhase.IMPLEMENTATION ? planStart(cycle) : coCreationStart(cycle);
  }

  /** Returns the day on which the plan was delivered, as far as it is known. */
  public static Day delivered(Cursor<Cycle> cycle) {
    return Delivery.of(cycle);
  }

  /**
   * Returns whether co-creation is said to have begun after its plan was made: one of the two dates
   * is wrong, and nobody knows which.
   */
  public static boolean isContradicted(Cycle cycle) {
    Optional<LocalDate> begun = cycle.coCreation().flatMap(CoCreation::from).map(d -> d.earliest());
    return begun.isPresent()
        && cycle.plan().stream()
            .flatMap(Phases::madeBy)
            .anyMatch(made -> made.isBefore(begun.get()));
  }

  /** The days by which a plan was surely made. */
  private static Stream<LocalDate> madeBy(Plan plan) {
    return Stream.concat(
        Stream.of(plan.submitted(), plan.published(), plan.launched(), plan.approved(), plan.to())
            .flatMap(Optional::stream)
            .map(PartialDate::latest),
        plan
            .from()
            .filter(d -> plan.submitted().isEmpty() && plan.published().isEmpty())
            .map(d -> d.latest().plus(Delivery.NEAR))
            .stream());
  }

  private static Day coCreationStart(Cursor<Cycle> cycle) {
    Day start =
        cycle
            .child("coCreation", Cycle::coCreation)
            .map(c -> c.day("from", CoCreation::from))
            .orElse(Day.ANY);
    Day delivered = delivered(cycle);
    if (isContradicted(cycle.value())) {
      cycle.child("coCreation", Cycle::coCreation).ifPresent(c -> c.recordMissing("from"));
      return new Day(Day.FIRST, start.latest());
    }
    return start.latest().isAfter(delivered.latest())
        ? new Day(start.earliest(), delivered.latest())
        : start;
  }

  /** A recorded end holds; without one, co-creation goes on until the plan is delivered. */
  private static Day coCreationEnd(Cursor<Cycle> cycle) {
    Optional<Cursor<CoCreation>> record = cycle.child("coCreation", Cycle::coCreation);
    if (record.filter(c -> c.value().to().isPresent()).isPresent()) {
      return record.get().day("to", CoCreation::to);
    }
    boolean unknown = isEndUnknown(cycle);
    Day delivered = cycle.value().plan().map(p -> byStart(p, delivered(cycle))).orElse(Day.ANY);
    if (unknown || delivered.equals(Day.ANY)) {
      record.ifPresent(c -> c.recordMissing("to"));
      return new Day(Day.FIRST, delivered.latest());
    }
    record.ifPresent(c -> c.presume(Presumption.CO_CREATION_UNTIL_DELIVERY, "to"));
    return record.map(c -> withActivities(c, delivered)).orElse(delivered);
  }

  /** A plan whose delivery is not recorded was made by the day on which it began. */
  private static Day byStart(Plan plan, Day delivered) {
    boolean recorded = plan.submitted().isPresent() || plan.published().isPresent();
    return recorded
            || plan.from().isEmpty()
            || plan.from().get().latest().isBefore(delivered.earliest())
        ? delivered
        : delivered.cutAt(plan.from().get().latest());
  }

  /** Co-creation had not ended before an activity began that is recorded as part of it. */
  private static Day withActivities(Cursor<CoCreation> record, Day end) {
    if (end.isExact()) {
      return end;
    }
    LocalDate last =
        Stream.of(
                begun(
                    Structure.held(record.peekList("outreach", CoCreation::outreach)),
                    Meeting::date),
                begun(Structure.held(record.peekList("events", CoCreation::events)), Meeting::date),
                begun(
                    record
                        .peekList("consultations", CoCreation::consultations)
                        .where(c -> !Consultations.isNotHeld(c.value())),
                    Consultation::from))
            .flatMap(days -> days)
            .map(PartialDate::earliest)
            .filter(d -> d.isAfter(end.earliest()) && !d.isAfter(end.latest()))
            .max(LocalDate::compareTo)
            .orElse(end.earliest());
    if (last.isAfter(end.earliest())) {
      record.presume(Presumption.WITHIN_ITS_TIME, "to");
    }
    return new Day(last, end.latest());
  }

  private static <E> Stream<PartialDate> begun(
      Items<E> activities, Function<E, Optional<PartialDate>> date) {
    return activities.all().stream().flatMap(a -> date.apply(a.value()).stream());
  }

  /** Whether co-creation is said to have ended on a day that nobody knows. */
  private static boolean isEndUnknown(Cursor<Cycle> cycle) {
    return cycle
        .value()
        .coCreation()
        .filter(c -> c.to().isEmpty() && c.unknown().why("to").isPresent())
        .isPresent();
  }

  /**
   * The first day of the plan; one that nobody recorded lies after co-creation began and after the
   * plan was known to lack, and before the plan ended.
   */
  public static Day planStart(Cursor<Cycle> cycle) {
    Optional<Cursor<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.filter(p -> p.value().from().isPresent()).isPresent()) {
      return withEvents(cycle, plan.get().day("from", Plan::from));
    }
    plan.ifPresent(p -> p.recordMissing("from"));
    LocalDate ended = plan.flatMap(p -> p.value().to()).map(d -> d.latest()).orElse(Day.LAST);
    LocalDate begun =
        cycle
            .value()
            .coCreation()
            .flatMap(CoCreation::from)
            .map(d -> d.earliest())
            .orElse(Day.FIRST);
    LocalDate lacking =
        plan.isPresent()
            ? Day.FIRST
            : cycle.value().notSubmittedAsOf().map(d -> d.earliest().plusDays(1)).orElse(Day.FIRST);
    return new Day(begun.isAfter(lacking) ? begun : lacking, ended);
  }

  /** Implementation had begun by the first event that is recorded as part of it. */
  private static Day withEvents(Cursor<Cycle> cycle, Day start) {
    Optional<Implementation> record = cycle.value().implementation();
    if (start.isExact() || record.isEmpty()) {
      return start;
    }
    LocalDate first =
        record.get().events().stream()
            .filter(Structure::isHeld)
            .flatMap(e -> e.date().stream())
            .map(PartialDate::latest)
            .filter(d -> !d.isBefore(start.earliest()) && d.isBefore(start.latest()))
            .min(LocalDate::compareTo)
            .orElse(start.latest());
    if (first.isBefore(start.latest())) {
      cycle
          .child("implementation", Cycle::implementation)
          .ifPresent(i -> i.presume(Presumption.WITHIN_ITS_TIME, "events"));
    }
    return new Day(start.earliest(), first);
  }

  private static Day planEnd(Cursor<Cycle> cycle) {
    return cycle.child("plan", Cycle::plan).map(p -> p.day("to", Plan::to)).orElse(Day.ANY);
  }
}
