package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds.Day;

/**
 * Those who chaired a body together, derived from their terms, such as those of October 2019.
 *
 * @param since the day on which one of them took the chair, as it is recorded
 * @param day the day on which they are counted: the last that {@code since} can stand for
 */
public record ChairGroup(Day since, Day day) {}
