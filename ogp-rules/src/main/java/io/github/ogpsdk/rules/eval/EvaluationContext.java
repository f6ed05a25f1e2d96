package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a measure may know besides its subject: the document, the day of judgement, and the cycle
 * and phase in which a rule is judged. It never changes; not thread-safe.
 */
public final class EvaluationContext {
  private final Cursor<Partnership> partnership;
  private final LocalDate asOf;
  private final Optional<Cursor<Cycle>> cycle;
  private final Optional<CyclePhase> phase;
  private final Window window;
  private final Supplier<Window> reading;
  private final List<Window> away;
  private final Map<String, String> parameters;
  private final Optional<Resolution> exception;
  private final boolean suspended;

  /** With the parameters last asked for. */
  private @Nullable EvaluationContext asked;

  /**
   * Creates a setting.
   *
   * @param partnership the document
   * @param asOf the day of judgement; nothing after it counts
   * @param cycle the cycle, for rules about a cycle
   * @param phase the phase, for rules judged by phase
   * @param window the time in which facts count
   * @param parameters the rule's parameters by name, as on the wire
   */
  public EvaluationContext(
      Cursor<Partnership> partnership,
      LocalDate asOf,
      Optional<Cursor<Cycle>> cycle,
      Optional<CyclePhase> phase,
      Window window,
      Map<String, String> parameters) {
    this(
        partnership,
        asOf,
        cycle,
        phase,
        window,
        () -> window,
        List.of(),
        parameters,
        Optional.empty(),
        false);
  }

  private EvaluationContext(
      Cursor<Partnership> partnership,
      LocalDate asOf,
      Optional<Cursor<Cycle>> cycle,
      Optional<CyclePhase> phase,
      Window window,
      Supplier<Window> reading,
      List<Window> away,
      Map<String, String> parameters,
      Optional<Resolution> exception,
      boolean suspended) {
    this.partnership = partnership;
    this.asOf = asOf;
    this.cycle = cycle;
    this.phase = phase;
    this.window = window;
    this.reading = reading;
    this.away = away;
    this.parameters = parameters;
    this.exception = exception;
    this.suspended = suspended;
  }

  /**
   * Returns this setting with other parameters. The last is kept: a rule asks for the same with
   * each of its subjects.
   */
  @SuppressWarnings("ReferenceEquality")
  public EvaluationContext with(Map<String, String> values) {
    if (values.isEmpty() && parameters.isEmpty()) {
      return this;
    }
    EvaluationContext last = asked;
    if (last == null || last.parameters != values) {
      last =
          new EvaluationContext(
              partnership, asOf, cycle, phase, window, reading, away, values, exception, suspended);
      asked = last;
    }
    return last;
  }

  /** Returns this setting for a cycle, a phase and a time that is known. */
  public EvaluationContext in(Cursor<Cycle> judged, Optional<CyclePhase> judgedPhase, Window time) {
    return new EvaluationContext(
        partnership,
        asOf,
        Optional.of(judged),
        judgedPhase,
        time,
        () -> time,
        List.of(),
        parameters,
        exception,
        suspended);
  }

  /**
   * Returns this setting for a cycle, a phase and a time that is read from the facts.
   *
   * @param absences the times in its midst in which the member did not take part, in their order
   */
  public EvaluationContext in(
      Cursor<Cycle> judged,
      Optional<CyclePhase> judgedPhase,
      Supplier<Window> time,
      List<Window> absences) {
    return new EvaluationContext(
        partnership,
        asOf,
        Optional.of(judged),
        judgedPhase,
        time.get(),
        time,
        absences,
        parameters,
        exception,
        suspended);
  }

  /** Returns this setting as a resolution has it, which moves deadlines or ends of plans. */
  public EvaluationContext under(Resolution resolution) {
    return new EvaluationContext(
        partnership,
        asOf,
        cycle,
        phase,
        window,
        reading,
        away,
        parameters,
        Optional.of(resolution),
        suspended);
  }

