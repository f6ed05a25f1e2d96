package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.fact.Window;

/**
 * A complete year of a plan, derived from its dates, such as the second.
 *
 * @param number from 1
 * @param window its first and last day
 */
public record PlanYear(int number, Window window) {}
