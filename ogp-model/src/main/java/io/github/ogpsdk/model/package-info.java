/**
 * The values that every document is made of: dates as precise as their source, text in languages,
 * lists that know whether they are complete, reasons for what is not known, sources, sectors.
 *
 * <p>The facts themselves stand in the sub-packages {@code body}, {@code cycle} and {@code
 * partnership}; rules as values in {@code rule}; verdicts in {@code assessment}.
 */
@NullMarked
package io.github.ogpsdk.model;

import org.jspecify.annotations.NullMarked;
