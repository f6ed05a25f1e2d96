package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.fact.Window;

/**
 * A complete year under a charter, such as the calendar year 2023.
 *
 * @param number the calendar year, or the year of the charter from 1
 * @param window its first and last day
 */
public record CharterYear(int number, Window window) {}