  /**
   * Returns this setting where the time ends with a suspension, or does not.
   *
   * @param is whether the member may be restored within the time
   */
  public EvaluationContext suspended(boolean is) {
    return is == suspended
        ? this
        : new EvaluationContext(
            partnership, asOf, cycle, phase, window, reading, away, parameters, exception, is);
  }

  /** Returns whether the time ends with a suspension, from which the member may come back in it. */
  public boolean suspended() {
    return suspended;
  }

  /** Returns the resolution that moves deadlines or ends of plans, if one is tried. */
  public Optional<Resolution> exception() {
    return exception;
  }

  /** Returns the document. */
  public Cursor<Partnership> partnership() {
    return partnership;
  }

  /** Returns the day of judgement; nothing after it counts. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the day of the document, by which all that it records had happened. */
  public LocalDate recordedBy() {
    return partnership.value().asOf().map(PartialDate::latest).orElse(Day.LAST);
  }

  /** Returns the last day of which the document can know; a later judgement knows no more. */
  public LocalDate knownUntil() {
    return asOf.isAfter(recordedBy()) ? recordedBy() : asOf;
  }

  /**
   * Returns a list of what happens in the time in which facts count; it is not the whole list where
   * that time goes on after what the document can know.
   */
  public <E> Items<E> known(Items<E> happenings) {
    boolean goesOn = window.end().cutAt(asOf).latest().isAfter(recordedBy());
    return goesOn ? happenings.incomplete() : happenings;
  }

  /**
   * Returns those of several happenings that had surely taken place by the day of judgement.
   *
   * @param date the date of one
   */
  public <E> Items<E> past(Items<E> happenings, Function<E, Optional<PartialDate>> date) {
    List<Cursor<E>> past = new ArrayList<>();
    boolean complete = happenings.complete();
    for (Cursor<E> one : happenings) {
      Day day = happened(date.apply(one.value()), recordedBy());
      if (!day.latest().isAfter(asOf)) {
        past.add(one);
      } else {
        complete &= day.earliest().isAfter(asOf);
      }
    }
    return new Items<>(past, complete);
  }

  /**
   * Returns when something happened that is recorded: by the day of the document, unless its date
   * says that it was to come.
   */
  public static Day happened(Optional<PartialDate> date, LocalDate recordedBy) {
    Day day = Day.of(date);
    return day.earliest().isAfter(recordedBy) ? day : day.cutAt(recordedBy);
  }

  /** Returns the end of what is in force until further notice: not before what is known. */
  public Day openEnd() {
    return new Day(knownUntil(), asOf.isAfter(recordedBy()) ? Day.LAST : asOf);
  }

  /** Returns the cycle, for rules about a cycle. */
  public Optional<Cursor<Cycle>> cycle() {
    return cycle;
  }

  /** Returns the phase, for rules judged by phase. */
  public Optional<CyclePhase> phase() {
    return phase;
  }

  /**
   * Returns the time in which facts count: the phase's, cut at the day of judgement. While evidence
   * is taken down, the dates that bound it are read anew, so that they are part of the evidence.
   */
  public Window window() {
    return partnership.isRecorded() ? reading.get() : window;
  }

  /** Returns the parts of the time in which facts count: those before and after each absence. */
  public List<Window> parts() {
    Window whole = window();
    List<Window> parts = new ArrayList<>();
    Day start = whole.start();
    for (Window absence : away) {
      parts.add(new Window(start, absence.start()));
      start = absence.end();
    }
    parts.add(new Window(start, whole.end()));
    return parts;
  }

  /** Returns whether a fact of a day counts. */
  public int counts(Day day) {
    int counts = window().contains(day);
    for (Window absence : away) {
      counts = Outcomes.all(counts, Outcomes.not(absence.encloses(day)));
    }
    return counts;
  }

  /** Returns the time in which facts count; the dates that bound it are not taken down. */
  public Window time() {
    return window;
  }

  /** Returns the rule's parameters by name, as on the wire. */
  public Map<String, String> parameters() {
    return parameters;
  }
}
