package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a measure may know besides its subject: the document, the day of judgement, and the cycle
 * and phase in which a rule is judged.
 *
 * @param partnership the document
 * @param asOf the day of judgement; nothing after it counts
 * @param cycle the cycle, for rules about a cycle
 * @param phase the phase, for rules judged by phase
 * @param window the time in which facts count: the phase's, cut at the day of judgement
 * @param parameters the rule's parameters by name, as on the wire
 */
public record Setting(
    At<Partnership> partnership,
    LocalDate asOf,
    Optional<At<Cycle>> cycle,
    Optional<CyclePhase> phase,
    Window window,
    Map<String, String> parameters) {

  /** Returns this setting with other parameters. */
  public Setting with(Map<String, String> values) {
    return new Setting(partnership, asOf, cycle, phase, window, values);
  }

  /** Returns this setting for a cycle, a phase and the time of that phase. */
  public Setting in(At<Cycle> judged, Optional<CyclePhase> judgedPhase, Window time) {
    return new Setting(partnership, asOf, Optional.of(judged), judgedPhase, time, parameters);
  }
}
