package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cycle in one phase, as all rules and subjects share it that are judged there: worked out once.
 *
 * @param cycle the cycle
 * @param phase the phase; nothing for rules that are about no phase
 * @param judged the phase, or the whole cycle
 * @param time the time of the phase, cut at the day of judgement
 * @param first the first day on which there can be something to judge
 * @param away whether the member surely took no part in that time
 * @param doubtful whether the phase, or the member's part in it, may not have begun in time
 * @param context what measures may know there
 */
record PhaseContext(
    Cursor<Cycle> cycle,
    Optional<CyclePhase> phase,
    CyclePhase judged,
    Window time,
    LocalDate first,
    boolean away,
    boolean doubtful,
    EvaluationContext context) {}
