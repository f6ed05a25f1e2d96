package io.github.ogpsdk.rules.words;

/**
 * One line of what a rule asks, such as "at least one of these:" or, below it, "length of the phase
 * so far: at most 6 months".
 *
 * <p>Immutable and thread-safe.
 *
 * @param depth under how many other lines it stands, 0 or more
 * @param text its words: a condition, or what the lines below have in common, with a colon
 * @since 0.1
 */
public record ConditionLine(int depth, String text) {}
