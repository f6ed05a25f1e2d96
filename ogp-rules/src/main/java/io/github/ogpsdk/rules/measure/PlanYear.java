package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.rules.fact.Window;

/**
 * A complete year of a plan or of its co-creation, derived from their dates, such as the second.
 *
 * @param phase {@link CyclePhase#IMPLEMENTATION} for a year of the plan
 * @param number from 1
 * @param window its first and last day
 * @param whole whether the plan is taken to last it to its end
 */
public record PlanYear(CyclePhase phase, int number, Window window, boolean whole) {}
