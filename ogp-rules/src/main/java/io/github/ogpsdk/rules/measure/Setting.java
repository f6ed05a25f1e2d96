package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a measure may know besides its subject: the document, the day of judgement, and the cycle
 * and phase in which a rule is judged. Immutable.
 */
public final class Setting {
  private final At<Partnership> partnership;
  private final LocalDate asOf;
  private final Optional<At<Cycle>> cycle;
  private final Optional<CyclePhase> phase;
  private final Window window;
  private final Supplier<Window> reading;
  private final Map<String, String> parameters;
  private final Optional<Resolution> exception;

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
  public Setting(
      At<Partnership> partnership,
      LocalDate asOf,
      Optional<At<Cycle>> cycle,
      Optional<CyclePhase> phase,
      Window window,
      Map<String, String> parameters) {
    this(partnership, asOf, cycle, phase, window, () -> window, parameters, Optional.empty());
  }

  private Setting(
      At<Partnership> partnership,
      LocalDate asOf,
      Optional<At<Cycle>> cycle,
      Optional<CyclePhase> phase,
      Window window,
      Supplier<Window> reading,
      Map<String, String> parameters,
      Optional<Resolution> exception) {
    this.partnership = partnership;
    this.asOf = asOf;
    this.cycle = cycle;
    this.phase = phase;
    this.window = window;
    this.reading = reading;
    this.parameters = parameters;
    this.exception = exception;
  }

  /** Returns this setting with other parameters. */
  public Setting with(Map<String, String> values) {
    return new Setting(partnership, asOf, cycle, phase, window, reading, values, exception);
  }

  /** Returns this setting for a cycle, a phase and a time that is known. */
  public Setting in(At<Cycle> judged, Optional<CyclePhase> judgedPhase, Window time) {
    return new Setting(
        partnership,
        asOf,
        Optional.of(judged),
        judgedPhase,
        time,
        () -> time,
        parameters,
        exception);
  }

  /** Returns this setting for a cycle, a phase and a time that is read from the facts. */
  public Setting in(At<Cycle> judged, Optional<CyclePhase> judgedPhase, Supplier<Window> time) {
    return new Setting(
        partnership,
        asOf,
        Optional.of(judged),
        judgedPhase,
        time.get(),
        time,
        parameters,
        exception);
  }

  /** Returns this setting as a resolution has it, which moves deadlines or ends of plans. */
  public Setting under(Resolution resolution) {
    return new Setting(
        partnership, asOf, cycle, phase, window, reading, parameters, Optional.of(resolution));
  }

  /** Returns the resolution that moves deadlines or ends of plans, if one is tried. */
  public Optional<Resolution> exception() {
    return exception;
  }

  /** Returns the document. */
  public At<Partnership> partnership() {
    return partnership;
  }

  /** Returns the day of judgement; nothing after it counts. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the cycle, for rules about a cycle. */
  public Optional<At<Cycle>> cycle() {
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

  /** Returns the time in which facts count; the dates that bound it are not taken down. */
  public Window time() {
    return window;
  }

  /** Returns the rule's parameters by name, as on the wire. */
  public Map<String, String> parameters() {
    return parameters;
  }
}
